/** News agencies, newspapers, broadcasters and sites. */
export const media = `
TASS; TASS News Agency # own own
ITAR-TASS; Itar-Tass # own own
Xinhua News Agency; Xinhua # dbpedia own
Reuters; Reuters News Agency # fundus fundus
Associated Press; AP # compromise head
Agence France-Presse; AFP # dbpedia own
Deutsche Presse-Agentur; dpa; DPA; German Press Agency # dbpedia own
RIA Novosti; RIA; RIA-Novosti # dbpedia own
Sputnik; Sputnik News; Sputnik International # own own
Interfax; Interfax-Ukraine; INTERFAX.RU # own own
RT; Russia Today # own own
Rossiya Segodnya # dbpedia own
Kyodo News; Kyodo; Kyodo News Agency # dbpedia head
Jiji Press; Jiji # dbpedia head
Yonhap News Agency; Yonhap # dbpedia own
MONTSAME; Montsame # own own
PA Media; Press Association; PA news agency # dbpedia head
Bloomberg; Bloomberg News; Bloomberg TV # own own
Dow Jones; Dow Jones Newswires # compromise own
ANSA # annie own
EFE; Agencia EFE # own own
Lusa # own own
Anadolu Agency; Anadolu; AA news agency # dbpedia own
Islamic Republic News Agency; IRNA # own own
Tasnim News Agency; Tasnim # dbpedia own
Fars News Agency; Fars # dbpedia own
Mehr News Agency; Mehr # dbpedia own
Iranian Students News Agency; ISNA # own own
Press TV; PressTV # dbpedia head
Islamic Republic of Iran Broadcasting; IRIB # own own
Syrian Arab News Agency; SANA # own own
Saudi Press Agency; SPA # dbpedia own
Emirates News Agency; WAM # dbpedia own
Kuwait News Agency; KUNA # dbpedia own
Qatar News Agency; QNA # dbpedia own
Petra; Petra News Agency; Jordan News Agency # own own
Middle East News Agency; MENA # own own
BelTA; BELTA; Belta # own own
Ukrinform # own own
UNIAN # own own
Ukrainian National News; UNN # own head
Kazinform # own own
KazTAG # own own
24.kg # own own
AKIpress # own own
KABAR; Kabar # own own
UzA # own own
Azertac; AZERTAC # own own
Trend News Agency # dbpedia own
APA news agency # own own
Armenpress; ARMENPRESS # own own
News.am; NEWS.am # own own
InterPressNews # own own
Moldpres # own own
Baltic News Service; BNS # dbpedia own
LETA # own own
ELTA # own own
ETA news agency # own own
Polish Press Agency; PAP # dbpedia own
CTK # own own
TASR # own own
Hungarian News Agency; MTI # own own
Tanjug; TANJUG # own own
HINA # annie own
Bulgarian News Agency; BTA # dbpedia own
Agerpres; AGERPRES # own own
Ritzau # own own
NTB # annie own
TT; TT News Agency; Tidningarnas Telegrambyra # own own
STT # own own
Belga; Belga News Agency # own own
ANP # own own
APA; Austria Press Agency # own own
Keystone-SDA # own own
Press Trust of India; PTI; Press Trust Of India # own own
Asian News International; ANI # dbpedia own
United News of India; UNI # own head
Indo-Asian News Service; IANS # dbpedia own
Bernama; BERNAMA # own own
Antara; Antara News Agency; ANTARA # own own
Vietnam News Agency; VNA # dbpedia own
Korean Central News Agency; KCNA # own own
Central News Agency; CNA # dbpedia own
National News Agency; NNA # own own
Prensa Latina # dbpedia own
Notimex # own own
Telam; Télam # own own
Agencia Brasil; Agência Brasil # dbpedia own
Australian Associated Press; AAP # dbpedia head
Algerian Press Service; APS; Algeria Press Service # own own
United Press International; UPI # dbpedia own
McClatchy # own own
BBC; British Broadcasting Corporation; BBC World Service; BBC Radio; BBC Russian Service # fundus fundus
CNN; Cable News Network; CNN International; CNN Español # compromise own
Fox News; Fox News Channel; FOX News # fundus fundus
Fox Business; Fox Business Network # dbpedia own
NBC; NBC News # compromise own
MSNBC # own own
CNBC # fundus fundus
CBS; CBS News # simpleicons own
ABC; ABC News # fundus fundus
NPR; National Public Radio # own own
PBS # compromise own
C-SPAN # own own
HBO # simpleicons own
Sky News; Sky News Arabia; Sky News Australia # dbpedia head
ITV; ITV News # compromise own
Channel 4; Channel 4 News # simpleicons own
Al Jazeera; Al-Jazeera; Aljazeera # annie own
Al Arabiya; Al-Arabiya # dbpedia own
Al Mayadeen; Al-Mayadeen # dbpedia own
Al Hadath; Al-Hadath # own own
Al-Alam # own own
Al-Manar; Al Manar # own own
Al-Masirah; Al Masirah # own own
Asharq Al-Awsat # dbpedia own
Al-Quds Al-Arabi # dbpedia own
Al-Ahram; Al Ahram; Ahram Online # own own
Al-Akhbar # own own
Deutsche Welle; DW # fundus fundus
ARD # own own
ZDF # fundus fundus
RTL # simpleicons own
Bild; BILD # fundus fundus
Bild am Sonntag # nsi nsi
Der Spiegel; Spiegel # annie annie
Die Welt; !Welt # fundus fundus
Die Zeit # fundus fundus
Süddeutsche Zeitung; Sueddeutsche Zeitung # fundus fundus
Frankfurter Allgemeine Zeitung; FAZ # fundus fundus
Handelsblatt # own own
Le Monde # fundus fundus
Le Figaro; Figaro # fundus fundus
Libération; Liberation # own own
France 24 # dbpedia own
France Info; Franceinfo # dbpedia own
BFM TV; BFMTV; BFM.TV # dbpedia head
TF1 # own own
RFI; Radio France Internationale # own own
Mediapart # own own
Charlie Hebdo # dbpedia own
La Repubblica; Repubblica # fundus fundus
Corriere della Sera; Corriere della sera # fundus fundus
La Stampa; Stampa # dbpedia own
RAI; Rai # own own
El País; El Pais # fundus fundus
El Mundo # fundus fundus
Euronews # own own
Politico; POLITICO # own own
Axios # simpleicons own
The Hill # dbpedia own
New York Times; The New York Times; NYT # annie annie
Washington Post; The Washington Post; WP # fundus fundus
Wall Street Journal; The Wall Street Journal; WSJ # annie annie
USA Today; USA TODAY # compromise own
Los Angeles Times; LA Times # fundus fundus
Boston Globe # annie annie
Newsweek # annie annie
Time magazine; TIME magazine # own own
The New Yorker; New Yorker # fundus fundus
The Atlantic; Atlantic magazine # dbpedia own
Foreign Affairs magazine # own own
Foreign Policy magazine # own own
National Interest magazine # own own
Forbes # own own
Fortune magazine # own own
Business Insider # fundus fundus
HuffPost; Huffington Post # own own
BuzzFeed; BuzzFeed News # simpleicons own
Vox # simpleicons own
Vice News # dbpedia head
Breitbart; Breitbart News # own own
Daily Beast; The Daily Beast # dbpedia own
Intercept; The Intercept # fundus fundus
ProPublica # own own
Daily Caller # own own
Newsmax # own own
Infowars # own own
The Verge; !Verge # dbpedia own
TechCrunch # fundus fundus
Wired magazine # own own
Rolling Stone # fundus fundus
National Geographic # dbpedia own
Scientific American # dbpedia own
Guardian; The Guardian # fundus fundus
Times of London; The Times of London # dbpedia head
Sunday Times; The Sunday Times # dbpedia head
Daily Telegraph; The Daily Telegraph; The Telegraph # annie annie
Financial Times; FT; The Financial Times # annie annie
The Economist; !Economist # dbpedia own
The Independent # fundus fundus
Daily Mail; The Daily Mail; MailOnline # fundus fundus
Daily Mirror # dbpedia own
The Sun # fundus fundus
The Observer # dbpedia head
Spectator; The Spectator # own own
Irish Times; The Irish Times # simpleicons head
RTE; RTÉ # simpleicons own
Toronto Star # dbpedia own
Globe and Mail; The Globe and Mail # fundus fundus
CBC; CBC News; Canadian Broadcasting Corporation # compromise fundus
CTV; CTV News # own own
Australian Broadcasting Corporation # dbpedia own
The Australian # dbpedia own
RNZ; Radio New Zealand # own own
Haaretz; Ha'aretz # own own
Jerusalem Post; The Jerusalem Post # annie annie
Times of Israel; The Times of Israel # own head
Yedioth Ahronoth; Ynet # dbpedia own
Israel Hayom # dbpedia own
Maariv # own own
Kan; Israel's Kan # own own
Channel 12; Israel's Channel 12 # dbpedia own
Channel 13 # dbpedia own
Axel Springer # dbpedia own
Hürriyet; Hurriyet; Hurriyet Daily News # own own
Sabah newspaper # own own
Yeni Safak; Yeni Şafak # dbpedia own
Daily Sabah # dbpedia own
TRT; TRT World; TRT Haber # own own
CNN Türk; CNN Turk # dbpedia own
NTV # own own
Cumhuriyet # own own
Kathimerini # own own
Wyborcza; Gazeta Wyborcza # own own
Rzeczpospolita # fundus fundus
TVP # own own
TVN # own own
Onet # own own
Politika # own own
RTS # own own
Delfi # own own
ERR # own own
Yle # own own
Helsingin Sanomat # dbpedia own
Dagens Nyheter # dbpedia own
Aftonbladet # fundus fundus
SVT # own own
Aftenposten # own own
NRK # own own
De Telegraaf # dbpedia own
NOS # own own
Neue Zürcher Zeitung; NZZ # dbpedia own
ORF # own own
Global Times # dbpedia head
People's Daily # dbpedia head
CGTN # own own
CCTV # own own
China Media Group # dbpedia own
South China Morning Post; SCMP # own head
Caixin # own own
Asahi Shimbun; Asahi; The Asahi Shimbun # fundus fundus
Yomiuri Shimbun; Yomiuri # fundus fundus
Mainichi Shimbun; Mainichi # fundus fundus
Nikkei; Nikkei Asia # fundus fundus
Sankei Shimbun; Sankei # fundus fundus
Japan Times; The Japan Times # dbpedia head
NHK # own own
Chosun Ilbo # dbpedia own
Korea Herald; The Korea Herald # dbpedia head
Rodong Sinmun # dbpedia own
Straits Times; The Straits Times # dbpedia head
Channel NewsAsia; Channel News Asia # dbpedia own
Jakarta Post; The Jakarta Post # dbpedia head
Times of India; The Times of India # fundus fundus
The Hindu # dbpedia own
Indian Express; The Indian Express # dbpedia own
Economic Times; The Economic Times # dbpedia head
NDTV # own own
India Today # dbpedia own
The Wire # simpleicons own
Geo News; Geo TV # dbpedia head
Daily Star; The Daily Star # fundus fundus
TOLOnews; TOLO news; Tolo News # own own
Mail & Guardian # dbpedia own
IOL # own own
Clarín; Clarin # own own
La Nación; La Nacion # dbpedia own
Infobae # own own
O Globo; Globo # own own
Folha de S.Paulo; Folha de S. Paulo; Folha # dbpedia own
Estado de S. Paulo; Estadão # own own
El Universal # dbpedia own
Reforma # own own
Milenio # own own
La Jornada # dbpedia own
Televisa # own own
Telesur; teleSUR; TeleSUR # own own
Granma # own own
El Tiempo # dbpedia own
El Comercio # dbpedia own
El Mercurio # dbpedia own
La Prensa # dbpedia own
Univision # own own
Telemundo # own own
Channel One; Channel One Russia; Russia's Channel One; Pervy Kanal # dbpedia own
Rossiya-1; Rossiya 1 # own own
Rossiya-24; Rossiya 24 # own own
VGTRK; All-Russia State Television and Radio Broadcasting Company # own own
NTV channel # own own
REN TV # dbpedia head
TV Tsentr; TV Center # own own
TV Rain; Dozhd; Dozhd TV # own own
Zvezda TV; Zvezda # own head
Izvestia; Izvestiya # own own
Kommersant # fundus fundus
Vedomosti # own own
RBC; RBK; RBC TV # compromise own
Rossiiskaya Gazeta; Rossiyskaya Gazeta; Rossiskaya Gazeta # own own
Komsomolskaya Pravda # dbpedia own
Moskovsky Komsomolets; MK newspaper # dbpedia own
Argumenty i Fakty # dbpedia own
Nezavisimaya Gazeta # dbpedia own
Novaya Gazeta # dbpedia own
Gazeta.ru; Gazeta.Ru # own own
Lenta.ru; Lenta.Ru # own own
Fontanka; Fontanka.ru # own own
Meduza # own own
Mediazona # own own
The Insider # dbpedia own
The Bell # dbpedia own
Krasnaya Zvezda # dbpedia own
Parlamentskaya Gazeta # own own
Pravda # own own
Echo of Moscow; Ekho Moskvy # dbpedia own
Vesti FM # dbpedia own
Govorit Moskva # own own
Mayak radio # dbpedia own
Solovyov Live # own own
Regnum; REGNUM # own own
Rosbalt # own own
RNS # own own
Strana.ua; Strana # own own
Ukrainska Pravda; Ukrayinska Pravda # fundus fundus
Kyiv Independent; The Kyiv Independent # own own
Suspilne # own own
Zerkalo Nedeli # dbpedia own
Hromadske # own own
Rossiya Segodnya International Information Agency # own own
Radio Liberty; Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe # dbpedia own
Voice of America; VOA # fundus fundus
Radio Free Asia # dbpedia own
Radio Sputnik # own own
Bellingcat # own own
The Moscow Times; Moscow Times # dbpedia head
Russia Beyond # dbpedia own
Nexta # own own
WikiLeaks; Wikileaks # compromise own
News Corp # dbpedia own
Condé Nast # dbpedia own
Gannett # own own
TMZ # compromise own
ESPN # own own
Eurosport # own own
Match TV # dbpedia head
L'Équipe; L'Equipe # simpleicons own
Gazzetta dello Sport; La Gazzetta dello Sport # dbpedia own
Marca # own own
Mundo Deportivo # dbpedia own
Sky Sports # dbpedia own
Sky Italia # dbpedia own
DAZN # simpleicons own
BBC News; <BBC # dbpedia head
`;
