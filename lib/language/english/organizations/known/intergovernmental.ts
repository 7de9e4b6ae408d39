/**
 * Bodies that states have founded together.
 */
export const intergovernmental = `
United Nations; UN; UNO; United Nations Organization |Q1065 # supraverden supraverden supraverden
UN Security Council; United Nations Security Council; UNSC; <Security Council |Q37470 # supraverden supraverden supraverden
UN General Assembly; United Nations General Assembly; UNGA; <General Assembly |Q47423 # supraverden supraverden supraverden
UN Secretariat; United Nations Secretariat |Q220563 # supraverden supraverden supraverden
UN Economic and Social Council; United Nations Economic and Social Council; ECOSOC |Q170075 # supraverden supraverden supraverden
UN Human Rights Council; United Nations Human Rights Council; UNHRC; <Human Rights Council |Q205650 # own supraverden supraverden
International Court of Justice; ICJ; UN International Court of Justice; World Court |Q7801 # supraverden supraverden supraverden
International Criminal Court; ICC |Q47488 # supraverden supraverden supraverden
Permanent Court of Arbitration; PCA |Q1045198 # supraverden supraverden supraverden
International Tribunal for the Law of the Sea; ITLOS |Q639118 # supraverden supraverden supraverden
International Criminal Tribunal for the former Yugoslavia; ICTY; Hague Tribunal # own own
International Residual Mechanism for Criminal Tribunals; IRMCT |Q1667632 # supraverden supraverden supraverden
World Health Organization; WHO |Q7817 # supraverden supraverden supraverden
International Labour Organization; ILO |Q54129 # supraverden supraverden supraverden
Food and Agriculture Organization; FAO; Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization; UN FAO |Q82151 # supraverden supraverden supraverden
International Atomic Energy Agency; IAEA |Q41984 # supraverden supraverden supraverden
United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco |Q7809 # supraverden supraverden supraverden
United Nations Children's Fund; UNICEF; Unicef; UN Children's Fund |Q740308 # supraverden supraverden supraverden
United Nations Development Programme; UNDP; UN Development Programme |Q161718 # supraverden supraverden supraverden
United Nations Environment Programme; UNEP; UN Environment Programme; UN Environment |Q182016 # supraverden supraverden supraverden
United Nations High Commissioner for Refugees; UNHCR; UN High Commissioner for Refugees; UN Refugee Agency; UN refugee agency; Office of the United Nations High Commissioner for Refugees |Q28606331 # supraverden supraverden supraverden
Office of the United Nations High Commissioner for Human Rights; OHCHR; UN Human Rights Office; Office of the UN High Commissioner for Human Rights; UN human rights office # own own
United Nations Office for the Coordination of Humanitarian Affairs; OCHA; UN Office for the Coordination of Humanitarian Affairs # own own
United Nations Office on Drugs and Crime; UNODC; UN Office on Drugs and Crime # own own
United Nations Population Fund; UNFPA; UN Population Fund |Q623036 # supraverden supraverden supraverden
United Nations Conference on Trade and Development; UNCTAD; UN Conference on Trade and Development # own own
United Nations Industrial Development Organization; UNIDO |Q386120 # supraverden supraverden supraverden
United Nations Human Settlements Programme; UN-Habitat; UN-HABITAT |Q487883 # supraverden supraverden supraverden
United Nations Relief and Works Agency for Palestine Refugees in the Near East; UNRWA; UN Relief and Works Agency |Q846656 # supraverden supraverden supraverden
United Nations Office for Project Services; UNOPS |Q2531088 # supraverden supraverden supraverden
United Nations Interim Force in Lebanon; UNIFIL # own own
United Nations Assistance Mission in Afghanistan; UNAMA # own own
United Nations Support Mission in Libya; UNSMIL # own own
United Nations Economic Commission for Europe; UNECE |Q659012 # supraverden supraverden supraverden
Economic Commission for Latin America and the Caribbean; ECLAC; CEPAL |Q32874 # supraverden supraverden supraverden
Economic Commission for Africa; UNECA; UN Economic Commission for Africa |Q1144508 # supraverden supraverden supraverden
Economic and Social Commission for Asia and the Pacific; ESCAP; UNESCAP |Q1142901 # supraverden supraverden supraverden
United Nations Framework Convention on Climate Change; UNFCCC |Q104150918 # supraverden supraverden supraverden
Intergovernmental Panel on Climate Change; IPCC # own own
UN Women |Q641576 # supraverden supraverden supraverden
UNAIDS; Joint United Nations Programme on HIV/AIDS # own own
World Food Programme; WFP; UN World Food Programme; United Nations World Food Programme |Q204344 # supraverden supraverden supraverden
World Intellectual Property Organization; WIPO |Q177773 # supraverden supraverden supraverden
World Meteorological Organization; WMO |Q170424 # supraverden supraverden supraverden
World Tourism Organization; UNWTO; UN Tourism |Q61923 # dbpedia supraverden supraverden
Universal Postal Union; UPU |Q17495 # supraverden supraverden supraverden
International Telecommunication Union; ITU |Q376150 # supraverden supraverden supraverden
International Maritime Organization; IMO |Q201054 # supraverden supraverden supraverden
International Civil Aviation Organization; ICAO |Q125761 # supraverden supraverden supraverden
International Organization for Migration; IOM; UN Migration |Q472311 # supraverden supraverden supraverden
International Fund for Agricultural Development; IFAD |Q689859 # supraverden supraverden supraverden
International Monetary Fund; IMF |Q7804 # supraverden supraverden supraverden
World Bank; World Bank Group |Q7164 # supraverden supraverden supraverden
International Bank for Reconstruction and Development; IBRD |Q191384 # supraverden supraverden supraverden
International Finance Corporation; IFC |Q656801 # supraverden supraverden supraverden
International Development Association # supraverden supraverden
Multilateral Investment Guarantee Agency; MIGA |Q1043527 # supraverden supraverden supraverden
International Centre for Settlement of Investment Disputes; ICSID |Q899770 # supraverden supraverden supraverden
World Trade Organization; WTO |Q7825 # supraverden supraverden supraverden
World Customs Organization; WCO |Q605326 # supraverden supraverden supraverden
Organisation for the Prohibition of Chemical Weapons; OPCW |Q842490 # supraverden supraverden supraverden
Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO |Q356694 # supraverden supraverden supraverden
International Energy Agency; IEA |Q826700 # supraverden supraverden supraverden
International Renewable Energy Agency; IRENA |Q392739 # supraverden supraverden supraverden
International Seabed Authority |Q333727 # supraverden supraverden supraverden
International Whaling Commission; IWC |Q1053889 # supraverden supraverden supraverden
International Narcotics Control Board; INCB |Q667217 # supraverden supraverden supraverden
Bank for International Settlements; BIS |Q309195 # supraverden supraverden supraverden
Financial Action Task Force; FATF |Q681487 # supraverden supraverden supraverden
Financial Stability Board # dbpedia own
Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development |Q41550 # supraverden supraverden supraverden
Nuclear Energy Agency # dbpedia own
Organization of the Petroleum Exporting Countries; OPEC |Q7795 # supraverden supraverden supraverden
OPEC+; OPEC Plus # supraverden supraverden
Organization of Arab Petroleum Exporting Countries; OAPEC |Q1052077 # supraverden supraverden supraverden
Gas Exporting Countries Forum; GECF |Q1031255 # supraverden supraverden supraverden
Interpol; INTERPOL; International Criminal Police Organization |Q8475 # supraverden supraverden supraverden
World Organisation for Animal Health; OIE; WOAH |Q1058594 # supraverden supraverden supraverden
European Union; EU |Q458 # supraverden supraverden supraverden
European Commission; <Commission; EU Commission |Q8880 # supraverden supraverden supraverden
European Parliament; Europarliament; EU Parliament |Q8889 # supraverden supraverden supraverden
European Council; EU Council |Q8886 # supraverden supraverden supraverden
Council of the European Union; Council of the EU |Q8896 # supraverden supraverden supraverden
European Central Bank; ECB |Q8901 # supraverden supraverden supraverden
European Investment Bank; EIB |Q192247 # supraverden supraverden supraverden
European Court of Justice; Court of Justice of the European Union; CJEU; ECJ; EU Court of Justice |Q4951 # supraverden supraverden supraverden
European Court of Auditors |Q8900 # supraverden supraverden supraverden
European External Action Service; EEAS; EU External Action Service |Q672941 # supraverden supraverden supraverden
European Medicines Agency; EMA |Q130146 # supraverden supraverden supraverden
European Centre for Disease Prevention and Control; ECDC |Q918501 # supraverden supraverden supraverden
European Union Aviation Safety Agency; EASA |Q276255 # supraverden supraverden supraverden
European Defence Agency |Q1134173 # supraverden supraverden supraverden
European Food Safety Authority; EFSA |Q516521 # supraverden supraverden supraverden
European Securities and Markets Authority; ESMA |Q769112 # supraverden supraverden supraverden
European Banking Authority |Q769548 # supraverden supraverden supraverden
European Environment Agency |Q632988 # supraverden supraverden supraverden
European Stability Mechanism |Q1130098 # supraverden supraverden supraverden
European Public Prosecutor's Office; EPPO |Q5413070 # supraverden supraverden supraverden
European Border and Coast Guard Agency; Frontex |Q21786841 # supraverden supraverden supraverden
Europol; EU Agency for Law Enforcement Cooperation |Q207203 # supraverden supraverden supraverden
Eurojust |Q940784 # supraverden supraverden supraverden
Eurostat # own own
Euratom; European Atomic Energy Community |Q8919 # supraverden supraverden supraverden
Eurogroup # own own
European Economic Community; EEC # dbpedia own
European Free Trade Association; EFTA |Q166546 # supraverden supraverden supraverden
European Economic and Social Committee |Q331024 # supraverden supraverden supraverden
European Space Agency; ESA |Q42262 # supraverden supraverden supraverden
European Southern Observatory; ESO |Q151991 # supraverden supraverden supraverden
CERN; European Organization for Nuclear Research |Q42944 # supraverden supraverden supraverden
Eurocontrol; EUROCONTROL # supraverden supraverden
European Patent Office; EPO # dbpedia own
European Bank for Reconstruction and Development; EBRD |Q488981 # supraverden supraverden supraverden
Council of Europe; CoE |Q8908 # supraverden supraverden supraverden
Parliamentary Assembly of the Council of Europe; PACE; <Assembly; <Parliamentary Assembly # own own
Committee of Ministers of the Council of Europe # own own
European Court of Human Rights; ECHR; ECtHR; Strasbourg Court |Q122880 # supraverden supraverden supraverden
Venice Commission # dbpedia own
Organization for Security and Co-operation in Europe; OSCE |Q81299 # supraverden supraverden supraverden
OSCE Parliamentary Assembly; OSCE PA # dbpedia own
OSCE Permanent Council # own own
OSCE Minsk Group; <Minsk Group # dbpedia own
OSCE Special Monitoring Mission; SMM; OSCE SMM; Special Monitoring Mission # own own
Office for Democratic Institutions and Human Rights; ODIHR; OSCE ODIHR; OSCE/ODIHR # own own
North Atlantic Treaty Organization; NATO; Nato; North Atlantic Alliance; <Alliance |Q7184 # supraverden supraverden supraverden
North Atlantic Council; NATO Council # dbpedia own
NATO-Russia Council; Russia-NATO Council # own own
NATO Parliamentary Assembly # dbpedia own
Western European Union # dbpedia own
Warsaw Treaty Organization; Warsaw Pact # dbpedia own
Commonwealth of Independent States; CIS; <Commonwealth |Q7779 # supraverden supraverden supraverden
CIS Interparliamentary Assembly; CIS Inter-Parliamentary Assembly; Interparliamentary Assembly of the CIS; IPA CIS; CIS IPA # dbpedia own
CIS Executive Committee # own own
CIS Anti-Terrorism Center; CIS Antiterrorist Center # own own
Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation |Q318693 # supraverden supraverden supraverden
CSTO Parliamentary Assembly; CSTO PA # own own
Eurasian Economic Union; EAEU; EEU |Q4173083 # supraverden supraverden supraverden
Eurasian Economic Commission; Eurasian Commission # dbpedia own
Supreme Eurasian Economic Council # own own
Eurasian Intergovernmental Council # own own
Eurasian Development Bank; EDB |Q498991 # supraverden supraverden supraverden
Eurasian Fund for Stabilization and Development # own own
Eurasian Economic Community; EurAsEC # dbpedia own
Eurasian Customs Union # dbpedia own
Union State; Union State of Russia and Belarus |Q166110 # supraverden supraverden supraverden
Shanghai Cooperation Organization; SCO; Shanghai Cooperation Organisation; Shanghai Five |Q485207 # supraverden supraverden supraverden
SCO Regional Anti-Terrorist Structure; RATS; SCO RATS; Regional Anti-Terrorist Structure # own own
BRICS; BRICs # own own
New Development Bank; BRICS Bank; BRICS New Development Bank; BRICS Development Bank; NDB |Q8579145 # supraverden supraverden supraverden
Asian Infrastructure Investment Bank; AIIB |Q18109843 # supraverden supraverden supraverden
Asian Development Bank; ADB |Q188822 # supraverden supraverden supraverden
African Development Bank; AfDB; African Development Bank Group |Q340195 # supraverden supraverden supraverden
African Export-Import Bank; Afreximbank |Q4689766 # supraverden supraverden supraverden
Islamic Development Bank; IsDB |Q41230 # supraverden supraverden supraverden
Inter-American Development Bank; IDB; IADB |Q1153087 # supraverden supraverden supraverden
Caribbean Development Bank |Q3772571 # supraverden supraverden supraverden
Development Bank of Latin America; CAF # own own
Central American Bank for Economic Integration; CABEI |Q190008 # supraverden supraverden supraverden
International Investment Bank; IIB |Q1824234 # supraverden supraverden supraverden
International Bank for Economic Cooperation; IBEC |Q1520558 # own own supraverden
Black Sea Trade and Development Bank |Q2061083 # supraverden supraverden supraverden
Nordic Investment Bank |Q2020649 # supraverden supraverden supraverden
Council of Europe Development Bank |Q611107 # supraverden supraverden supraverden
West African Development Bank; BOAD |Q2883427 # supraverden supraverden supraverden
Organization of the Black Sea Economic Cooperation; BSEC; Black Sea Economic Cooperation |Q380340 # supraverden supraverden supraverden
Organization of Turkic States; OTS; Turkic Council |Q596850 # supraverden supraverden supraverden
TURKSOY; Turksoy # supraverden supraverden
Conference on Interaction and Confidence Building Measures in Asia; CICA # own own
Economic Cooperation Organization; ECO |Q225950 # supraverden supraverden supraverden
GUAM; Organization for Democracy and Economic Development # own own
Joint Institute for Nuclear Research; JINR |Q259517 # supraverden supraverden supraverden
Arctic Council |Q674182 # supraverden supraverden supraverden
Barents Euro-Arctic Council # dbpedia own
Council of the Baltic Sea States; CBSS |Q789769 # supraverden supraverden supraverden
Nordic Council |Q146165 # supraverden supraverden supraverden
Nordic Council of Ministers |Q182379 # supraverden supraverden supraverden
Benelux Union # own own
Visegrad Group; Visegrad Four; V4 # dbpedia own
Three Seas Initiative # dbpedia own
Contact Group; Trilateral Contact Group # own own
G7; G-7; Group of Seven; Group of 7 # own own
G8; G-8; Group of Eight # annie own
G20; G-20; Group of Twenty; Group of 20 # own own
G77; G-77; Group of 77 # own own
Paris Club # dbpedia own
London Club # dbpedia own
Normandy Four # own own
Non-Aligned Movement; NAM # dbpedia own
Quad; Quadrilateral Security Dialogue # own own
AUKUS # own own
Five Eyes # dbpedia own
Middle East Quartet # dbpedia own
Arab League; League of Arab States; LAS |Q7172 # supraverden supraverden supraverden
Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf |Q217172 # supraverden supraverden supraverden
Arab Monetary Fund |Q624307 # supraverden supraverden supraverden
Arab Parliament # dbpedia own
Arab Maghreb Union |Q370862 # supraverden supraverden supraverden
Organisation of Islamic Cooperation; OIC; Organization of Islamic Conference |Q47543 # supraverden supraverden supraverden
Islamic World Educational, Scientific and Cultural Organization; ICESCO # own own
African Union; AU |Q7159 # supraverden supraverden supraverden
African Union Commission; AU Commission # dbpedia own
AU Peace and Security Council; African Union Peace and Security Council # own own
Africa Centres for Disease Control and Prevention; Africa CDC; African Union Centres for Disease Control and Prevention |Q88234914 # supraverden supraverden supraverden
African Court on Human and Peoples' Rights # own own
African Commission on Human and Peoples' Rights # own own
Pan-African Parliament # dbpedia own
Organisation of African Unity # own own
Economic Community of West African States; ECOWAS; Ecowas |Q193272 # supraverden supraverden supraverden
Economic Community of Central African States; ECCAS |Q189966 # supraverden supraverden supraverden
West African Economic and Monetary Union; UEMOA; WAEMU |Q1929699 # supraverden supraverden supraverden
Central African Economic and Monetary Community; CEMAC |Q1940250 # supraverden supraverden supraverden
Southern African Development Community; SADC |Q816706 # supraverden supraverden supraverden
Southern African Customs Union; SACU |Q1344350 # supraverden supraverden supraverden
East African Community; EAC |Q337456 # supraverden supraverden supraverden
Common Market for Eastern and Southern Africa; COMESA |Q1165797 # supraverden supraverden supraverden
Intergovernmental Authority on Development; IGAD |Q499039 # supraverden supraverden supraverden
Alliance of Sahel States; AES; Confederation of Sahel States # own own
G5 Sahel # own own
Lake Chad Basin Commission |Q2986599 # supraverden supraverden supraverden
Multinational Joint Task Force; MNJTF # own own
Association of Southeast Asian Nations; ASEAN; Asean |Q7768 # supraverden supraverden supraverden
ASEAN Inter-Parliamentary Assembly; AIPA # dbpedia own
Asia-Pacific Economic Cooperation; APEC # dbpedia own
Asian Parliamentary Assembly # dbpedia own
South Asian Association for Regional Cooperation; SAARC |Q145700 # supraverden supraverden supraverden
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation; BIMSTEC |Q795985 # supraverden supraverden supraverden
Indian Ocean Rim Association; IORA |Q2297691 # supraverden supraverden supraverden
Indian Ocean Commission |Q1115631 # supraverden supraverden supraverden
Pacific Islands Forum; PIF |Q757276 # supraverden supraverden supraverden
Pacific Community |Q871511 # supraverden supraverden supraverden
Mekong River Commission |Q935878 # supraverden supraverden supraverden
Organization of American States; OAS |Q123759 # supraverden supraverden supraverden
Pan American Health Organization; PAHO |Q1856835 # supraverden supraverden supraverden
Inter-American Commission on Human Rights; IACHR |Q1589444 # supraverden supraverden supraverden
Inter-American Court of Human Rights |Q1547804 # supraverden supraverden supraverden
Community of Latin American and Caribbean States; CELAC # own own
Bolivarian Alliance for the Peoples of Our America; ALBA; Bolivarian Alliance for the Americas # own own
Union of South American Nations; UNASUR; Unasur |Q4230 # supraverden supraverden supraverden
Mercosur; Southern Common Market; MERCOSUR; Mercosul |Q4264 # supraverden supraverden supraverden
Andean Community |Q471690 # supraverden supraverden supraverden
Pacific Alliance |Q7122288 # supraverden supraverden supraverden
Central American Integration System; SICA |Q190028 # supraverden supraverden supraverden
Central American Parliament; Parlacen |Q190023 # supraverden supraverden supraverden
Caribbean Community; CARICOM; Caricom |Q205995 # supraverden supraverden supraverden
Organisation of Eastern Caribbean States; OECS |Q392770 # supraverden supraverden supraverden
Association of Caribbean States |Q1147937 # supraverden supraverden supraverden
Latin American Parliament; Parlatino # dbpedia own
Lima Group # dbpedia own
Commonwealth of Nations; Commonwealth Secretariat |Q3954348 # dbpedia supraverden supraverden
International Organisation of La Francophonie; OIF; Francophonie |Q134102 # supraverden supraverden supraverden
Community of Portuguese Language Countries; CPLP |Q182500 # supraverden supraverden supraverden
Inter-Parliamentary Union; IPU # dbpedia own
International Committee of the Red Cross; ICRC |Q5987345 # supraverden supraverden supraverden
Red Crescent # dbpedia own
International Organization for Standardization # own own
International Hydrographic Organization |Q233611 # supraverden supraverden supraverden
International Exhibitions Bureau; Bureau International des Expositions; BIE # dbpedia own
International Olive Council |Q13516775 # supraverden supraverden supraverden
International Grains Council |Q6050768 # supraverden supraverden supraverden
International Coffee Organization |Q48192 # supraverden supraverden supraverden
International Solar Alliance |Q21594952 # supraverden supraverden supraverden
Amazon Cooperation Treaty Organization |Q602399 # supraverden supraverden supraverden
Energy Charter Secretariat # dbpedia own
Energy Community |Q2989312 # supraverden supraverden supraverden
Caspian Pipeline Consortium; CPC # dbpedia own
Global Fund; Global Fund to Fight AIDS, Tuberculosis and Malaria # own own
Gavi; GAVI; Gavi, the Vaccine Alliance; GAVI Alliance # own own
COVAX; Covax # own own
Green Climate Fund # dbpedia own
Global Environment Facility; GEF # dbpedia own
Danube Commission |Q911204 # supraverden supraverden supraverden
Joint Coordination Center; JCC # own own
Board of Peace |Q136402081 # supraverden supraverden supraverden
Coalition of the Willing # own own
Ukraine Defense Contact Group # own own
EULEX # own own
EUFOR # own own
KFOR # own own
Syria Justice and Accountability Centre # own own
League of Nations # dbpedia own
Comintern # own own
Council for Mutual Economic Assistance; Comecon; COMECON # own own
International Union for Conservation of Nature; IUCN |Q48268 # supraverden supraverden supraverden
European Community; European Communities; <EC # annie own
`;
