/** Political parties, blocs and movements whose names no pattern finds, or that wires call by an acronym. Chosen and written for this project. */
export const parties = `
United Russia; United Russia party
Communist Party of the Russian Federation; CPRF; KPRF; Communist Party of Russia; Russian Communist Party
Liberal Democratic Party of Russia; LDPR
A Just Russia; A Just Russia - For Truth; A Just Russia - Patriots - For Truth; Just Russia; A Just Russia-For Truth
New People; New People party
Yabloko; Yabloko party
People's Freedom Party; PARNAS; Parnas
All-Russia People's Front; All-Russian People's Front; ONF; All-Russia Popular Front
Communist Party of the Soviet Union; CPSU; Soviet Communist Party
Republican Party; Republicans; GOP; US Republican Party
Democratic Party; Democrats; US Democratic Party
Libertarian Party
Tea Party
Democratic National Committee; DNC
Republican National Committee; RNC
Labour Party; Labour; UK Labour Party
Conservative Party; Conservatives; Tories; Tory Party; UK Conservative Party; Tory party; Conservative party
Liberal Democrats; Lib Dems; Liberal Democrat
Scottish National Party; SNP
Reform UK
UK Independence Party; UKIP; Ukip
Brexit Party
Democratic Unionist Party; DUP
Sinn Fein; Sinn Féin
Fine Gael
Fianna Fail; Fianna Fáil
Plaid Cymru
Christian Democratic Union; CDU; German Christian Democratic Union; Christian Democratic Union of Germany; Christian Democrats
Christian Social Union; CSU
Social Democratic Party of Germany; SPD; Social Democratic Party; Social Democrats
Free Democratic Party; FDP; Free Democrats
Alternative for Germany; AfD; AfD party; Alternative for Germany party
Alliance 90/The Greens; Greens; Green Party
Left Party; Die Linke
Sahra Wagenknecht Alliance; BSW; Bündnis Sahra Wagenknecht
CDU/CSU; CDU-CSU
National Rally; Rassemblement National; RN
La Republique En Marche; En Marche; La République En Marche; Renaissance party
The Republicans; Les Républicains; Les Republicains
France Unbowed; La France Insoumise; LFI
Reconquest; Reconquete
Socialist Party; Socialists
Brothers of Italy; Fratelli d'Italia
Forza Italia
Five Star Movement; 5-Star Movement; M5S
Lega; Northern League; Lega Nord
Partito Democratico
Spanish Socialist Workers' Party; PSOE
People's Party; Partido Popular; Spanish People's Party
Vox party
Podemos
Ciudadanos
Junts per Catalunya; Junts
Esquerra Republicana; ERC
Chega
Law and Justice; Law and Justice party; PiS
Civic Platform
Civic Coalition
Confederation Liberty and Independence; Konfederacja
Fidesz; Fidesz party
Tisza; Tisza Party
Jobbik
Smer; Smer-SD; Direction - Social Democracy
ANO movement
Freedom Party of Austria; FPÖ; FPO
Austrian People's Party; ÖVP; OVP
Sweden Democrats
True Finns; Finns Party
Party for Freedom; PVV
Vlaams Belang
New Flemish Alliance
Syriza; SYRIZA
New Democracy
Golden Dawn
GERB
Serbian Progressive Party; SNS
Alliance of Independent Social Democrats; SNSD
Party of Action and Solidarity; PAS
Shor Party; Shor party
Bloc of Communists and Socialists
Georgian Dream; Georgian Dream party; Georgian Dream - Democratic Georgia
United National Movement
Prosperous Armenia
Civil Contract; Civil Contract party
New Azerbaijan Party; Yeni Azerbaycan
Nur Otan; Amanat; Amanat party
Servant of the People; Servant of the People party
Petro Poroshenko Bloc; Bloc of Pyotr Poroshenko; Pyotr Poroshenko's Bloc
European Solidarity; European Solidarity party
Batkivshchyna; Batkivshchina; Fatherland party
Opposition Platform - For Life; Opposition Platform-For Life; Opposition Platform For Life
Opposition Bloc
Party of Regions
Svoboda; Svoboda party
Right Sector; Pravy Sektor
UDAR; UDAR party
Fatah; Fatah movement; Fatah Movement
Likud; Likud party; Likud Party
Yesh Atid
Blue and White
Yamina
Shas
Otzma Yehudit; Jewish Power
Religious Zionism
Hadash
Meretz
Yisrael Beiteinu; Yisrael Beytenu
Justice and Development Party; AKP; AK Party; ruling Justice and Development Party
Republican People's Party; CHP
Nationalist Movement Party; MHP
Peoples' Democratic Party; HDP
Good Party; IYI Party
Baath Party; Ba'ath Party; Arab Socialist Baath Party; Ba'ath
Muslim Brotherhood
Bharatiya Janata Party; BJP
Indian National Congress; INC; Congress party; Congress Party; All India Congress Committee; AICC
Aam Aadmi Party
Trinamool Congress; TMC; All India Trinamool Congress
Dravida Munnetra Kazhagam; DMK
All India Anna Dravida Munnetra Kazhagam; AIADMK
Shiv Sena
Samajwadi Party
Bahujan Samaj Party; BSP
Janata Dal (United); JD(U); Janata Dal
Rashtriya Janata Dal; RJD
Telangana Rashtra Samithi; TRS
YSR Congress Party; YSRCP
Telugu Desam Party; TDP
Shiromani Akali Dal; Akali Dal
Communist Party of India
Rashtriya Swayamsevak Sangh; RSS
Vishwa Hindu Parishad; VHP
Bajrang Dal
Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf
Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League
Pakistan Peoples Party; Pakistan People's Party
Jamaat-e-Islami
Awami League; Bangladesh Awami League
Bangladesh Nationalist Party; BNP
Communist Party of China; Chinese Communist Party; CCP
Kuomintang; KMT; Chinese Nationalist Party
Democratic Progressive Party; DPP
Liberal Democratic Party; LDP
Komeito
Constitutional Democratic Party of Japan
Nippon Ishin no Kai; Japan Innovation Party
People Power Party
Democratic Party of Korea
Workers' Party of Korea; WPK; Workers' Party
Communist Party of Vietnam; CPV
Lao People's Revolutionary Party
Cambodian People's Party; CPP
Pheu Thai; Pheu Thai Party
Move Forward Party
Palang Pracharath
People's Action Party
UMNO; United Malays National Organisation
Barisan Nasional
Pakatan Harapan
Golkar
PDI-P; Indonesian Democratic Party of Struggle
Gerindra
National League for Democracy; NLD
National Unity Government; NUG
African National Congress; ANC
Democratic Alliance
Economic Freedom Fighters; EFF
Inkatha Freedom Party; IFP
uMkhonto weSizwe; MK Party; uMkhonto weSizwe Party
ZANU-PF; Zanu-PF; ZANU PF; Zanu PF
Movement for Democratic Change; MDC
Citizens Coalition for Change
SWAPO; Swapo
Frelimo; FRELIMO
Renamo; RENAMO
MPLA
UNITA
Chama Cha Mapinduzi; CCM
All Progressives Congress; APC
National Democratic Congress; NDC
New Patriotic Party
Azimio la Umoja; Azimio La Umoja; Azimio
United Democratic Alliance; UDA
Jubilee Party
Orange Democratic Movement; ODM
National Resistance Movement; NRM
Workers' Party of Brazil
Liberal Party
Morena; MORENA
Institutional Revolutionary Party; PRI
National Action Party; PAN
Party of the Democratic Revolution; PRD
United Socialist Party of Venezuela; PSUV
Movement for Socialism; Movement Toward Socialism
Sandinista National Liberation Front; FSLN; Sandinista
Farabundo Marti National Liberation Front; FMLN
Peronist Party; Justicialist Party
La Libertad Avanza
Colorado Party
Communist Party of Cuba; PCC
Pacto Histórico; Historic Pact
Centro Democratico; Centro Democrático
Liberal Party of Australia
Australian Labor Party; ALP
One Nation
European People's Party; EPP
Identity and Democracy
Komsomol; Young Communist League
`;
