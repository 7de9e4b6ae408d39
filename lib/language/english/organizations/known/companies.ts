/** Companies, banks and exchanges. Chosen and written for this project; names and kinds from general knowledge, no Wikidata ids. */
export const companies = `
Thomson Reuters; Thomson Reuters Corp
Gazprom; PAO Gazprom; Gazprom PJSC
Gazprom Neft; Gazpromneft
Gazprombank
Gazprom Export
Gazprom-Media; Gazprom-Media Holding
Gazprom Transgaz
Rosneft; Rosneft Oil Company
Lukoil; LUKOIL
Surgutneftegaz; Surgutneftegas
Tatneft
Bashneft
Russneft
Slavneft
Novatek; NOVATEK
Sakhalin Energy
Sibur; SIBUR
Transneft
Zarubezhneft
Nord Stream AG; Nord Stream 2 AG
Rosatom; State Atomic Energy Corporation Rosatom; Rosatom State Corporation; State Corporation Rosatom
Rosenergoatom
Atomstroyexport; Atomstroyeksport
TVEL
Atomflot; Rosatomflot
Tenex
Rostec; Rostekh; Rostech; Rostec State Corporation; State Corporation Rostec; Rostec Corporation
Rosoboronexport; Rosoboroneksport
Almaz-Antey; Almaz-Antei
Kalashnikov Concern; Kalashnikov Group
Uralvagonzavod
United Aircraft Corporation; UAC
United Shipbuilding Corporation; USC
United Engine Corporation; UEC
Russian Helicopters
Tactical Missiles Corporation; Tactical Missile Corporation
Irkut Corporation; Irkut
KamAZ; Kamaz; KAMAZ
AvtoVAZ; Avtovaz; AVTOVAZ
GAZ Group
Sollers
Uraltransmash
Sevmash
Severnaya Verf
Admiralty Shipyards
Zvezda Shipyard; Zvezda shipyard
RSC Energia; Energia Rocket and Space Corporation; Energia Space Rocket Corporation
Khrunichev Center
Glavkosmos
NPO Lavochkin; Lavochkin
NPO Energomash; Energomash
Sberbank of Russia; Sberbank; Sber; PAO Sberbank
VTB; VTB Bank; VTB Group; VTB Capital
VEB.RF; VEB; Vnesheconombank; Vneshekonombank
Rosselkhozbank; Russian Agricultural Bank
Alfa-Bank; Alfa Bank
Alfa Group
Promsvyazbank; PSB
Otkritie; Otkritie Bank; Bank Otkritie; Bank Otkritie Financial Corporation
Tinkoff Bank; T-Bank; Tinkoff
Raiffeisen Bank International; Raiffeisen; Raiffeisenbank; Raiffeisen Bank
Sovcombank
Bank Rossiya; Rossiya Bank
Prominvestbank
Privatbank; PrivatBank
Moscow Exchange; Moscow Stock Exchange; MOEX
Russian Direct Investment Fund; RDIF
National Wealth Fund
Dom.RF; DOM.RF
Deposit Insurance Agency
Russian Railways; RZD
Aeroflot; Aeroflot Group
Pobeda
Rossiya Airlines; Rossiya airlines
S7 Airlines; S7
Ural Airlines
UTair; Utair
Nordwind; Nordwind Airlines; Nord Wind
Red Wings
Iraero; IrAero
Smartavia
Aurora airline
Volga-Dnepr
Kogalymavia
Sheremetyevo International Airport
Rostelecom
MTS; Mobile TeleSystems
MegaFon; Megafon
VimpelCom; Vimpelcom; Beeline
Tele2
Yandex
VK; VK Group
Mail.ru Group; Mail.Ru Group
~VKontakte; ~Odnoklassniki
Kaspersky Lab; Kaspersky
Ozon
Wildberries
X5 Group; X5 Retail Group; X5
Magnit
Rusal; RUSAL; UC Rusal
En+; En+ Group
Norilsk Nickel; Nornickel
Severstal
NLMK
MMK; Magnitogorsk Iron and Steel Works
Evraz
Metalloinvest
Mechel
Polyus; Polyus Gold
Polymetal
Alrosa; ALROSA
PhosAgro
Uralkali
EuroChem
Acron
Uralchem
SUEK
Inter RAO
RusHydro
Rosseti
FGC UES
T Plus
Sistema; AFK Sistema
Renova; Renova Group
Basic Element
Sovcomflot
FESCO
Delo Group
Russian Post; Pochta Rossii
Rusnano; RUSNANO; Rosnano
Skolkovo Foundation; Skolkovo
R-Pharm
Generium
Gamaleya; Gamaleya Center; Gamaleya National Research Center; Gamaleya National Research Center for Epidemiology and Microbiology; Gamaleya Institute
Vector Center; Vektor; State Research Center of Virology and Biotechnology Vector
Biocad
Group-IB
Mosenergo
Mostotrest
Stroygazmontazh
Naftogaz; Naftogaz Ukrainy; Naftogaz of Ukraine
Ukrtransgaz
Ukrenergo
Energoatom
Ukroboronprom
Ukrzaliznytsia
DTEK
Metinvest
Motor Sich
Roshen
KazMunayGas; KazMunaiGas
Kazatomprom
Samruk-Kazyna
Air Astana
Belavia
Belaruskali
Beltransgaz
Belneftekhim
BelAZ
MAZ
SOCAR
Moldovagaz; Moldova-Gaz
Latvijas Gaze
Air Baltic; airBaltic
PKN Orlen; Orlen
PGNiG
MOL Group
OMV
CEZ
Skoda; Škoda; Skoda Auto
Paks II
Bulgargaz
Srbijagas
Air Serbia
Apple; Apple Inc
Microsoft; Microsoft Corp; Microsoft Corporation
Google
Alphabet
Meta Platforms; !Meta; Meta Platforms Inc
~Facebook
~Instagram
~WhatsApp
~Twitter
~Telegram
~YouTube
~TikTok
~LinkedIn
~Snapchat; Snap Inc
~Reddit
~Viber
~WeChat
~Weibo; Sina Weibo
~Truth Social
~Discord
~Pinterest
~Spotify
~Douyin
~Clubhouse
Amazon.com; Amazon; Amazon Web Services
Tesla; Tesla Inc; Tesla Motors
SpaceX; Space Exploration Technologies
Blue Origin
Virgin Galactic
Starlink
OpenAI
Anthropic
DeepSeek
Nvidia; NVIDIA
Intel; Intel Corp
AMD
IBM
Oracle
Cisco; Cisco Systems
Dell; Dell Technologies
HP; Hewlett-Packard; Hewlett Packard
Qualcomm
Broadcom
Texas Instruments
Adobe
Salesforce
PayPal
Uber; Uber Technologies
Lyft
Airbnb
eBay
Booking.com
Expedia
Zoom Video Communications; ~Zoom
Palantir
Yahoo
Mozilla
GitHub
Coinbase
Binance
FTX
Tether
Visa Inc; !Visa
Mastercard; MasterCard
American Express
Western Union
Moody's; Moody's Investors Service
Standard & Poor's; S&P; S&P Global; Standard and Poor's
Fitch; Fitch Ratings
JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan
Goldman Sachs
Morgan Stanley
Citigroup; Citi; Citibank
Bank of America
Wells Fargo
BlackRock
Blackstone
KKR
Berkshire Hathaway
Lehman Brothers
Lazard
Vanguard Group
State Street
Carlyle Group
Euroclear
Clearstream
SWIFT; Society for Worldwide Interbank Financial Telecommunication
New York Stock Exchange; NYSE
Nasdaq; NASDAQ
London Stock Exchange; LSE
London Metal Exchange; LME
Hong Kong Stock Exchange; HKEX
Deutsche Börse
ICE Futures
Johannesburg Stock Exchange; JSE
Bursa Malaysia
ExxonMobil; Exxon Mobil; Exxon
Chevron; Chevron Corp
ConocoPhillips
Halliburton
Schlumberger; SLB
Baker Hughes
Shell; Royal Dutch Shell; Shell plc
BP; British Petroleum
TotalEnergies; Total SA
Eni; ENI
Enel
Equinor; Statoil
Repsol
Wintershall; Wintershall Dea
Uniper
RWE
E.ON
Engie
EDF
EnBW
Siemens; Siemens Energy
Saudi Aramco; Aramco
ADNOC; Adnoc; Abu Dhabi National Oil Company
QatarEnergy; Qatar Petroleum
NIOC; National Iranian Oil Company
Petrobras
Petronas
Pemex
PDVSA; Petróleos de Venezuela
YPF
Ecopetrol
Sonatrach
Sinopec
PetroChina
CNPC; China National Petroleum Corporation
CNOOC; China National Offshore Oil Corporation
ONGC; ONGC Videsh
Indian Oil; Indian Oil Corporation
Pertamina
KOGAS
Vitol
Trafigura
Glencore
Gunvor
Rio Tinto
BHP; BHP Billiton
Anglo American
De Beers
Barrick Gold
Alcoa
ArcelorMittal
Thyssenkrupp; ThyssenKrupp
Boeing; Boeing Co
Airbus; Airbus Group; Airbus SE
Lockheed Martin
Raytheon; RTX
Northrop Grumman
General Electric; GE; GE Aerospace
Rolls-Royce
Thales; Thales Group
Rheinmetall
Krauss-Maffei Wegmann
KNDS
Hensoldt
Diehl Defence
MBDA
Naval Group
Safran
Saab
Kongsberg
Nammo
Baykar; Bayraktar Makina
Aselsan
Roketsan
Turkish Aerospace Industries; TAI
Israel Aerospace Industries; IAI
Embraer
Bombardier
Hindustan Aeronautics Limited; HAL
Comac; COMAC
Mitsubishi; Mitsubishi Heavy Industries; Mitsubishi Motors; Mitsubishi Corp
Ford; Ford Motor; Ford Motor Company; Ford Motor Co
General Motors; GM
Stellantis
Chrysler; Fiat Chrysler
Volkswagen; Volkswagen Group; Volkswagen AG; VW
BMW; BMW Group
Mercedes-Benz; Mercedes-Benz Group; Mercedes
Daimler
Audi
Porsche; Porsche AG
Renault; Renault Group
Peugeot
Citroen; Citroën
PSA Group
Fiat
Ferrari
Toyota; Toyota Motor; Toyota Motor Corp
Nissan; Nissan Motor
Honda; Honda Motor
Mazda
Subaru
Suzuki; Maruti Suzuki
Hyundai; Hyundai Motor; Hyundai Motor Group
Kia
Volvo; Volvo Cars; Volvo Group
Scania
BYD
Geely
Chery
Great Wall Motor; Haval
Changan
SAIC; SAIC Motor
Dongfeng; Dongfeng Motor
FAW; FAW Group
Li Auto
NIO
XPeng; Xpeng
CATL
Tata Motors; Tata Group; Tata; Tata Steel; Tata Sons
Mahindra; Mahindra & Mahindra
Bajaj Auto
Hero MotoCorp
Jaguar Land Rover
Caterpillar
John Deere; Deere & Company
Harley-Davidson
Michelin
Bosch
Siemens Gamesa
Alstom
Bombardier Transportation
Deutsche Bahn
SNCF
Amtrak
Nokia
Ericsson
Samsung; Samsung Electronics; Samsung Group
LG; LG Electronics; LG Energy Solution
SK Hynix; SK Group
Sony; Sony Group
Panasonic
Toshiba
Hitachi
Fujitsu
NEC; NEC Corp
Nikon
Nintendo
SoftBank; SoftBank Group
Rakuten
Uniqlo; Fast Retailing
Nomura
Mitsui; Mitsui & Co
Sumitomo
Itochu
Marubeni
Japan Airlines; JAL
All Nippon Airways; ANA
TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co
Foxconn; Hon Hai
MediaTek
Huawei; Huawei Technologies
ZTE
Xiaomi; Xiaomi Corp
Oppo; OPPO
Vivo
Realme
Lenovo
DJI
Alibaba; Alibaba Group
Tencent; Tencent Holdings
ByteDance; Bytedance
Baidu
JD.com
Pinduoduo
Temu
Shein
Meituan
Didi; Didi Chuxing
Ant Group
Evergrande; China Evergrande; China Evergrande Group
Country Garden
Sinopharm
Sinovac; Sinovac Biotech
CanSino; CanSino Biologics
China Unicom
COSCO; Cosco; China COSCO Shipping
CRRC
Norinco; NORINCO
SMIC
ICBC; Industrial and Commercial Bank of China
Bank of China
Agricultural Bank of China
Ping An
HNA Group
Air China
China Eastern; China Eastern Airlines
China Southern; China Southern Airlines
Hainan Airlines
Cathay Pacific
HSBC
Standard Chartered
Barclays
Lloyds Banking Group; Lloyds
NatWest
Royal Bank of Scotland; RBS
Santander; Banco Santander
BBVA
BNP Paribas
Société Générale; Societe Generale
Credit Agricole; Crédit Agricole
Deutsche Bank
Commerzbank
UniCredit; Unicredit
Intesa Sanpaolo; Intesa
ING; ING Group
Rabobank
ABN AMRO
UBS
Credit Suisse
Swedbank
SEB
Nordea
DNB
OTP Bank; OTP
Erste Group; Erste Bank
Halkbank
Kaspi.kz
State Bank of India; SBI
HDFC Bank; HDFC
Allianz
AXA
Lloyd's of London; Lloyd's
Swiss Re
Munich Re
Prudential
AIG
MetLife
Generali
Aon
Marsh McLennan
Deloitte
KPMG
PwC; PricewaterhouseCoopers
Ernst & Young; EY
McKinsey; McKinsey & Company
Accenture
Boston Consulting Group; BCG
Baker McKenzie
Wood Mackenzie
Kpler
Refinitiv
IHS Markit
S&P Global Platts; Platts
Argus Media
Oxford Economics
Capital Economics
Eurasia Group
Control Risks
FlightAware
Flightradar24
Pfizer
Moderna
AstraZeneca
BioNTech
Johnson & Johnson; Janssen
Novavax
Merck; Merck & Co
GlaxoSmithKline; GSK
Sanofi
Novartis
Roche
Bayer
Bristol-Myers Squibb
Eli Lilly
AbbVie
Novo Nordisk
Gilead; Gilead Sciences
Takeda
Serum Institute of India; Serum Institute
Dr. Reddy's; Dr. Reddy's Laboratories
Teva
Valneva
CureVac
Medtronic
Philips; Royal Philips
Illumina
Nestle; Nestlé
Unilever
Danone
PepsiCo
Coca-Cola; Coca-Cola Company; Coca-Cola Co
Procter & Gamble; P&G
Mondelez; Mondelez International
Kraft Heinz
Heineken
Carlsberg; Carlsberg Group
AB InBev; Anheuser-Busch InBev; Anheuser-Busch
Diageo
Philip Morris; Philip Morris International
British American Tobacco; BAT
Japan Tobacco International; JTI
McDonald's
Starbucks
Burger King
KFC
Domino's
Subway restaurants
Walmart; Wal-Mart
Costco
Kroger
IKEA; Ikea
H&M
Inditex; Zara
LVMH
Kering
Gucci
Chanel
Dior
Prada
Hermès
L'Oreal; L'Oréal
Estee Lauder
Adidas
Nike; Nike Inc
Puma
Carrefour
Auchan
Leroy Merlin; Adeo
Lidl
Aldi
Tesco
Sainsbury's
Marks & Spencer; M&S
Asda
Harrods
Sotheby's
Christie's
Disney; Walt Disney; Walt Disney Company; The Walt Disney Company
Warner Bros; Warner Bros.; Warner Bros. Discovery; Warner Bros Discovery
Paramount; Paramount Pictures; Paramount Global
Comcast
Lucasfilm
Pixar
DreamWorks
A24
Mosfilm
Lenfilm
Universal Music Group; Universal Music
Warner Music Group; Warner Music
AT&T
Verizon
T-Mobile
Vodafone
Deutsche Telekom
Telefonica; Telefónica
BT Group
Telenor
Telia
Veon; VEON
Bharti Airtel; Airtel
Reliance Jio; Jio
Safaricom
MTN; MTN Group
America Movil; América Móvil
OneWeb
Eutelsat
Intelsat
Arianespace
Lufthansa; Deutsche Lufthansa
Air France; Air France-KLM
KLM
Ryanair
EasyJet; easyJet
Finnair
SAS; Scandinavian Airlines
Iberia airline
Alitalia
Turkish Airlines
Emirates airline
Etihad; Etihad Airways
flydubai; Flydubai; FlyDubai
Air Arabia
El Al
EgyptAir; Egyptair
South African Airways; SAA
Royal Air Maroc
Air India
IndiGo; Indigo Airlines
SpiceJet
Vistara
AirAsia
Vietnam Airlines; Vietjet
Garuda Indonesia; Garuda
Cebu Pacific
Asiana; Asiana Airlines
Qantas
Air New Zealand
Delta Air Lines; Delta Airlines
JetBlue
Air Canada
LATAM; Latam; LATAM Airlines
Avianca
Aeromexico
Azul
Maersk; A.P. Moller-Maersk
MSC; Mediterranean Shipping Company
Hapag-Lloyd
CMA CGM
Evergreen Marine
FedEx; Fedex
UPS; United Parcel Service
DHL; Deutsche Post DHL
DP World
Foodpanda
GoTo
Gojek
Flipkart
Paytm
Zomato
Infosys
Wipro
TCS; Tata Consultancy Services
Adani Group; Adani; Adani Enterprises
Vedanta
Larsen & Toubro; L&T
Mahindra Group
Jumia
Dangote; Dangote Group; Dangote Refinery
Eskom
Transnet
Naspers
Sasol
Steinhoff
Woolworths
Shoprite
Globacom
Ooredoo
Etisalat
Emaar
Mubadala
SABIC
Ma'aden
NEOM; Neom
Public Investment Fund
Temasek
DBS Bank; DBS
United Overseas Bank; UOB
Khazanah
CK Hutchison
Jardine Matheson
Vingroup
VinFast
Viettel
Wagner Group; Wagner PMC; PMC Wagner; Wagner private military company; !Wagner
Blackwater; Academi
NSO Group; NSO
CrowdStrike
Symantec
FireEye
SolarWinds
Colonial Pipeline
Cambridge Analytica
Monsanto
Cargill
Bunge
Louis Dreyfus
Archer Daniels Midland; ADM
Syngenta
BASF
Dow Chemical; Dow Inc
DuPont
Linde
Air Liquide
3M
Honeywell
ABB
Westinghouse; Westinghouse Electric
Framatome
Areva
Orano
Urenco
Kepco; KEPCO
KHNP; Korea Hydro & Nuclear Power
TEPCO; Tepco; Tokyo Electric Power Company; Tokyo Electric Power
Fennovoima
Fortum
Gasunie
Gascade
Gassco
Botas; BOTAŞ
Bulgartransgaz
Eustream
Transgaz
Hyatt
Hilton
Marriott; Marriott International
Accor
TUI
Thomas Cook
Las Vegas Sands
MGM Resorts; MGM
Bank of Cyprus
IDC
Gartner
Strategy Analytics
Counterpoint Research
Nielsen
Ipsos
Gallup
YouGov
Pew Research Center; Pew
`;
