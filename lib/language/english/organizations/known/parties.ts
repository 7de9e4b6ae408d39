/**
 * Political parties, blocs and movements whose names no pattern finds, or that wires call by an acronym. Chosen and written for this project;
 * Wikidata ids from Party Facts (MIT) and left out where parties of several countries share the name.
 */
export const parties = `
United Russia |Q151469
Communist Party of the Russian Federation; CPRF; KPRF; Communist Party of Russia; Russian Communist Party |Q192187
Liberal Democratic Party of Russia; LDPR
A Just Russia; A Just Russia - For Truth; A Just Russia - Patriots - For Truth; Just Russia; A Just Russia-For Truth |Q210692
New People
Yabloko |Q15332
People's Freedom Party; PARNAS; Parnas |Q1559990
All-Russia People's Front; All-Russian People's Front; ONF; All-Russia Popular Front
Communist Party
Communist Party of the Soviet Union; CPSU; Soviet Communist Party |Q79854
Republican Party; GOP; US Republican Party
Democratic Party; US Democratic Party
Libertarian Party
Tea Party
Democratic National Committee; DNC
Republican National Committee; RNC
Labour Party; Labour; Labour party; UK Labour Party
Conservative Party; Conservatives; Tories; Tory Party; UK Conservative Party; Tory party; Conservative party
Liberal Democrats; Lib Dems; Liberal Democrat
Scottish National Party; SNP |Q10658
Reform UK |Q104721252
UK Independence Party; UKIP; Ukip |Q10647
Brexit Party
Democratic Unionist Party; DUP
Sinn Fein; Sinn Féin
Fine Gael |Q247135
Fianna Fail; Fianna Fáil
Plaid Cymru |Q10691
Christian Democratic Union; CDU; German Christian Democratic Union; Christian Democratic Union of Germany; Christian Democrats
Christian Social Union; CSU
Social Democratic Party of Germany; SPD; <Social Democratic Party; <Social Democrats |Q49768
Social Democratic Party; Social Democrats
Free Democratic Party; FDP; Free Democrats
Alternative for Germany; AfD |Q6721203
Alliance 90/The Greens; Alliance 90; <Greens
Green Party; Greens
Left Party; Die Linke
Sahra Wagenknecht Alliance; BSW; Bündnis Sahra Wagenknecht
CDU/CSU; CDU-CSU |Q708725
National Rally; Rassemblement National; RN |Q205150
La Republique En Marche; En Marche; La République En Marche; Renaissance party
The Republicans; Les Républicains; Les Republicains
France Unbowed; La France Insoumise; LFI
Reconquest; Reconquete
Socialist Party; Socialists
Brothers of Italy; Fratelli d'Italia |Q1757843
Forza Italia
Five Star Movement; 5-Star Movement; M5S |Q47817
Lega; Northern League; Lega Nord
Partito Democratico
Spanish Socialist Workers' Party; PSOE |Q138198
People's Party; Partido Popular; Spanish People's Party
Vox party
Podemos
Ciudadanos |Q1393123
Junts per Catalunya; Junts
Esquerra Republicana; ERC
Chega |Q63645885
Law and Justice; PiS |Q156874
Civic Platform |Q156868
Civic Coalition
Confederation Liberty and Independence; Konfederacja
Fidesz |Q387006
Tisza; Tisza Party
Jobbik |Q633442
Smer; Smer-SD; Direction - Social Democracy
ANO movement
Freedom Party of Austria; FPÖ; FPO
Austrian People's Party; ÖVP; OVP |Q186867
Sweden Democrats |Q504069
True Finns; Finns Party
Party for Freedom; PVV |Q332739
Vlaams Belang
New Flemish Alliance |Q28982
Syriza; SYRIZA |Q222897
New Democracy
Golden Dawn |Q82256
GERB
Serbian Progressive Party; SNS
Alliance of Independent Social Democrats; SNSD |Q1258283
Party of Action and Solidarity; PAS |Q24909066
Shor Party; Shor party
Bloc of Communists and Socialists
Georgian Dream; Georgian Dream - Democratic Georgia |Q46516
United National Movement |Q1057495
Prosperous Armenia |Q887193
Civil Contract |Q17305307
New Azerbaijan Party; Yeni Azerbaycan |Q876402
Nur Otan; Amanat
Servant of the People |Q52292915
Petro Poroshenko Bloc; Bloc of Pyotr Poroshenko; Pyotr Poroshenko's Bloc
European Solidarity |Q4349891
Batkivshchyna; Batkivshchina; Fatherland party |Q45376
Opposition Platform - For Life; Opposition Platform-For Life; Opposition Platform For Life
Opposition Bloc |Q18121206
Party of Regions |Q4266
Svoboda
Right Sector; Pravy Sektor |Q15361249
UDAR
Fatah; Fatah Movement |Q178888
Likud; Likud Party |Q187009
Yesh Atid |Q622716
Blue and White |Q61788155
Yamina
Shas |Q904635
Otzma Yehudit; Jewish Power |Q46559
Religious Zionism
Hadash |Q339706
Meretz |Q239951
Yisrael Beiteinu; Yisrael Beytenu |Q514442
Justice and Development Party; AKP; AK Party; ruling Justice and Development Party
Republican People's Party; CHP |Q19079
Nationalist Movement Party; MHP |Q251077
Peoples' Democratic Party; HDP |Q15123187
Good Party; IYI Party
Baath Party; Ba'ath Party; Arab Socialist Baath Party; Ba'ath
Muslim Brotherhood
Bharatiya Janata Party; BJP |Q10230
Indian National Congress; INC; Congress party; Congress Party; All India Congress Committee; AICC |Q10225
Aam Aadmi Party |Q129844
Trinamool Congress; TMC; All India Trinamool Congress
Dravida Munnetra Kazhagam; DMK |Q1255973
All India Anna Dravida Munnetra Kazhagam; AIADMK |Q651141
Shiv Sena |Q59177
Samajwadi Party |Q1546941
Bahujan Samaj Party; BSP |Q803681
Janata Dal (United); JD(U); Janata Dal |Q904827
Rashtriya Janata Dal; RJD |Q3176919
Telangana Rashtra Samithi; TRS
YSR Congress Party; YSRCP |Q8046035
Telugu Desam Party; TDP |Q2279320
Shiromani Akali Dal; Akali Dal |Q148034
Communist Party of India |Q837159
Rashtriya Swayamsevak Sangh; RSS
Vishwa Hindu Parishad; VHP
Bajrang Dal
Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf |Q284454
Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League
Pakistan Peoples Party; Pakistan People's Party |Q186591
Jamaat-e-Islami
Awami League; Bangladesh Awami League
Bangladesh Nationalist Party; BNP |Q496810
Communist Party of China; Chinese Communist Party; CCP |Q17427
Kuomintang; KMT; Chinese Nationalist Party
Democratic Progressive Party; DPP
Liberal Democratic Party; LDP
Komeito |Q1061354
Constitutional Democratic Party of Japan |Q99233271
Nippon Ishin no Kai; Japan Innovation Party
People Power Party
Democratic Party of Korea |Q15978686
Workers' Party of Korea; WPK; Workers' Party |Q49623
Communist Party of Vietnam; CPV |Q427325
Lao People's Revolutionary Party |Q756180
Cambodian People's Party; CPP |Q769308
Pheu Thai; Pheu Thai Party
Move Forward Party
Palang Pracharath
People's Action Party
UMNO; United Malays National Organisation
Barisan Nasional |Q808210
Pakatan Harapan
Golkar
PDI-P; Indonesian Democratic Party of Struggle
Gerindra
National League for Democracy; NLD |Q849603
National Unity Government; NUG
African National Congress; ANC |Q83162
Democratic Alliance
Economic Freedom Fighters; EFF |Q15613585
Inkatha Freedom Party; IFP |Q654444
uMkhonto weSizwe; MK Party; uMkhonto weSizwe Party
ZANU-PF; Zanu-PF; ZANU PF; Zanu PF
Movement for Democratic Change; MDC
Citizens Coalition for Change
SWAPO; Swapo
Frelimo; FRELIMO |Q504564
Renamo; RENAMO |Q1425821
MPLA
UNITA
Chama Cha Mapinduzi; CCM
All Progressives Congress; APC |Q4729266
National Democratic Congress; NDC
New Patriotic Party |Q1148441
United Democratic Alliance; UDA
Jubilee Party
Orange Democratic Movement; ODM
National Resistance Movement; NRM
Workers' Party of Brazil
Liberal Party
Morena; MORENA
Institutional Revolutionary Party; PRI |Q682969
National Action Party; PAN
Party of the Democratic Revolution; PRD |Q767010
United Socialist Party of Venezuela; PSUV |Q197864
Movement for Socialism; Movement Toward Socialism
Sandinista National Liberation Front; FSLN; Sandinista |Q27389
Farabundo Marti National Liberation Front; FMLN
Peronist Party; Justicialist Party
La Libertad Avanza
Colorado Party
Communist Party of Cuba; PCC |Q371402
Liberal Party of Australia |Q241149
Australian Labor Party; ALP |Q216082
One Nation
European People's Party; EPP |Q208242
Identity and Democracy
Komsomol; Young Communist League
`;
