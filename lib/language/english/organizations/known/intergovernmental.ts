/**
 * Bodies that states have founded together. Chosen and written for this project; names, acronyms and Wikidata ids checked against the bodies'
 * own sites and Wikidata (CC0). See `parseKnownOrganizations` for the form.
 */
export const intergovernmental = `
United Nations; UN; UNO; United Nations Organization
UN Security Council; United Nations Security Council; UNSC; <Security Council
UN General Assembly; United Nations General Assembly; UNGA; <General Assembly
UN Secretariat; United Nations Secretariat
UN Economic and Social Council; United Nations Economic and Social Council; ECOSOC
UN Human Rights Council; United Nations Human Rights Council; UNHRC; <Human Rights Council
International Court of Justice; ICJ; UN International Court of Justice; World Court
International Criminal Court; ICC
Permanent Court of Arbitration; PCA
International Tribunal for the Law of the Sea; ITLOS
International Criminal Tribunal for the former Yugoslavia; ICTY; Hague Tribunal
International Residual Mechanism for Criminal Tribunals; IRMCT
World Health Organization; WHO
International Labour Organization; ILO
Food and Agriculture Organization; FAO; Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization; UN FAO
International Atomic Energy Agency; IAEA
United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco
United Nations Children's Fund; UNICEF; Unicef; UN Children's Fund
United Nations Development Programme; UNDP; UN Development Programme
United Nations Environment Programme; UNEP; UN Environment Programme; UN Environment
United Nations High Commissioner for Refugees; UNHCR; UN Refugee Agency; UN refugee agency; Office of the United Nations High Commissioner for Refugees
Office of the United Nations High Commissioner for Human Rights; OHCHR; UN Human Rights Office; Office of the UN High Commissioner for Human Rights; UN human rights office
United Nations Office for the Coordination of Humanitarian Affairs; OCHA; UN Office for the Coordination of Humanitarian Affairs
United Nations Office on Drugs and Crime; UNODC; UN Office on Drugs and Crime
United Nations Population Fund; UNFPA; UN Population Fund
United Nations Conference on Trade and Development; UNCTAD; UN Conference on Trade and Development
United Nations Industrial Development Organization; UNIDO
United Nations Human Settlements Programme; UN-Habitat; UN-HABITAT
United Nations Relief and Works Agency for Palestine Refugees in the Near East; UNRWA; UN Relief and Works Agency
United Nations Office for Project Services; UNOPS
United Nations Interim Force in Lebanon; UNIFIL
United Nations Assistance Mission in Afghanistan; UNAMA
United Nations Support Mission in Libya; UNSMIL
United Nations Economic Commission for Europe; UNECE
Economic Commission for Latin America and the Caribbean; ECLAC; CEPAL
Economic Commission for Africa; UNECA; UN Economic Commission for Africa
Economic and Social Commission for Asia and the Pacific; ESCAP; UNESCAP
United Nations Framework Convention on Climate Change; UNFCCC
Intergovernmental Panel on Climate Change; IPCC
UN Women
UNAIDS; Joint United Nations Programme on HIV/AIDS
World Food Programme; WFP; UN World Food Programme; United Nations World Food Programme
World Intellectual Property Organization; WIPO
World Meteorological Organization; WMO
World Tourism Organization; UNWTO; UN Tourism
Universal Postal Union; UPU
International Telecommunication Union; ITU
International Maritime Organization; IMO
International Civil Aviation Organization; ICAO
International Organization for Migration; IOM; UN Migration
International Fund for Agricultural Development; IFAD
International Monetary Fund; IMF
World Bank; World Bank Group
International Bank for Reconstruction and Development; IBRD
International Finance Corporation; IFC
International Development Association
Multilateral Investment Guarantee Agency; MIGA
International Centre for Settlement of Investment Disputes; ICSID
World Trade Organization; WTO
World Customs Organization; WCO
Organisation for the Prohibition of Chemical Weapons; OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO
International Energy Agency; IEA
International Renewable Energy Agency; IRENA
International Seabed Authority
International Whaling Commission; IWC
International Narcotics Control Board; INCB
Bank for International Settlements; BIS
Financial Action Task Force; FATF
Financial Stability Board
Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development
Nuclear Energy Agency
Organization of the Petroleum Exporting Countries; OPEC
OPEC+; OPEC Plus
Organization of Arab Petroleum Exporting Countries; OAPEC
Gas Exporting Countries Forum; GECF
Interpol; INTERPOL; International Criminal Police Organization
World Organisation for Animal Health; OIE; WOAH
European Union; EU
European Commission; <Commission; EU Commission
European Parliament; Europarliament; EU Parliament
European Council; EU Council
Council of the European Union; Council of the EU
European Central Bank; ECB
European Investment Bank; EIB
European Court of Justice; Court of Justice of the European Union; CJEU; ECJ; EU Court of Justice
European Court of Auditors
European External Action Service; EEAS; EU External Action Service
European Medicines Agency; EMA
European Centre for Disease Prevention and Control; ECDC
European Union Aviation Safety Agency; EASA
European Defence Agency
European Food Safety Authority; EFSA
European Securities and Markets Authority; ESMA
European Banking Authority
European Environment Agency
European Stability Mechanism
European Public Prosecutor's Office; EPPO
European Border and Coast Guard Agency; Frontex
Europol; EU Agency for Law Enforcement Cooperation
Eurojust
Eurostat
Euratom; European Atomic Energy Community
Eurogroup
European Economic Community; EEC
European Free Trade Association; EFTA
European Economic and Social Committee
European Space Agency; ESA
European Southern Observatory; ESO
CERN; European Organization for Nuclear Research
Eurocontrol; EUROCONTROL
European Patent Office; EPO
European Bank for Reconstruction and Development; EBRD
Council of Europe; CoE
Parliamentary Assembly of the Council of Europe; PACE
Committee of Ministers of the Council of Europe
European Court of Human Rights; ECHR; ECtHR; Strasbourg Court
Venice Commission
Organization for Security and Co-operation in Europe; OSCE
OSCE Parliamentary Assembly; OSCE PA
OSCE Permanent Council
OSCE Minsk Group; <Minsk Group
OSCE Special Monitoring Mission; SMM; OSCE SMM; Special Monitoring Mission
Office for Democratic Institutions and Human Rights; ODIHR; OSCE ODIHR; OSCE/ODIHR
North Atlantic Treaty Organization; NATO; Nato; North Atlantic Alliance; <Alliance
North Atlantic Council; NATO Council
NATO-Russia Council; Russia-NATO Council
NATO Parliamentary Assembly
Western European Union
Warsaw Treaty Organization; Warsaw Pact
Commonwealth of Independent States; CIS; <Commonwealth
CIS Interparliamentary Assembly; CIS Inter-Parliamentary Assembly; Interparliamentary Assembly of the CIS; IPA CIS; CIS IPA
CIS Executive Committee
CIS Anti-Terrorism Center; CIS Antiterrorist Center
Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation
CSTO Parliamentary Assembly; CSTO PA
Eurasian Economic Union; EAEU; EEU
Eurasian Economic Commission; Eurasian Commission
Supreme Eurasian Economic Council
Eurasian Intergovernmental Council
Eurasian Development Bank; EDB
Eurasian Fund for Stabilization and Development
Eurasian Economic Community; EurAsEC
Eurasian Customs Union
Union State; Union State of Russia and Belarus
Shanghai Cooperation Organization; SCO; Shanghai Cooperation Organisation; Shanghai Five
SCO Regional Anti-Terrorist Structure; RATS; SCO RATS; Regional Anti-Terrorist Structure
BRICS; BRICs
New Development Bank; BRICS Bank; BRICS New Development Bank; BRICS Development Bank; NDB
Asian Infrastructure Investment Bank; AIIB
Asian Development Bank; ADB
African Development Bank; AfDB; African Development Bank Group
African Export-Import Bank; Afreximbank
Islamic Development Bank; IsDB
Inter-American Development Bank; IDB; IADB
Caribbean Development Bank
Development Bank of Latin America; CAF
Central American Bank for Economic Integration; CABEI
International Investment Bank; IIB
International Bank for Economic Cooperation; IBEC
Black Sea Trade and Development Bank
Nordic Investment Bank
Council of Europe Development Bank
West African Development Bank; BOAD
Organization of the Black Sea Economic Cooperation; BSEC; Black Sea Economic Cooperation
Organization of Turkic States; OTS; Turkic Council
TURKSOY; Turksoy
Conference on Interaction and Confidence Building Measures in Asia; CICA
Economic Cooperation Organization; ECO
GUAM; Organization for Democracy and Economic Development
Joint Institute for Nuclear Research; JINR
Arctic Council
Barents Euro-Arctic Council
Council of the Baltic Sea States; CBSS
Nordic Council
Nordic Council of Ministers
Benelux Union
Visegrad Group; Visegrad Four; V4
Three Seas Initiative
Contact Group
G7; G-7; Group of Seven; Group of 7
G8; G-8; Group of Eight
G20; G-20; Group of Twenty; Group of 20
G77; G-77; Group of 77
Paris Club
London Club
Normandy Four
Non-Aligned Movement; NAM
Quad; Quadrilateral Security Dialogue
AUKUS
Five Eyes
Middle East Quartet
Arab League; League of Arab States; LAS
Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf
Arab Monetary Fund
Arab Parliament
Arab Maghreb Union
Organisation of Islamic Cooperation; OIC; Organization of Islamic Conference
Islamic World Educational, Scientific and Cultural Organization; ICESCO
African Union; AU
African Union Commission; AU Commission
AU Peace and Security Council; African Union Peace and Security Council
Africa Centres for Disease Control and Prevention; Africa CDC; African Union Centres for Disease Control and Prevention
African Court on Human and Peoples' Rights
African Commission on Human and Peoples' Rights
Pan-African Parliament
Organisation of African Unity
Economic Community of West African States; ECOWAS; Ecowas
Economic Community of Central African States; ECCAS
West African Economic and Monetary Union; UEMOA; WAEMU
Central African Economic and Monetary Community; CEMAC
Southern African Development Community; SADC
Southern African Customs Union; SACU
East African Community; EAC
Common Market for Eastern and Southern Africa; COMESA
Intergovernmental Authority on Development; IGAD
Alliance of Sahel States; AES; Confederation of Sahel States
G5 Sahel
Lake Chad Basin Commission
Multinational Joint Task Force; MNJTF
Association of Southeast Asian Nations; ASEAN; Asean
ASEAN Inter-Parliamentary Assembly; AIPA
Asia-Pacific Economic Cooperation; APEC
Asian Parliamentary Assembly
South Asian Association for Regional Cooperation; SAARC
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation; BIMSTEC
Indian Ocean Rim Association; IORA
Indian Ocean Commission
Pacific Islands Forum; PIF
Pacific Community
Mekong River Commission
Organization of American States; OAS
Pan American Health Organization; PAHO
Inter-American Commission on Human Rights; IACHR
Inter-American Court of Human Rights
Community of Latin American and Caribbean States; CELAC
Bolivarian Alliance for the Peoples of Our America; ALBA; Bolivarian Alliance for the Americas
Union of South American Nations; UNASUR; Unasur
Southern Common Market; Mercosur; MERCOSUR; Mercosul
Andean Community
Pacific Alliance
Central American Integration System; SICA
Central American Parliament; Parlacen
Caribbean Community; CARICOM; Caricom
Organisation of Eastern Caribbean States; OECS
Association of Caribbean States
Latin American Parliament; Parlatino
Lima Group
Commonwealth of Nations; Commonwealth Secretariat
International Organisation of La Francophonie; OIF; Francophonie
Community of Portuguese Language Countries; CPLP
Inter-Parliamentary Union; IPU
International Committee of the Red Cross; ICRC
International Federation of Red Cross and Red Crescent Societies; IFRC
Red Cross
Red Crescent
International Organization for Standardization
International Hydrographic Organization
International Exhibitions Bureau; Bureau International des Expositions; BIE
International Olive Council
International Grains Council
International Coffee Organization
International Solar Alliance
Amazon Cooperation Treaty Organization
Energy Charter Secretariat
Energy Community
Caspian Pipeline Consortium; CPC
Global Fund; Global Fund to Fight AIDS, Tuberculosis and Malaria
Gavi; GAVI; Gavi, the Vaccine Alliance; GAVI Alliance
COVAX; Covax
Green Climate Fund
Global Environment Facility; GEF
Danube Commission
Joint Coordination Center; JCC
Board of Peace
Coalition of the Willing
Ukraine Defense Contact Group
International Security Assistance Force; ISAF
EULEX
EUFOR
KFOR
Syria Justice and Accountability Centre
League of Nations
Comintern
Council for Mutual Economic Assistance; Comecon; COMECON
`;
