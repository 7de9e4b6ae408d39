/** News agencies, newspapers, broadcasters and sites. Chosen and written for this project; names and kinds from general knowledge, no Wikidata ids. */
export const media = `
TASS; TASS News Agency
ITAR-TASS; Itar-Tass
Xinhua News Agency; Xinhua
Reuters; Reuters News Agency
Associated Press; AP
Agence France-Presse; AFP
Deutsche Presse-Agentur; dpa; DPA; German Press Agency
RIA Novosti; RIA; RIA-Novosti
Sputnik; Sputnik News; Sputnik International
Interfax; Interfax-Ukraine; INTERFAX.RU
RT; Russia Today
Rossiya Segodnya
Kyodo News; Kyodo; Kyodo News Agency
Jiji Press; Jiji
Yonhap News Agency; Yonhap
MONTSAME; Montsame
PA Media; Press Association; PA news agency
Bloomberg; Bloomberg News; Bloomberg TV
Dow Jones; Dow Jones Newswires
ANSA
EFE; Agencia EFE
Lusa
Anadolu Agency; Anadolu; AA news agency
Islamic Republic News Agency; IRNA
Tasnim News Agency; Tasnim
Fars News Agency; Fars
Mehr News Agency; Mehr
Iranian Students News Agency; ISNA
Press TV; PressTV
Islamic Republic of Iran Broadcasting; IRIB
Syrian Arab News Agency; SANA
Saudi Press Agency; SPA
Emirates News Agency; WAM
Kuwait News Agency; KUNA
Qatar News Agency; QNA
Petra; Petra News Agency; Jordan News Agency
Middle East News Agency; MENA
BelTA; BELTA; Belta
Ukrinform
UNIAN
Ukrainian National News; UNN
Kazinform
KazTAG
24.kg
AKIpress
KABAR; Kabar
UzA
Azertac; AZERTAC
Trend News Agency
APA news agency
Armenpress; ARMENPRESS
News.am; NEWS.am
InterPressNews
Moldpres
Baltic News Service; BNS
LETA
ELTA
ETA news agency
Polish Press Agency; PAP
CTK
TASR
Hungarian News Agency; MTI
Tanjug; TANJUG
HINA
Bulgarian News Agency; BTA
Agerpres; AGERPRES
Ritzau
NTB
TT; TT News Agency; Tidningarnas Telegrambyra
STT
Belga; Belga News Agency
ANP
APA; Austria Press Agency
Keystone-SDA
Press Trust of India; PTI; Press Trust Of India
Asian News International; ANI
United News of India; UNI
Indo-Asian News Service; IANS
Bernama; BERNAMA
Antara; Antara News Agency; ANTARA
Vietnam News Agency; VNA
Korean Central News Agency; KCNA
Central News Agency; CNA
National News Agency; NNA
Prensa Latina
Notimex
Telam; Télam
Agencia Brasil; Agência Brasil
Australian Associated Press; AAP
Algerian Press Service; APS; Algeria Press Service
United Press International; UPI
McClatchy
BBC; British Broadcasting Corporation; BBC News; BBC World Service; BBC Radio; BBC Russian Service
CNN; Cable News Network; CNN International; CNN Español
Fox News; Fox News Channel; FOX News
Fox Business; Fox Business Network
NBC; NBC News
MSNBC
CNBC
CBS; CBS News
ABC; ABC News
NPR; National Public Radio
PBS
C-SPAN
HBO
Sky News; Sky News Arabia; Sky News Australia
ITV; ITV News
Channel 4; Channel 4 News
LBC
Al Jazeera; Al-Jazeera; Aljazeera
Al Arabiya; Al-Arabiya
Al Mayadeen; Al-Mayadeen
Al Hadath; Al-Hadath
Al-Alam
Al-Manar; Al Manar
Al-Masirah; Al Masirah
Asharq Al-Awsat
Al-Quds Al-Arabi
Al-Ahram; Al Ahram; Ahram Online
Al-Akhbar
Deutsche Welle; DW
ARD
ZDF
RTL
Bild; BILD
Bild am Sonntag
Der Spiegel; Spiegel
Die Welt; !Welt
Die Zeit
Süddeutsche Zeitung; Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung; FAZ
Handelsblatt
Tagesspiegel; Der Tagesspiegel
Berliner Zeitung
Focus magazine
Le Monde
Le Figaro; Figaro
Libération; Liberation
Le Parisien
Les Echos
L'Express
Le Point
France 24
France Info; Franceinfo
BFM TV; BFMTV
TF1
LCI
RFI; Radio France Internationale
Europe 1
Mediapart
Charlie Hebdo
La Repubblica; Repubblica
Corriere della Sera
La Stampa; Stampa
Il Giornale
Il Fatto Quotidiano
RAI; Rai
El País; El Pais
El Mundo
La Vanguardia
La Sexta
RTVE
Euronews
Politico; POLITICO
Axios
The Hill
Semafor
New York Times; The New York Times; NYT
Washington Post; The Washington Post; WP
Wall Street Journal; The Wall Street Journal; WSJ
USA Today; USA TODAY
Los Angeles Times; LA Times
Boston Globe
Newsweek
Time magazine; TIME magazine
The New Yorker; New Yorker
The Atlantic; Atlantic magazine
Vanity Fair
Foreign Affairs magazine
Foreign Policy magazine
National Interest magazine
American Conservative
Forbes
Fortune magazine
Business Insider
HuffPost; Huffington Post
BuzzFeed; BuzzFeed News
Vox
Vice News
Breitbart; Breitbart News
Daily Beast; The Daily Beast
Intercept; The Intercept
ProPublica
Daily Caller
Newsmax
Infowars
The Verge; !Verge
TechCrunch
Wired magazine
Gizmodo
Variety magazine
Billboard magazine
Rolling Stone
National Geographic
Scientific American
Guardian; The Guardian
Times of London; The Times of London
Sunday Times; The Sunday Times
Daily Telegraph; The Daily Telegraph; The Telegraph
Financial Times; FT; The Financial Times
The Economist; !Economist
The Independent
Daily Mail; The Daily Mail; MailOnline
Daily Mirror
Daily Express
The Sun
The Observer
Evening Standard
Spectator; The Spectator
The Scotsman
Irish Times; The Irish Times
Irish Independent
RTE; RTÉ
Toronto Star
Globe and Mail; The Globe and Mail
CBC; CBC News; Canadian Broadcasting Corporation
CTV; CTV News
Australian Broadcasting Corporation
The Australian
RNZ; Radio New Zealand
New Zealand Herald; NZ Herald
Haaretz; Ha'aretz
Jerusalem Post; The Jerusalem Post
Times of Israel; The Times of Israel
Yedioth Ahronoth; Ynet
Israel Hayom
Maariv
Kan; Israel's Kan
Channel 12; Israel's Channel 12
Channel 13
Channel 14
Axel Springer
Hürriyet; Hurriyet; Hurriyet Daily News
Milliyet
Sabah newspaper
Yeni Safak; Yeni Şafak
Daily Sabah
TRT; TRT World; TRT Haber
CNN Türk; CNN Turk
NTV
Cumhuriyet
A Haber
Haberturk
TGRT Haber
Aydinlik
Kathimerini
Wyborcza; Gazeta Wyborcza
Rzeczpospolita
TVP
TVN
Onet
Magyar Nemzet
Politika
Vecernje Novosti
RTS
B92
Delfi
ERR
Postimees
LSM
LRT
Yle
Helsingin Sanomat
Iltalehti
Dagens Nyheter
Aftonbladet
Expressen
Svenska Dagbladet
SVT
Aftenposten
NRK
Dagbladet
Berlingske
Politiken
De Telegraaf
NOS
De Volkskrant
Le Soir
RTBF
Neue Zürcher Zeitung; NZZ
Weltwoche; Die Weltwoche
ORF
Kronen Zeitung
Der Standard
Global Times
People's Daily
CGTN
CCTV
China Media Group
South China Morning Post; SCMP
Caixin
Asahi Shimbun; Asahi; The Asahi Shimbun
Yomiuri Shimbun; Yomiuri
Mainichi Shimbun; Mainichi
Nikkei; Nikkei Asia
Sankei Shimbun; Sankei
Japan Times; The Japan Times
NHK
TV Asahi
Chosun Ilbo
JoongAng Ilbo
Dong-A Ilbo
Hankyoreh
Korea Herald; The Korea Herald
KBS
MBC
SBS
Rodong Sinmun
Straits Times; The Straits Times
Channel NewsAsia; Channel News Asia
Jakarta Post; The Jakarta Post
Kompas
Rappler
Times of India; The Times of India
The Hindu
Indian Express; The Indian Express
Economic Times; The Economic Times
NDTV
WION
India Today
Firstpost
ThePrint
The Wire
Geo News; Geo TV
Express Tribune; The Express Tribune
Daily Star; The Daily Star
Prothom Alo
TOLOnews; TOLO news; Tolo News
Pajhwok
Vanguard newspaper
Punch newspaper
Daily Nation
News24
Mail & Guardian
SABC
Daily Maverick
IOL
Clarín; Clarin
La Nación; La Nacion
Infobae
Pagina 12
O Globo; Globo
Folha de S.Paulo; Folha de S. Paulo; Folha
Estado de S. Paulo; Estadão
El Universal
Reforma
Milenio
La Jornada
Televisa
Telesur; teleSUR; TeleSUR
Granma
El Tiempo
El Espectador
El Comercio
El Mercurio
La Prensa
Univision
Telemundo
Channel One; Channel One Russia; Russia's Channel One; Pervy Kanal
Rossiya-1; Rossiya 1
Rossiya-24; Rossiya 24
VGTRK; All-Russia State Television and Radio Broadcasting Company
NTV channel
REN TV
TV Tsentr; TV Center
TV Rain; Dozhd; Dozhd TV
Zvezda TV; Zvezda
Izvestia; Izvestiya
Kommersant
Vedomosti
RBC; RBK; RBC TV
Rossiiskaya Gazeta; Rossiyskaya Gazeta; Rossiskaya Gazeta
Komsomolskaya Pravda
Moskovsky Komsomolets; MK newspaper
Argumenty i Fakty
Nezavisimaya Gazeta
Novaya Gazeta
Gazeta.ru; Gazeta.Ru
Lenta.ru; Lenta.Ru
Fontanka; Fontanka.ru
Meduza
Mediazona
The Insider
The Bell
Krasnaya Zvezda
Parlamentskaya Gazeta
Pravda
Echo of Moscow; Ekho Moskvy
Vesti FM
Govorit Moskva
Mayak radio
Solovyov Live
Regnum; REGNUM
Rosbalt
RNS
Strana.ua; Strana
Ukrainska Pravda; Ukrayinska Pravda
Kyiv Independent; The Kyiv Independent
Suspilne
Zerkalo Nedeli
Hromadske
Rossiya Segodnya International Information Agency
Radio Liberty; Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe
Voice of America; VOA
Radio Free Asia
Radio Sputnik
Bellingcat
The Moscow Times; Moscow Times
Russia Beyond
Nexta
WikiLeaks; Wikileaks
News Corp
Condé Nast
Gannett
Netflix
TMZ
ESPN
Eurosport
Match TV
L'Équipe; L'Equipe
Gazzetta dello Sport; La Gazzetta dello Sport
Marca
Mundo Deportivo
Sky Sports
Sky Italia
DAZN
`;
