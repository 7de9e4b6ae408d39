/** Companies, banks and exchanges. */
export const companies = `
Thomson Reuters; Thomson Reuters Corp # annie annie
Gazprom; PAO Gazprom; Gazprom PJSC # annie annie
Gazprom Neft; Gazpromneft # nsi nsi
Gazprombank # nsi nsi
Gazprom Export # dbpedia own
Gazprom-Media; Gazprom-Media Holding # own own
Rosneft; Rosneft Oil Company # annie annie
Lukoil; LUKOIL # annie annie
Surgutneftegaz; Surgutneftegas # own nsi
Tatneft # nsi nsi
Bashneft # nsi nsi
Russneft # own own
Novatek; NOVATEK # own own
Sakhalin Energy # nsi nsi
Sibur; SIBUR # own own
Transneft # nsi nsi
Zarubezhneft # own own
Nord Stream AG; Nord Stream 2 AG # nsi nsi
Rosatom; State Atomic Energy Corporation Rosatom; Rosatom State Corporation; State Corporation Rosatom # own own
Rosenergoatom # own own
Atomstroyexport; Atomstroyeksport # own own
TVEL # own own
Atomflot; Rosatomflot # own own
Rostec; Rostekh; Rostech; Rostec State Corporation; State Corporation Rostec; Rostec Corporation # own own
Rosoboronexport; Rosoboroneksport # own own
Almaz-Antey; Almaz-Antei # own own
Kalashnikov Concern; Kalashnikov Group # dbpedia own
Uralvagonzavod # own own
United Aircraft Corporation; UAC # dbpedia head
United Shipbuilding Corporation; <USC # dbpedia head
United Engine Corporation; UEC # dbpedia head
Russian Helicopters # dbpedia own
Tactical Missiles Corporation; Tactical Missile Corporation # dbpedia head
Irkut Corporation; Irkut # dbpedia head
KamAZ; Kamaz; KAMAZ # own own
AvtoVAZ; Avtovaz; AVTOVAZ # own own
GAZ Group # dbpedia own
Sevmash # own own
Severnaya Verf # dbpedia own
Admiralty Shipyards # dbpedia own
Zvezda Shipyard; Zvezda shipyard # dbpedia head
RSC Energia; Energia Rocket and Space Corporation; Energia Space Rocket Corporation # dbpedia own
Khrunichev Center # own own
Glavkosmos # own own
NPO Lavochkin; Lavochkin # dbpedia own
NPO Energomash; Energomash # dbpedia own
Sberbank of Russia; Sberbank; Sber; PAO Sberbank # own annie
VTB; VTB Bank; VTB Group; VTB Capital # own nsi
VEB.RF; VEB; Vnesheconombank; Vneshekonombank # own own
Rosselkhozbank; Russian Agricultural Bank # nsi nsi
Alfa-Bank; Alfa Bank # nsi nsi
Alfa Group # dbpedia own
Promsvyazbank; PSB # nsi nsi
Otkritie; Otkritie Bank; Bank Otkritie; Bank Otkritie Financial Corporation # own own
Tinkoff Bank; T-Bank; Tinkoff # nsi nsi
Raiffeisen Bank International; Raiffeisen; Raiffeisenbank; Raiffeisen Bank # schwifty schwifty
Sovcombank # nsi nsi
Bank Rossiya; Rossiya Bank # dbpedia own
Prominvestbank # own own
Privatbank; PrivatBank # nsi nsi
Moscow Exchange; Moscow Stock Exchange; MOEX # dbpedia head
Russian Direct Investment Fund; RDIF # own own
National Wealth Fund # own own
Dom.RF; DOM.RF # own own
Russian Railways; RZD # nsi nsi
Aeroflot; Aeroflot Group # annie annie
Pobeda # openflights openflights
Rossiya Airlines; Rossiya airlines # dbpedia head
S7 Airlines; S7 # openflights openflights
Ural Airlines # openflights openflights
UTair; Utair # own own
Iraero; IrAero # own own
Kogalymavia # own own
Sheremetyevo International Airport # dbpedia own
Rostelecom # nsi nsi
MTS; Mobile TeleSystems # own nsi
MegaFon; Megafon # nsi nsi
VimpelCom; Vimpelcom; Beeline # annie annie
Tele2 # nsi nsi
Yandex # own own
VK; VK Group # simpleicons own
Mail.ru Group; Mail.Ru Group # own own
~VKontakte # own own
~Odnoklassniki # simpleicons own
Kaspersky Lab; Kaspersky # dbpedia own
Ozon # own own
Wildberries # nsi nsi
X5 Group; X5 Retail Group; X5 # own own
Magnit # nsi nsi
Rusal; RUSAL; UC Rusal # annie annie
En+; En+ Group # own own
Norilsk Nickel; Nornickel # dbpedia own
Severstal # openflights openflights
NLMK # own own
MMK; Magnitogorsk Iron and Steel Works # own own
Evraz # own own
Metalloinvest # own own
Mechel # own own
Polyus; Polyus Gold # own own
Polymetal # own own
Alrosa; ALROSA # own own
PhosAgro # own own
Uralkali # own own
EuroChem # own own
SUEK # own own
Inter RAO # dbpedia own
RusHydro # nsi nsi
Rosseti # nsi nsi
FGC UES # nsi nsi
T Plus # nsi nsi
Sistema; AFK Sistema # own own
Renova; Renova Group # own own
Sovcomflot # own own
Russian Post; Pochta Rossii # nsi nsi
Rusnano; RUSNANO; Rosnano # own own
Skolkovo Foundation; Skolkovo # dbpedia own
R-Pharm # own own
Vector Center; Vektor; State Research Center of Virology and Biotechnology Vector # own own
Biocad # own own
Group-IB # own own
Mosenergo # nsi nsi
Mostotrest # own own
Naftogaz; Naftogaz Ukrainy; Naftogaz of Ukraine # own own
Ukrtransgaz # own own
Ukrenergo # nsi nsi
Energoatom # own own
Ukroboronprom # own own
Ukrzaliznytsia # own own
DTEK # own own
Metinvest # own own
KazMunayGas; KazMunaiGas # nsi nsi
Kazatomprom # own own
Samruk-Kazyna # own own
Air Astana # openflights openflights
Belavia # own own
Belaruskali # own own
BelAZ # own own
MAZ # own own
SOCAR # nsi nsi
Moldovagaz; Moldova-Gaz # nsi own
Air Baltic; airBaltic # openflights openflights
PKN Orlen; Orlen # dbpedia nsi
PGNiG # nsi nsi
MOL Group # nsi nsi
OMV # own own
CEZ # own own
Skoda; Škoda; Skoda Auto # annie annie
Paks II # own own
Air Serbia # openflights openflights
Apple; Apple Inc # annie annie
Microsoft; Microsoft Corp; Microsoft Corporation # annie annie
Google # annie annie
Alphabet # nsi nsi
Meta Platforms; !Meta; Meta Platforms Inc # nsi nsi
~Facebook # annie annie
~Instagram # simpleicons own
~WhatsApp # simpleicons own
~Twitter # annie annie
~Telegram # simpleicons own
~YouTube # annie annie
~TikTok # simpleicons own
~LinkedIn # annie annie
~Snapchat; Snap Inc # simpleicons own
~Reddit # simpleicons own
~Viber # simpleicons own
~WeChat # simpleicons own
~Weibo; Sina Weibo # own own
~Truth Social # dbpedia own
~Discord # simpleicons own
~Pinterest # simpleicons own
~Spotify # simpleicons own
Amazon.com; Amazon; Amazon Web Services # annie annie
Tesla; Tesla Inc; Tesla Motors # nsi nsi
SpaceX; Space Exploration Technologies # nsi nsi
Blue Origin # dbpedia own
Virgin Galactic # dbpedia own
Starlink # nsi own
OpenAI # own own
Anthropic # simpleicons own
DeepSeek # simpleicons own
Nvidia; NVIDIA # annie annie
Intel; Intel Corp # annie annie
AMD # annie annie
IBM # annie annie
Oracle # annie annie
Cisco; Cisco Systems # annie annie
Dell; Dell Technologies # annie annie
HP; Hewlett-Packard; Hewlett Packard # annie annie
Qualcomm # annie annie
Broadcom # annie annie
Texas Instruments # annie annie
Adobe # pytickersymbols pytickersymbols
Salesforce # nsi nsi
PayPal # pytickersymbols pytickersymbols
Uber; Uber Technologies # pytickersymbols pytickersymbols
Airbnb # pytickersymbols pytickersymbols
eBay # annie annie
Booking.com # simpleicons own
Zoom Video Communications; ~Zoom # dbpedia head
Palantir # compromise own
Yahoo # annie annie
Mozilla # simpleicons own
GitHub # compromise own
Coinbase # pytickersymbols pytickersymbols
Binance # simpleicons own
FTX # own own
Tether # simpleicons own
Visa Inc; !Visa # annie annie
Mastercard; MasterCard # annie annie
American Express # annie annie
Western Union # annie annie
Moody's; Moody's Investors Service # annie annie
Standard & Poor's; S&P; S&P Global; Standard and Poor's # own pytickersymbols
Fitch; Fitch Ratings # annie annie
JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan # annie annie
Goldman Sachs # annie annie
Morgan Stanley # annie annie
Citigroup; Citi; Citibank # annie annie
Bank of America # annie annie
Wells Fargo # annie annie
BlackRock # annie annie
Blackstone # pytickersymbols pytickersymbols
KKR # annie annie
Berkshire Hathaway # annie annie
Lehman Brothers # annie annie
Lazard # own own
Euroclear # own own
SWIFT; Society for Worldwide Interbank Financial Telecommunication # nsi nsi
New York Stock Exchange; NYSE; <Big Board # annie annie
Nasdaq; NASDAQ # annie annie
London Stock Exchange; LSE # schwifty schwifty
London Metal Exchange; LME # schwifty schwifty
Hong Kong Stock Exchange; HKEX # own head
Deutsche Börse # pytickersymbols pytickersymbols
Johannesburg Stock Exchange; JSE # dbpedia head
Bursa Malaysia # dbpedia own
ExxonMobil; Exxon Mobil; Exxon # annie annie
Chevron; Chevron Corp # annie annie
ConocoPhillips # annie annie
Halliburton # annie annie
Schlumberger; SLB # annie annie
Baker Hughes # annie annie
Shell; Royal Dutch Shell; Shell plc # annie annie
BP; British Petroleum # annie annie
TotalEnergies; Total SA # nsi nsi
Eni; ENI # annie annie
Enel # annie annie
Equinor; Statoil # nsi nsi
Repsol # annie annie
Wintershall; Wintershall Dea # own own
Uniper # nsi nsi
RWE # pytickersymbols pytickersymbols
E.ON # annie annie
Engie # nsi nsi
EDF # annie annie
EnBW # own own
Siemens; Siemens Energy # annie annie
Saudi Aramco; Aramco # nsi nsi
ADNOC; Adnoc; Abu Dhabi National Oil Company # nsi nsi
QatarEnergy; Qatar Petroleum # own own
NIOC; National Iranian Oil Company # annie annie
Petrobras # annie annie
Petronas # annie annie
Pemex # nsi nsi
PDVSA; Petróleos de Venezuela # nsi own
YPF # own own
Ecopetrol # nsi own
Sonatrach # nsi own
Sinopec # annie annie
PetroChina # annie annie
CNPC; China National Petroleum Corporation # own annie
CNOOC; China National Offshore Oil Corporation # nsi nsi
ONGC; ONGC Videsh # own own
Indian Oil; Indian Oil Corporation # nsi nsi
Pertamina # annie annie
Vitol # own own
Trafigura # own own
Glencore # nsi nsi
Gunvor # own own
Rio Tinto # pytickersymbols pytickersymbols
BHP; BHP Billiton # annie annie
Anglo American # nsi nsi
De Beers # dbpedia own
Barrick Gold # annie annie
Alcoa # annie annie
ArcelorMittal # annie annie
Thyssenkrupp; ThyssenKrupp # pytickersymbols pytickersymbols
Boeing; Boeing Co # annie annie
Airbus; Airbus Group; Airbus SE # annie annie
Lockheed Martin # annie annie
Raytheon; RTX # annie annie
Northrop Grumman # annie annie
General Electric; GE; GE Aerospace # annie annie
Rolls-Royce # annie annie
Thales; Thales Group # nsi nsi
Rheinmetall # pytickersymbols pytickersymbols
Krauss-Maffei Wegmann # dbpedia own
MBDA # own own
Naval Group # dbpedia own
Safran # pytickersymbols pytickersymbols
Saab # annie annie
Baykar; Bayraktar Makina # own own
Aselsan # own own
Roketsan # own own
Turkish Aerospace Industries; TAI # dbpedia head
Israel Aerospace Industries; IAI # dbpedia head
Embraer # annie annie
Bombardier # annie annie
Hindustan Aeronautics Limited; HAL # dbpedia own
Comac; COMAC # own own
Mitsubishi; Mitsubishi Heavy Industries; Mitsubishi Motors; Mitsubishi Corp # annie annie
Ford; Ford Motor; Ford Motor Company; Ford Motor Co # annie annie
General Motors; GM # annie annie
Stellantis # nsi nsi
Chrysler; Fiat Chrysler # annie annie
Volkswagen; Volkswagen Group; Volkswagen AG; VW # annie annie
BMW; BMW Group # annie annie
Mercedes-Benz; Mercedes-Benz Group; Mercedes # annie annie
Daimler # annie annie
Audi # compromise own
Porsche; Porsche AG # nsi nsi
Renault; Renault Group # annie annie
Peugeot # annie annie
Citroen; Citroën # annie annie
PSA Group # dbpedia own
Fiat # annie annie
Ferrari # nsi nsi
Toyota; Toyota Motor; Toyota Motor Corp # annie annie
Nissan; Nissan Motor # annie annie
Honda; Honda Motor # annie annie
Mazda # annie annie
Subaru # annie annie
Suzuki; Maruti Suzuki # nsi nsi
Hyundai; Hyundai Motor; Hyundai Motor Group # annie annie
Kia # simpleicons own
Volvo; Volvo Cars; Volvo Group # annie annie
Scania # annie annie
BYD # own own
Geely # nsi nsi
Chery # nsi nsi
Dongfeng; Dongfeng Motor # own own
NIO # own own
CATL # own own
Tata Motors; Tata Group; Tata; Tata Steel; Tata Sons # annie annie
Mahindra; Mahindra & Mahindra # nsi nsi
Jaguar Land Rover # dbpedia own
Caterpillar # annie annie
John Deere; Deere & Company # annie annie
Michelin # annie annie
Bosch # annie annie
Siemens Gamesa # dbpedia own
Alstom # annie annie
Deutsche Bahn # nsi nsi
SNCF # simpleicons own
Amtrak # annie annie
Nokia # annie annie
Ericsson # annie annie
Samsung; Samsung Electronics; Samsung Group # annie annie
LG; LG Electronics; LG Energy Solution # annie annie
SK Hynix # dbpedia own
SK Group # dbpedia own
Sony; Sony Group # annie annie
Panasonic # annie annie
Toshiba # annie annie
Hitachi # annie annie
Fujitsu # annie annie
NEC; NEC Corp # annie annie
Nikon # annie annie
Nintendo # annie annie
SoftBank; SoftBank Group # nsi nsi
Rakuten # pytickersymbols pytickersymbols
Nomura # annie annie
Mitsui; Mitsui & Co # annie annie
Sumitomo # annie annie
Marubeni # annie annie
Japan Airlines; JAL # openflights openflights
All Nippon Airways; ANA # openflights openflights
TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co # annie annie
Foxconn; Hon Hai # own own
Huawei; Huawei Technologies # annie annie
ZTE # own own
Xiaomi; Xiaomi Corp # nsi nsi
Oppo; OPPO # simpleicons own
Vivo # simpleicons own
Lenovo # annie annie
DJI # simpleicons own
Alibaba; Alibaba Group # own own
Tencent; Tencent Holdings # compromise own
ByteDance; Bytedance # simpleicons own
Baidu # compromise own
JD.com # own own
Temu # own own
Shein # own own
Didi; Didi Chuxing # own own
Ant Group # dbpedia own
Evergrande; China Evergrande; China Evergrande Group # own own
Sinopharm # own own
Sinovac; Sinovac Biotech # own own
China Unicom # nsi nsi
COSCO; Cosco; China COSCO Shipping # own own
CRRC # own own
Norinco; NORINCO # annie annie
SMIC # own own
ICBC; Industrial and Commercial Bank of China # annie annie
Air China # openflights openflights
China Eastern; China Eastern Airlines # dbpedia openflights
China Southern; China Southern Airlines # dbpedia openflights
Hainan Airlines # openflights openflights
Cathay Pacific # openflights openflights
HSBC # annie annie
Standard Chartered # annie annie
Barclays # annie annie
Lloyds Banking Group; Lloyds # nsi nsi
NatWest # annie annie
Royal Bank of Scotland; RBS # nsi nsi
Santander; Banco Santander # nsi nsi
BBVA # annie annie
BNP Paribas # annie annie
Société Générale; Societe Generale # annie annie
Credit Agricole; Crédit Agricole # annie annie
Deutsche Bank # annie annie
Commerzbank # annie annie
UniCredit; Unicredit # nsi nsi
ING; ING Group # compromise annie
ABN AMRO # nsi nsi
UBS # pytickersymbols pytickersymbols
Credit Suisse # annie annie
OTP Bank; OTP # nsi nsi
State Bank of India; SBI # nsi nsi
Allianz # annie annie
AXA # annie annie
Lloyd's of London; Lloyd's # dbpedia annie
Prudential # annie annie
AIG # compromise own
Generali # annie annie
Deloitte # nsi nsi
KPMG # annie annie
PwC; PricewaterhouseCoopers # own annie
Ernst & Young; EY # annie annie
McKinsey; McKinsey & Company # own annie
Refinitiv # own own
S&P Global Platts; Platts # own own
Oxford Economics # own own
Eurasia Group # dbpedia own
Control Risks # dbpedia own
Flightradar24 # own own
Pfizer # annie annie
Moderna # pytickersymbols pytickersymbols
AstraZeneca # pytickersymbols pytickersymbols
BioNTech # own own
Johnson & Johnson; Janssen # annie annie
Novavax # own own
Merck; Merck & Co # annie annie
GlaxoSmithKline; GSK # annie annie
Sanofi # annie annie
Novartis # annie annie
Roche # nsi nsi
Bayer # annie annie
Bristol-Myers Squibb # annie annie
Eli Lilly # annie annie
AbbVie # annie annie
Novo Nordisk # dbpedia own
Gilead; Gilead Sciences # own annie
Serum Institute of India; Serum Institute # own own
Teva # own own
Medtronic # annie annie
Philips; Royal Philips # annie annie
Nestle; Nestlé # annie annie
Unilever # annie annie
PepsiCo # annie annie
Coca-Cola; Coca-Cola Company; Coca-Cola Co # annie annie
Procter & Gamble; P&G # annie annie
Mondelez; Mondelez International # own annie
Heineken # annie annie
AB InBev; Anheuser-Busch InBev; Anheuser-Busch # pytickersymbols pytickersymbols
Philip Morris; Philip Morris International # annie annie
British American Tobacco; BAT # pytickersymbols pytickersymbols
McDonald's # annie annie
Starbucks # annie annie
Burger King # annie annie
KFC # annie annie
Walmart; Wal-Mart # annie annie
Kroger # annie annie
IKEA; Ikea # annie annie
LVMH # pytickersymbols pytickersymbols
Gucci # annie annie
Hermès # annie annie
L'Oreal; L'Oréal # annie annie
Adidas # nsi nsi
Nike; Nike Inc # annie annie
Carrefour # annie annie
Auchan # nsi nsi
Lidl # simpleicons own
Tesco # annie annie
Christie's # own own
Disney; Walt Disney; Walt Disney Company; The Walt Disney Company # annie annie
Warner Bros; Warner Bros.; Warner Bros. Discovery; Warner Bros Discovery # annie annie
Paramount; Paramount Pictures; Paramount Global # annie annie
Comcast # annie annie
Mosfilm # own own
Lenfilm # own own
Warner Music Group; Warner Music # dbpedia own
AT&T # annie annie
Verizon # nsi nsi
T-Mobile # annie annie
Vodafone # annie annie
Deutsche Telekom # annie annie
Telefonica; Telefónica # annie annie
Reliance Jio; Jio # own own
Arianespace # annie annie
Lufthansa; Deutsche Lufthansa # annie annie
Air France; Air France-KLM # annie annie
KLM # compromise own
Ryanair # annie annie
EasyJet; easyJet # annie annie
Finnair # annie annie
SAS; Scandinavian Airlines # annie annie
Alitalia # annie annie
Turkish Airlines # nsi nsi
Emirates airline # dbpedia own
El Al # annie annie
EgyptAir; Egyptair # openflights openflights
South African Airways; SAA # openflights openflights
Air India # simpleicons own
IndiGo; Indigo Airlines # nsi nsi
AirAsia # openflights openflights
Vietnam Airlines; Vietjet # openflights openflights
Qantas # annie annie
Delta Air Lines; Delta Airlines # annie annie
Air Canada # annie annie
LATAM; Latam; LATAM Airlines # own openflights
Maersk; A.P. Moller-Maersk # annie annie
MSC; Mediterranean Shipping Company # own own
Hapag-Lloyd # annie annie
Evergreen Marine # dbpedia own
FedEx; Fedex # annie annie
UPS; United Parcel Service # annie annie
DHL; Deutsche Post DHL # annie annie
Infosys # annie annie
Adani Group; Adani; Adani Enterprises # dbpedia own
Jumia # own own
Eskom # nsi nsi
Naspers # own own
Woolworths # nsi nsi
Mubadala # own own
NEOM; Neom # own own
Public Investment Fund # dbpedia own
Temasek # own own
United Overseas Bank; UOB # nsi nsi
Wagner Group; Wagner PMC; PMC Wagner; Wagner private military company; !Wagner # dbpedia own
Blackwater; Academi # own annie
NSO Group; NSO # dbpedia own
CrowdStrike # pytickersymbols pytickersymbols
SolarWinds # own own
Colonial Pipeline # nsi nsi
Cambridge Analytica # dbpedia own
Monsanto # annie annie
Cargill # annie annie
Archer Daniels Midland; ADM # annie annie
BASF # annie annie
Dow Chemical; Dow Inc # annie annie
DuPont # annie annie
Linde # nsi nsi
3M # annie annie
Honeywell # annie annie
ABB # pytickersymbols pytickersymbols
Westinghouse; Westinghouse Electric # annie annie
Areva # own own
Kepco; KEPCO # nsi nsi
TEPCO; Tepco; Tokyo Electric Power Company; Tokyo Electric Power # nsi nsi
Fortum # nsi nsi
Botas; BOTAŞ # nsi nsi
Hilton # nsi nsi
Marriott; Marriott International # annie annie
Accor # annie annie
MGM Resorts; MGM # pytickersymbols pytickersymbols
IDC # own own
Nielsen # annie annie
Ipsos # pytickersymbols pytickersymbols
Gallup # own own
YouGov # compromise own
Pew Research Center; Pew # dbpedia own
Netflix # annie annie
JBS # own own
`;
