/** Universities, sport bodies and clubs, charities and other organizations. Chosen and written for this project; names and kinds from general knowledge, the one Wikidata id from Supraverden. */
export const universities = `
Lomonosov Moscow State University; Moscow State University; MSU; Lomonosov University
MGIMO; MGIMO University; Moscow State Institute of International Relations
Higher School of Economics; HSE; HSE University; National Research University Higher School of Economics
RUDN University; RUDN; Peoples' Friendship University of Russia
RANEPA; Russian Presidential Academy of National Economy and Public Administration
Bauman Moscow State Technical University; Bauman University
MEPhI; National Research Nuclear University MEPhI
MIPT; Moscow Institute of Physics and Technology
MISIS; NUST MISIS
ITMO University; ITMO
Sechenov University; Sechenov First Moscow State Medical University
Kurchatov Institute; Kurchatov Institute National Research Center
Diplomatic Academy of the Russian Foreign Ministry; Diplomatic Academy
Valdai Discussion Club; Valdai Club; Valdai International Discussion Club
Massachusetts Institute of Technology; MIT
Harvard University; Harvard; Harvard Law School; Harvard Medical School
Yale University; Yale
Princeton University; Princeton
Stanford University; Stanford
Johns Hopkins University; Johns Hopkins
Georgetown University; Georgetown
Caltech; California Institute of Technology
UCLA; University of California, Los Angeles
University of California, Berkeley; UC Berkeley
NYU; New York University
University of Oxford; Oxford University
University of Cambridge; Cambridge University
Imperial College London; Imperial College
University College London; UCL
London School of Economics; London School of Economics and Political Science
King's College London
Sciences Po
Sorbonne; Sorbonne University
ETH Zurich
Max Planck Society; Max Planck Institute
Fraunhofer Society; Fraunhofer
Tsinghua University; Tsinghua
Jawaharlal Nehru University; JNU
Indian Institutes of Technology; IIT; IITs
All India Institute of Medical Sciences; AIIMS
Indian Institute of Science; IISc
University Grants Commission; UGC
Al-Azhar University; Al-Azhar
INSEAD
`;
export const sport = `
International Olympic Committee; IOC
International Paralympic Committee; IPC
Russian Olympic Committee; ROC
United States Olympic & Paralympic Committee; USOPC
World Anti-Doping Agency; WADA; Wada
Russian Anti-Doping Agency; RUSADA; Rusada
US Anti-Doping Agency; USADA; United States Anti-Doping Agency
International Testing Agency
World Athletics; IAAF; International Association of Athletics Federations
World Athletics Council
World Aquatics; FINA
FIFA; Fifa; International Federation of Association Football
UEFA; Uefa; Union of European Football Associations
CONMEBOL; Conmebol
CONCACAF; Concacaf
Confederation of African Football
Asian Football Confederation; AFC
Russian Football Union; RFU
Russian Premier League; RPL
English Football Association; Football Association; FA
Premier League; English Premier League; EPL
English Football League; EFL
Bundesliga
La Liga; LaLiga
Serie A
Ligue 1
Major League Soccer; MLS
International Ice Hockey Federation; IIHF
Russian Ice Hockey Federation; Ice Hockey Federation of Russia; FHR; Russian Hockey Federation
National Hockey League; NHL
Kontinental Hockey League; KHL
National Basketball Association; NBA
National Football League; NFL
Major League Baseball; MLB
NCAA; National Collegiate Athletic Association
FIBA
EuroLeague; Euroleague
FIDE; International Chess Federation
International Biathlon Union; IBU
International Skating Union; ISU
International Ski and Snowboard Federation; FIS
International Tennis Federation; ITF
Association of Tennis Professionals; ATP; ATP Tour
Women's Tennis Association; WTA
International Boxing Association; IBA; AIBA
World Boxing
United World Wrestling; UWW
International Judo Federation; IJF
International Gymnastics Federation; FIG
International Weightlifting Federation; IWF
International Cycling Union; UCI
World Rowing
World Rugby
World Taekwondo
Badminton World Federation; BWF
Fédération Internationale de l'Automobile; FIA
Formula One; Formula 1
International Cricket Council
Board of Control for Cricket in India; BCCI
Pakistan Cricket Board; PCB
UFC; Ultimate Fighting Championship
WBC; World Boxing Council
WBA; World Boxing Association
WWE
Real Madrid
FC Barcelona; Barca; Barça
Atletico Madrid; Atlético Madrid
Manchester United; Man United; Man Utd
Manchester City; Man City
Arsenal; Arsenal FC
Chelsea FC; !Chelsea
Liverpool FC
Tottenham Hotspur; Tottenham; Spurs
Leicester City
Aston Villa
West Ham; West Ham United
Everton
Crystal Palace
Nottingham Forest
Bayern Munich; Bayern; FC Bayern; Bayern Munich FC
Borussia Dortmund
RB Leipzig
Bayer Leverkusen
Schalke 04; Schalke
Juventus
AC Milan
Inter Milan
AS Roma
Napoli
Paris Saint-Germain; PSG; Paris Saint Germain
Olympique de Marseille; Olympique Lyon
Ajax; Ajax Amsterdam
PSV Eindhoven
Feyenoord
Benfica
Sporting Lisbon
FC Porto
Galatasaray
Fenerbahce; Fenerbahçe
Besiktas; Beşiktaş
Shakhtar Donetsk
Dynamo Kiev; Dynamo Kyiv
Spartak Moscow; FC Spartak; Spartak
CSKA Moscow; CSKA; PFC CSKA
Lokomotiv Moscow; Lokomotiv
Dynamo Moscow; Dinamo Moscow
Zenit St. Petersburg; Zenit; FC Zenit; Zenit Saint Petersburg
FC Krasnodar
FC Rostov
SKA St. Petersburg; SKA
Ak Bars Kazan; Ak Bars
Avangard Omsk
Metallurg Magnitogorsk
Boca Juniors
River Plate
Flamengo
Palmeiras
Al-Nassr
Al-Hilal
Al Ahly
Zamalek
Kaizer Chiefs
Orlando Pirates
Inter Miami
Super Eagles
Bafana Bafana
Mumbai Indians
Chennai Super Kings
Royal Challengers Bangalore
`;
export const ngos = `
Amnesty International; !Amnesty
Human Rights Watch; HRW
Greenpeace; Greenpeace International
Doctors Without Borders; MSF; Medecins Sans Frontieres; Médecins Sans Frontières
Reporters Without Borders
Committee to Protect Journalists; CPJ
International Federation of Journalists; IFJ
Transparency International
Oxfam
Save the Children
CARE International
World Vision
Caritas
ActionAid
Mercy Corps
International Rescue Committee; IRC
Norwegian Refugee Council
Danish Refugee Council
World Wildlife Fund; WWF; World Wide Fund for Nature
International Union for Conservation of Nature; IUCN |Q48268
PETA
Friends of the Earth
Extinction Rebellion
Fridays for Future
Black Lives Matter
Freedom House
Open Society Foundations; Open Society Foundation; Soros Foundation
Bill & Melinda Gates Foundation; Gates Foundation; Bill and Melinda Gates Foundation
Clooney Foundation for Justice
Carnegie Endowment for International Peace; Carnegie Endowment; Carnegie Moscow Center; Carnegie
Brookings Institution; Brookings
RAND Corporation; RAND; Rand Corporation
Chatham House
Atlantic Council
Council on Foreign Relations; CFR
Center for Strategic and International Studies; CSIS
International Institute for Strategic Studies; IISS
Stockholm International Peace Research Institute; SIPRI
International Crisis Group; Crisis Group
Hudson Institute
Cato Institute
Institute for the Study of War; ISW
Quincy Institute
Kiel Institute; Kiel Institute for the World Economy
Levada Center; Levada
Kiev International Institute of Sociology; KIIS
VTsIOM; VCIOM; All-Russia Public Opinion Research Center; Russian Public Opinion Research Center; All-Russian Public Opinion Research Center
Public Opinion Foundation; FOM
Memorial Human Rights Center; !Memorial
Moscow Helsinki Group
Anti-Corruption Foundation; FBK
Golos movement
Open Russia
Russian Union of Industrialists and Entrepreneurs; RSPP
Opora Russia; Opora Rossii
Delovaya Rossiya; Business Russia
Russian Geographical Society
Russian Orthodox Church; Moscow Patriarchate
Ukrainian Orthodox Church; UOC; Ukrainian Orthodox Church of the Moscow Patriarchate
Orthodox Church of Ukraine; OCU
Constantinople Patriarchate; Ecumenical Patriarchate; Patriarchate of Constantinople
Roman Catholic Church; Catholic Church
Church of England; Anglican Church
Jehovah's Witnesses
Church of Scientology; Scientology
World Council of Churches
World Jewish Congress
Yad Vashem
Chabad
Federation of Jewish Communities of Russia
Norwegian Nobel Committee; Nobel Committee; Nobel Foundation
Royal Swedish Academy of Sciences
Swedish Academy
World Economic Forum; WEF
Roscongress; Roscongress Foundation
International Air Transport Association; IATA
International Chamber of Commerce
International Organization of Securities Commissions
AFL-CIO
National Rifle Association; NRA
American Civil Liberties Union; ACLU
NAACP
AIPAC; American Israel Public Affairs Committee
US Chamber of Commerce; U.S. Chamber of Commerce
Airports Council International
Institute of International Finance; IIF
Bolshoi Theater; Bolshoi
Mariinsky Theater; Mariinsky
State Hermitage; Hermitage; State Hermitage Museum
Tretyakov Gallery; State Tretyakov Gallery
Pushkin State Museum of Fine Arts; Pushkin Museum
Louvre; Louvre Museum
Metropolitan Museum of Art
La Scala
Academy of Motion Picture Arts and Sciences
European Broadcasting Union; EBU
Syrian Observatory for Human Rights; SOHR
Syrian Network for Human Rights
Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces
High Negotiations Committee; HNC
Assistance Association for Political Prisoners; AAPP
Palestinian Red Crescent; Palestinian Red Crescent Society
Magen David Adom
B'Tselem
Peace Now
Breaking the Silence
Helsinki Commission
Trilateral Commission
Bilderberg Group; Bilderberg Club
Rotary International
Lions Club
Young Army; Yunarmiya; Yunarmia
Movement of the First
Night Wolves
Znaniye Society; Knowledge Society
Immortal Regiment of Russia
Anonymous
Lazarus Group
Fancy Bear; APT28
Cozy Bear; APT29
Killnet
REvil
DarkSide
Nobel Institute
Russian Red Cross; Russian Red Cross Society
Ukrainian Red Cross; Ukrainian Red Cross Society
`;
