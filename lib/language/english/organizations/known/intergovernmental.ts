/**
 * Bodies that states have founded together. Chosen and written for this project; names from general knowledge, Wikidata ids
 * from the Supraverden list of intergovernmental organizations. See `parseKnownOrganizations` for the form.
 */
export const intergovernmental = `
United Nations; UN; UNO; United Nations Organization |Q1065
UN Security Council; United Nations Security Council; UNSC; <Security Council |Q37470
UN General Assembly; United Nations General Assembly; UNGA; <General Assembly |Q47423
UN Secretariat; United Nations Secretariat |Q220563
UN Economic and Social Council; United Nations Economic and Social Council; ECOSOC |Q170075
UN Human Rights Council; United Nations Human Rights Council; UNHRC; <Human Rights Council |Q205650
International Court of Justice; ICJ; UN International Court of Justice; World Court |Q7801
International Criminal Court; ICC |Q47488
Permanent Court of Arbitration; PCA |Q1045198
International Tribunal for the Law of the Sea; ITLOS |Q639118
International Criminal Tribunal for the former Yugoslavia; ICTY; Hague Tribunal
International Residual Mechanism for Criminal Tribunals; IRMCT |Q1667632
World Health Organization; WHO |Q7817
International Labour Organization; ILO |Q54129
Food and Agriculture Organization; FAO; Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization; UN FAO |Q82151
International Atomic Energy Agency; IAEA |Q41984
United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco |Q7809
United Nations Children's Fund; UNICEF; Unicef; UN Children's Fund |Q740308
United Nations Development Programme; UNDP; UN Development Programme |Q161718
United Nations Environment Programme; UNEP; UN Environment Programme; UN Environment |Q182016
United Nations High Commissioner for Refugees; UNHCR; UN High Commissioner for Refugees; UN Refugee Agency; UN refugee agency; Office of the United Nations High Commissioner for Refugees |Q28606331
Office of the United Nations High Commissioner for Human Rights; OHCHR; UN Human Rights Office; Office of the UN High Commissioner for Human Rights; UN human rights office
United Nations Office for the Coordination of Humanitarian Affairs; OCHA; UN Office for the Coordination of Humanitarian Affairs
United Nations Office on Drugs and Crime; UNODC; UN Office on Drugs and Crime
United Nations Population Fund; UNFPA; UN Population Fund |Q623036
United Nations Conference on Trade and Development; UNCTAD; UN Conference on Trade and Development
United Nations Industrial Development Organization; UNIDO |Q386120
United Nations Human Settlements Programme; UN-Habitat; UN-HABITAT |Q487883
United Nations Relief and Works Agency for Palestine Refugees in the Near East; UNRWA; UN Relief and Works Agency |Q846656
United Nations Office for Project Services; UNOPS |Q2531088
United Nations Interim Force in Lebanon; UNIFIL
United Nations Assistance Mission in Afghanistan; UNAMA
United Nations Support Mission in Libya; UNSMIL
United Nations Economic Commission for Europe; UNECE |Q659012
Economic Commission for Latin America and the Caribbean; ECLAC; CEPAL |Q32874
Economic Commission for Africa; UNECA; UN Economic Commission for Africa |Q1144508
Economic and Social Commission for Asia and the Pacific; ESCAP; UNESCAP |Q1142901
United Nations Framework Convention on Climate Change; UNFCCC |Q104150918
Intergovernmental Panel on Climate Change; IPCC
UN Women |Q641576
UNAIDS; Joint United Nations Programme on HIV/AIDS
World Food Programme; WFP; UN World Food Programme; United Nations World Food Programme |Q204344
World Intellectual Property Organization; WIPO |Q177773
World Meteorological Organization; WMO |Q170424
World Tourism Organization; UNWTO; UN Tourism |Q61923
Universal Postal Union; UPU |Q17495
International Telecommunication Union; ITU |Q376150
International Maritime Organization; IMO |Q201054
International Civil Aviation Organization; ICAO |Q125761
International Organization for Migration; IOM; UN Migration |Q472311
International Fund for Agricultural Development; IFAD |Q689859
International Monetary Fund; IMF |Q7804
World Bank; World Bank Group |Q7164
International Bank for Reconstruction and Development; IBRD |Q191384
International Finance Corporation; IFC |Q656801
International Development Association
Multilateral Investment Guarantee Agency; MIGA |Q1043527
International Centre for Settlement of Investment Disputes; ICSID |Q899770
World Trade Organization; WTO |Q7825
World Customs Organization; WCO |Q605326
Organisation for the Prohibition of Chemical Weapons; OPCW |Q842490
Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO |Q356694
International Energy Agency; IEA |Q826700
International Renewable Energy Agency; IRENA |Q392739
International Seabed Authority |Q333727
International Whaling Commission; IWC |Q1053889
International Narcotics Control Board; INCB |Q667217
Bank for International Settlements; BIS |Q309195
Financial Action Task Force; FATF |Q681487
Financial Stability Board
Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development |Q41550
Nuclear Energy Agency
Organization of the Petroleum Exporting Countries; OPEC |Q7795
OPEC+; OPEC Plus
Organization of Arab Petroleum Exporting Countries; OAPEC |Q1052077
Gas Exporting Countries Forum; GECF |Q1031255
Interpol; INTERPOL; International Criminal Police Organization |Q8475
World Organisation for Animal Health; OIE; WOAH |Q1058594
European Union; EU |Q458
European Commission; <Commission; EU Commission |Q8880
European Parliament; Europarliament; EU Parliament |Q8889
European Council; EU Council |Q8886
Council of the European Union; Council of the EU |Q8896
European Central Bank; ECB |Q8901
European Investment Bank; EIB |Q192247
European Court of Justice; Court of Justice of the European Union; CJEU; ECJ; EU Court of Justice |Q4951
European Court of Auditors |Q8900
European External Action Service; EEAS; EU External Action Service |Q672941
European Medicines Agency; EMA |Q130146
European Centre for Disease Prevention and Control; ECDC |Q918501
European Union Aviation Safety Agency; EASA |Q276255
European Defence Agency |Q1134173
European Food Safety Authority; EFSA |Q516521
European Securities and Markets Authority; ESMA |Q769112
European Banking Authority |Q769548
European Environment Agency |Q632988
European Stability Mechanism |Q1130098
European Public Prosecutor's Office; EPPO |Q5413070
European Border and Coast Guard Agency; Frontex |Q21786841
Europol; EU Agency for Law Enforcement Cooperation |Q207203
Eurojust |Q940784
Eurostat
Euratom; European Atomic Energy Community |Q8919
Eurogroup
European Economic Community; EEC
European Free Trade Association; EFTA |Q166546
European Economic and Social Committee |Q331024
European Space Agency; ESA |Q42262
European Southern Observatory; ESO |Q151991
CERN; European Organization for Nuclear Research |Q42944
Eurocontrol; EUROCONTROL
European Patent Office; EPO
European Bank for Reconstruction and Development; EBRD |Q488981
Council of Europe; CoE |Q8908
Parliamentary Assembly of the Council of Europe; PACE; <Assembly; <Parliamentary Assembly
Committee of Ministers of the Council of Europe
European Court of Human Rights; ECHR; ECtHR; Strasbourg Court |Q122880
Venice Commission
Organization for Security and Co-operation in Europe; OSCE |Q81299
OSCE Parliamentary Assembly; OSCE PA
OSCE Permanent Council
OSCE Minsk Group; <Minsk Group
OSCE Special Monitoring Mission; SMM; OSCE SMM; Special Monitoring Mission
Office for Democratic Institutions and Human Rights; ODIHR; OSCE ODIHR; OSCE/ODIHR
North Atlantic Treaty Organization; NATO; Nato; North Atlantic Alliance; <Alliance |Q7184
North Atlantic Council; NATO Council
NATO-Russia Council; Russia-NATO Council
NATO Parliamentary Assembly
Western European Union
Warsaw Treaty Organization; Warsaw Pact
Commonwealth of Independent States; CIS; <Commonwealth |Q7779
CIS Interparliamentary Assembly; CIS Inter-Parliamentary Assembly; Interparliamentary Assembly of the CIS; IPA CIS; CIS IPA
CIS Executive Committee
CIS Anti-Terrorism Center; CIS Antiterrorist Center
Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation |Q318693
CSTO Parliamentary Assembly; CSTO PA
Eurasian Economic Union; EAEU; EEU |Q4173083
Eurasian Economic Commission; Eurasian Commission
Supreme Eurasian Economic Council
Eurasian Intergovernmental Council
Eurasian Development Bank; EDB |Q498991
Eurasian Fund for Stabilization and Development
Eurasian Economic Community; EurAsEC
Eurasian Customs Union
Union State; Union State of Russia and Belarus |Q166110
Shanghai Cooperation Organization; SCO; Shanghai Cooperation Organisation; Shanghai Five |Q485207
SCO Regional Anti-Terrorist Structure; RATS; SCO RATS; Regional Anti-Terrorist Structure
BRICS; BRICs
New Development Bank; BRICS Bank; BRICS New Development Bank; BRICS Development Bank; NDB |Q8579145
Asian Infrastructure Investment Bank; AIIB |Q18109843
Asian Development Bank; ADB |Q188822
African Development Bank; AfDB; African Development Bank Group |Q340195
African Export-Import Bank; Afreximbank |Q4689766
Islamic Development Bank; IsDB |Q41230
Inter-American Development Bank; IDB; IADB |Q1153087
Caribbean Development Bank |Q3772571
Development Bank of Latin America; CAF
Central American Bank for Economic Integration; CABEI |Q190008
International Investment Bank; IIB |Q1824234
International Bank for Economic Cooperation; IBEC |Q1520558
Black Sea Trade and Development Bank |Q2061083
Nordic Investment Bank |Q2020649
Council of Europe Development Bank |Q611107
West African Development Bank; BOAD |Q2883427
Organization of the Black Sea Economic Cooperation; BSEC; Black Sea Economic Cooperation |Q380340
Organization of Turkic States; OTS; Turkic Council |Q596850
TURKSOY; Turksoy
Conference on Interaction and Confidence Building Measures in Asia; CICA
Economic Cooperation Organization; ECO |Q225950
GUAM; Organization for Democracy and Economic Development
Joint Institute for Nuclear Research; JINR |Q259517
Arctic Council |Q674182
Barents Euro-Arctic Council
Council of the Baltic Sea States; CBSS |Q789769
Nordic Council |Q146165
Nordic Council of Ministers |Q182379
Benelux Union
Visegrad Group; Visegrad Four; V4
Three Seas Initiative
Contact Group; Trilateral Contact Group
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
Arab League; League of Arab States; LAS |Q7172
Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf |Q217172
Arab Monetary Fund |Q624307
Arab Parliament
Arab Maghreb Union |Q370862
Organisation of Islamic Cooperation; OIC; Organization of Islamic Conference |Q47543
Islamic World Educational, Scientific and Cultural Organization; ICESCO
African Union; AU |Q7159
African Union Commission; AU Commission
AU Peace and Security Council; African Union Peace and Security Council
Africa Centres for Disease Control and Prevention; Africa CDC; African Union Centres for Disease Control and Prevention |Q88234914
African Court on Human and Peoples' Rights
African Commission on Human and Peoples' Rights
Pan-African Parliament
Organisation of African Unity
Economic Community of West African States; ECOWAS; Ecowas |Q193272
Economic Community of Central African States; ECCAS |Q189966
West African Economic and Monetary Union; UEMOA; WAEMU |Q1929699
Central African Economic and Monetary Community; CEMAC |Q1940250
Southern African Development Community; SADC |Q816706
Southern African Customs Union; SACU |Q1344350
East African Community; EAC |Q337456
Common Market for Eastern and Southern Africa; COMESA |Q1165797
Intergovernmental Authority on Development; IGAD |Q499039
Alliance of Sahel States; AES; Confederation of Sahel States
G5 Sahel
Lake Chad Basin Commission |Q2986599
Multinational Joint Task Force; MNJTF
Association of Southeast Asian Nations; ASEAN; Asean |Q7768
ASEAN Inter-Parliamentary Assembly; AIPA
Asia-Pacific Economic Cooperation; APEC
Asian Parliamentary Assembly
South Asian Association for Regional Cooperation; SAARC |Q145700
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation; BIMSTEC |Q795985
Indian Ocean Rim Association; IORA |Q2297691
Indian Ocean Commission |Q1115631
Pacific Islands Forum; PIF |Q757276
Pacific Community |Q871511
Mekong River Commission |Q935878
Organization of American States; OAS |Q123759
Pan American Health Organization; PAHO |Q1856835
Inter-American Commission on Human Rights; IACHR |Q1589444
Inter-American Court of Human Rights |Q1547804
Community of Latin American and Caribbean States; CELAC
Bolivarian Alliance for the Peoples of Our America; ALBA; Bolivarian Alliance for the Americas
Union of South American Nations; UNASUR; Unasur |Q4230
Mercosur; Southern Common Market; MERCOSUR; Mercosul |Q4264
Andean Community |Q471690
Pacific Alliance |Q7122288
Central American Integration System; SICA |Q190028
Central American Parliament; Parlacen |Q190023
Caribbean Community; CARICOM; Caricom |Q205995
Organisation of Eastern Caribbean States; OECS |Q392770
Association of Caribbean States |Q1147937
Latin American Parliament; Parlatino
Lima Group
Commonwealth of Nations; Commonwealth Secretariat |Q3954348
International Organisation of La Francophonie; OIF; Francophonie |Q134102
Community of Portuguese Language Countries; CPLP |Q182500
Inter-Parliamentary Union; IPU
International Committee of the Red Cross; ICRC |Q5987345
International Federation of Red Cross and Red Crescent Societies; IFRC
Red Cross
Red Crescent
International Organization for Standardization
International Hydrographic Organization |Q233611
International Exhibitions Bureau; Bureau International des Expositions; BIE
International Olive Council |Q13516775
International Grains Council |Q6050768
International Coffee Organization |Q48192
International Solar Alliance |Q21594952
Amazon Cooperation Treaty Organization |Q602399
Energy Charter Secretariat
Energy Community |Q2989312
Caspian Pipeline Consortium; CPC
Global Fund; Global Fund to Fight AIDS, Tuberculosis and Malaria
Gavi; GAVI; Gavi, the Vaccine Alliance; GAVI Alliance
COVAX; Covax
Green Climate Fund
Global Environment Facility; GEF
Danube Commission |Q911204
Joint Coordination Center; JCC
Board of Peace |Q136402081
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
