/** Universities, sport bodies and clubs, charities and other organizations. */
export const universities = `
Lomonosov Moscow State University; Moscow State University; MSU; Lomonosov University # own swot
MGIMO; MGIMO University; Moscow State Institute of International Relations # own own
Higher School of Economics; HSE; HSE University; National Research University Higher School of Economics # swot swot
RUDN University; RUDN; Peoples' Friendship University of Russia # swot swot
RANEPA; Russian Presidential Academy of National Economy and Public Administration # own own
Bauman Moscow State Technical University; Bauman University # swot swot
MEPhI; National Research Nuclear University MEPhI # own swot
MIPT; Moscow Institute of Physics and Technology # own swot
MISIS; NUST MISIS # own own
ITMO University; ITMO # swot swot
Sechenov University; Sechenov First Moscow State Medical University # own head
Kurchatov Institute; Kurchatov Institute National Research Center # dbpedia head
Diplomatic Academy of the Russian Foreign Ministry; Diplomatic Academy # own head
Valdai Discussion Club; Valdai Club; Valdai International Discussion Club # dbpedia own
Massachusetts Institute of Technology; MIT # nsi nsi
Harvard University; Harvard; Harvard Law School; Harvard Medical School # swot swot
Yale University; Yale # nsi nsi
Princeton University; Princeton # swot swot
Stanford University; Stanford # nsi nsi
Johns Hopkins University; Johns Hopkins # nsi nsi
Georgetown University; Georgetown # swot swot
Caltech; California Institute of Technology # own swot
UCLA; University of California, Los Angeles # own swot
University of California, Berkeley; UC Berkeley # swot swot
NYU; New York University # own swot
University of Oxford; Oxford University # annie annie
University of Cambridge; Cambridge University # annie annie
Imperial College London; Imperial College # annie annie
University College London; UCL # annie annie
London School of Economics; London School of Economics and Political Science # own annie
King's College London # annie annie
Sciences Po # dbpedia own
Sorbonne; Sorbonne University # own own
ETH Zurich # dbpedia own
Max Planck Society; Max Planck Institute # dbpedia own
Fraunhofer Society; Fraunhofer # dbpedia own
Tsinghua University; Tsinghua # swot swot
Jawaharlal Nehru University; JNU # dbpedia head
Indian Institutes of Technology; IIT; IITs # own head
All India Institute of Medical Sciences; AIIMS # own head
Indian Institute of Science; IISc # swot swot
University Grants Commission; UGC # dbpedia own
Al-Azhar University; Al-Azhar # swot swot
INSEAD # own own
Russian Academy of Sciences; RAS # own head
Gamaleya; Gamaleya Center; Gamaleya National Research Center; Gamaleya National Research Center for Epidemiology and Microbiology; Gamaleya Institute # own own
`;
export const sport = `
International Olympic Committee; IOC # dbpedia own
International Paralympic Committee; IPC # dbpedia own
Russian Olympic Committee; ROC # dbpedia own
United States Olympic & Paralympic Committee; USOPC # own own
World Anti-Doping Agency; WADA; Wada # dbpedia own
Russian Anti-Doping Agency; RUSADA; Rusada # dbpedia own
US Anti-Doping Agency; USADA; United States Anti-Doping Agency # dbpedia own
International Testing Agency # dbpedia own
World Athletics; IAAF; International Association of Athletics Federations # dbpedia head
World Athletics Council # own own
World Aquatics; FINA # own own
FIFA; Fifa; International Federation of Association Football # annie own
UEFA; Uefa; Union of European Football Associations # annie own
CONMEBOL; Conmebol # own own
CONCACAF; Concacaf # own own
Confederation of African Football # own own
Asian Football Confederation; AFC # dbpedia own
Russian Football Union; RFU # dbpedia own
Russian Premier League; RPL # dbpedia head
English Football Association; Football Association; FA # dbpedia own
Premier League; English Premier League; EPL # compromise head
English Football League; EFL # dbpedia head
Bundesliga # own own
La Liga; LaLiga # dbpedia own
Serie A # dbpedia own
Ligue 1 # dbpedia own
Major League Soccer; MLS # annie own
International Ice Hockey Federation; IIHF # own head
Russian Ice Hockey Federation; Ice Hockey Federation of Russia; FHR; Russian Hockey Federation # own head
National Hockey League; NHL # dbpedia head
Kontinental Hockey League; KHL # dbpedia head
National Basketball Association; NBA # dbpedia own
National Football League; NFL # dbpedia head
Major League Baseball; MLB # dbpedia own
NCAA; National Collegiate Athletic Association # own own
FIBA # own own
EuroLeague; Euroleague # own own
FIDE; International Chess Federation # own own
International Biathlon Union; IBU # dbpedia own
International Skating Union; ISU # dbpedia own
International Ski and Snowboard Federation; FIS # own head
International Tennis Federation; ITF # dbpedia head
Association of Tennis Professionals; ATP; ATP Tour # own own
Women's Tennis Association; WTA; WTA Tour # dbpedia own
International Boxing Association; IBA; AIBA # dbpedia own
World Boxing # own own
United World Wrestling; UWW # dbpedia own
International Judo Federation; IJF # dbpedia head
International Gymnastics Federation; FIG # dbpedia head
International Weightlifting Federation; IWF # dbpedia head
International Cycling Union; UCI # dbpedia own
World Rowing # own own
World Rugby # dbpedia own
World Taekwondo # dbpedia own
Badminton World Federation; BWF # dbpedia head
Fédération Internationale de l'Automobile; FIA # own own
Formula One; Formula 1 # dbpedia own
International Cricket Council # dbpedia own
Board of Control for Cricket in India; BCCI # own own
Pakistan Cricket Board; PCB # dbpedia own
UFC; Ultimate Fighting Championship # simpleicons own
WBC; World Boxing Council # own own
WBA; World Boxing Association # own own
WWE # simpleicons own
Real Madrid # compromise own
FC Barcelona; Barca; Barça # compromise own
Atletico Madrid; Atlético Madrid # dbpedia own
Manchester United; Man United; Man Utd # dbpedia head
Manchester City; Man City # compromise compromise
Arsenal; Arsenal FC # own own
Chelsea FC; !Chelsea # dbpedia head
Liverpool FC # dbpedia head
Tottenham Hotspur; Tottenham; Spurs # compromise compromise
Leicester City # compromise compromise
Aston Villa # compromise compromise
West Ham; West Ham United # dbpedia own
Everton # own own
Crystal Palace # dbpedia own
Nottingham Forest # dbpedia own
Bayern Munich; Bayern; FC Bayern; Bayern Munich FC # dbpedia own
Borussia Dortmund # dbpedia own
RB Leipzig # dbpedia own
Bayer Leverkusen # dbpedia own
Schalke 04; Schalke # dbpedia own
Juventus # own own
AC Milan # dbpedia own
Inter Milan # dbpedia own
AS Roma # dbpedia own
Napoli # own own
Paris Saint-Germain; PSG; Paris Saint Germain # dbpedia own
Olympique de Marseille; Olympique Lyon # dbpedia own
Ajax; Ajax Amsterdam # own own
PSV Eindhoven # dbpedia own
Feyenoord # own own
Benfica # own own
Sporting Lisbon # dbpedia own
Galatasaray # own own
Fenerbahce; Fenerbahçe # own own
Besiktas; Beşiktaş # own own
Shakhtar Donetsk # dbpedia own
Dynamo Kiev; Dynamo Kyiv # dbpedia own
Spartak Moscow; FC Spartak; Spartak # dbpedia own
CSKA Moscow; CSKA; PFC CSKA # dbpedia own
Lokomotiv Moscow; Lokomotiv # dbpedia own
Dynamo Moscow; Dinamo Moscow # dbpedia own
Zenit St. Petersburg; Zenit; FC Zenit; Zenit Saint Petersburg # dbpedia own
FC Krasnodar # dbpedia own
SKA St. Petersburg; SKA # dbpedia own
Ak Bars Kazan; Ak Bars # dbpedia own
Avangard Omsk # dbpedia own
Metallurg Magnitogorsk # dbpedia own
Boca Juniors # dbpedia own
River Plate # dbpedia own
Flamengo # own own
Palmeiras # own own
Al-Nassr # own own
Al-Hilal # own own
Al Ahly # dbpedia own
Zamalek # own own
Kaizer Chiefs # dbpedia own
Orlando Pirates # dbpedia own
Inter Miami # own own
Super Eagles # dbpedia own
Bafana Bafana # dbpedia own
Mumbai Indians # dbpedia own
Chennai Super Kings # dbpedia own
Royal Challengers Bangalore # dbpedia own
PGA Tour # dbpedia own
LPGA; LPGA Tour # own own
`;
export const ngos = `
Amnesty International; !Amnesty # dbpedia own
Human Rights Watch; HRW # dbpedia head
Greenpeace; Greenpeace International # nsi nsi
Doctors Without Borders; MSF; Medecins Sans Frontieres; Médecins Sans Frontières # own nsi
Reporters Without Borders # dbpedia own
Committee to Protect Journalists; CPJ # own own
International Federation of Journalists; IFJ # own own
Transparency International # dbpedia own
Oxfam # nsi nsi
Save the Children # nsi nsi
CARE International # dbpedia own
World Vision # nsi nsi
Caritas # nsi nsi
ActionAid # own own
Mercy Corps # dbpedia own
International Rescue Committee; IRC # nsi nsi
Norwegian Refugee Council # nsi nsi
Danish Refugee Council # nsi nsi
World Wildlife Fund; WWF; World Wide Fund for Nature # dbpedia head
PETA # own own
Friends of the Earth # annie head
Extinction Rebellion # dbpedia own
Fridays for Future # own own
Black Lives Matter # dbpedia own
Freedom House # dbpedia own
Open Society Foundations; Open Society Foundation; Soros Foundation # dbpedia own
Bill & Melinda Gates Foundation; Gates Foundation; Bill and Melinda Gates Foundation # own head
Carnegie Endowment for International Peace; Carnegie Endowment; Carnegie Moscow Center; Carnegie # own own
Brookings Institution; Brookings # dbpedia head
RAND Corporation; RAND; Rand Corporation # dbpedia own
Chatham House # dbpedia own
Atlantic Council # dbpedia own
Council on Foreign Relations; CFR # own own
Center for Strategic and International Studies; CSIS # own own
International Institute for Strategic Studies; IISS # own own
Stockholm International Peace Research Institute; SIPRI # own own
International Crisis Group; Crisis Group # dbpedia own
Hudson Institute # dbpedia own
Cato Institute # dbpedia own
Institute for the Study of War; ISW # own own
Quincy Institute # own own
Kiel Institute; Kiel Institute for the World Economy # own own
Levada Center; Levada # dbpedia own
Kiev International Institute of Sociology; KIIS # own own
VTsIOM; VCIOM; All-Russia Public Opinion Research Center; Russian Public Opinion Research Center; All-Russian Public Opinion Research Center # own own
Public Opinion Foundation; FOM # own head
Memorial Human Rights Center; !Memorial # own own
Moscow Helsinki Group # dbpedia own
Anti-Corruption Foundation; FBK # dbpedia head
Golos movement # own own
Open Russia # dbpedia own
Russian Union of Industrialists and Entrepreneurs; RSPP # own head
Opora Russia; Opora Rossii # own own
Delovaya Rossiya; Business Russia # own own
Russian Geographical Society # dbpedia head
Russian Orthodox Church; Moscow Patriarchate # dbpedia head
Ukrainian Orthodox Church; UOC; Ukrainian Orthodox Church of the Moscow Patriarchate # dbpedia head
Orthodox Church of Ukraine; OCU # own head
Constantinople Patriarchate; Ecumenical Patriarchate; Patriarchate of Constantinople # own head
Roman Catholic Church; Catholic Church # dbpedia head
Church of England; Anglican Church # annie head
Jehovah's Witnesses # dbpedia own
Church of Scientology; Scientology # dbpedia head
World Council of Churches # own own
World Jewish Congress # dbpedia own
Yad Vashem # dbpedia own
Chabad # own own
Federation of Jewish Communities of Russia # own own
Norwegian Nobel Committee; Nobel Committee; Nobel Foundation # dbpedia own
Royal Swedish Academy of Sciences # own own
Swedish Academy # dbpedia own
World Economic Forum; WEF # dbpedia own
Roscongress; Roscongress Foundation # own own
International Air Transport Association; IATA # own head
AFL-CIO # own own
National Rifle Association; NRA # dbpedia head
American Civil Liberties Union; ACLU # own head
NAACP # own own
AIPAC; American Israel Public Affairs Committee # own own
US Chamber of Commerce; U.S. Chamber of Commerce # own head
Airports Council International # dbpedia own
Institute of International Finance; IIF # own own
Bolshoi Theater; Bolshoi # dbpedia own
Mariinsky Theater; Mariinsky # dbpedia own
State Hermitage; Hermitage; State Hermitage Museum # dbpedia own
Tretyakov Gallery; State Tretyakov Gallery # dbpedia own
Pushkin State Museum of Fine Arts; Pushkin Museum # own own
Louvre; Louvre Museum # own own
Metropolitan Museum of Art # own own
La Scala # dbpedia own
Academy of Motion Picture Arts and Sciences # own own
European Broadcasting Union; EBU # dbpedia head
Syrian Observatory for Human Rights; SOHR # own own
Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces # own own
High Negotiations Committee; HNC # dbpedia own
Assistance Association for Political Prisoners; AAPP # own head
Palestinian Red Crescent; Palestinian Red Crescent Society # dbpedia own
Magen David Adom # dbpedia own
B'Tselem # own own
Peace Now # dbpedia own
Breaking the Silence # dbpedia own
Helsinki Commission # dbpedia own
Trilateral Commission # dbpedia own
Bilderberg Group; Bilderberg Club # dbpedia own
Rotary International # simpleicons own
Lions Club # nsi own
Young Army; Yunarmiya; Yunarmia # own own
Movement of the First # own own
Night Wolves # dbpedia own
Znaniye Society; Knowledge Society # own head
Immortal Regiment of Russia # own own
Anonymous # own own
Lazarus Group # dbpedia own
Fancy Bear; APT28 # dbpedia own
Cozy Bear; APT29 # dbpedia own
Killnet # own own
REvil # own own
DarkSide # own own
Nobel Institute # dbpedia own
Russian Red Cross; Russian Red Cross Society # own own
Ukrainian Red Cross; Ukrainian Red Cross Society # nsi own
International Federation of Red Cross and Red Crescent Societies; IFRC # own own
Red Cross # annie annie
`;
