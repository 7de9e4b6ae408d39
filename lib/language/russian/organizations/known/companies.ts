/** Companies and news media in Russian. Chosen and written for this project. */
export const companies = `
Газпром = Gazprom
Газпром нефть = Gazprom Neft
Газпромбанк = Gazprombank
Роснефть = Rosneft
Лукойл; ЛУКОЙЛ = Lukoil
Сургутнефтегаз = Surgutneftegaz
Татнефть = Tatneft
Башнефть = Bashneft
Новатэк; НОВАТЭК = Novatek
Сибур; СИБУР = Sibur
Транснефть = Transneft
Росатом; госкорпорация Росатом = Rosatom
Росэнергоатом = Rosenergoatom
Атомфлот = Atomflot
Ростех = Rostec
Рособоронэкспорт = Rosoboronexport
Алмаз-Антей = Almaz-Antey
Уралвагонзавод = Uralvagonzavod
Объединенная авиастроительная корпорация; ОАК = United Aircraft Corporation
Объединенная судостроительная корпорация; ОСК = United Shipbuilding Corporation
Вертолеты России = Russian Helicopters
КамАЗ; КАМАЗ; Камаз = KamAZ
АвтоВАЗ; АВТОВАЗ = AvtoVAZ
Сбербанк; Сбер = Sberbank of Russia
ВТБ = VTB
ВЭБ.РФ; ВЭБ; Внешэкономбанк = VEB.RF
Россельхозбанк; РСХБ = Rosselkhozbank
Альфа-банк; Альфа-Банк = Alfa-Bank
Промсвязьбанк = Promsvyazbank
Тинькофф банк = Tinkoff Bank
Райффайзенбанк = Raiffeisen Bank International
Московская биржа; Мосбиржа = Moscow Exchange
Российские железные дороги; РЖД = Russian Railways
Аэрофлот = Aeroflot
!Победа = Pobeda
Уральские авиалинии = Ural Airlines
Ростелеком = Rostelecom
МТС = MTS
Мегафон; МегаФон = MegaFon
Вымпелком; Билайн = VimpelCom
Яндекс = Yandex
~ВКонтакте; ~Вконтакте = VK
Лаборатория Касперского = Kaspersky Lab
Почта России = Russian Post
Русал; РУСАЛ = Rusal
Норникель; Норильский никель = Norilsk Nickel
Северсталь = Severstal
НЛМК = NLMK
ММК = MMK
Алроса; АЛРОСА = Alrosa
ФосАгро = PhosAgro
Уралкалий = Uralkali
Интер РАО = Inter RAO
РусГидро = RusHydro
Россети = Rosseti
Совкомфлот = Sovcomflot
Роснано = Rusnano
Сколково = Skolkovo Foundation
Мосфильм = Mosfilm
Ленфильм = Lenfilm
ВСМПО-Ависма
Курганмашзавод
РКК Энергия; РКК "Энергия" = RSC Energia
Центральный научно-исследовательский институт машиностроения; ЦНИИмаш
Центр эксплуатации объектов наземной космической инфраструктуры; ЦЭНКИ
Росгосстрах
Ингосстрах
СОГАЗ
Азовсталь
Южмаш
Сахалин Энерджи; Sakhalin Energy = Sakhalin Energy
Балтийский завод
Адмиралтейские верфи = Admiralty Shipyards
Северная верфь = Severnaya Verf
Севмаш = Sevmash
Газпром экспорт = Gazprom Export
Газпром-медиа = Gazprom-Media
Еврохим = EuroChem
Мечел = Mechel
ЕВРАЗ; EVRAZ = Evraz
Русснефть = Russneft
Зарубежнефть = Zarubezhneft
Сахалинморнефтегаз
Мосметро; Московский метрополитен
Мостотрест = Mostotrest
Совкомбанк = Sovcombank
Банк Россия; банк Россия = Bank Rossiya
Авито
Rambler
Сбермаркет
Группа ЛСР
Детский мир
М.Видео
Дом.РФ; ДОМ.РФ = Dom.RF
Главкосмос = Glavkosmos
Мосэнерго = Mosenergo
Мосгаз
Мосводоканал
Нафтогаз; Нафтогаз Украины = Naftogaz
Укрэнерго = Ukrenergo
Энергоатом = Energoatom
Белавиа = Belavia
Казмунайгаз; КазМунайГаз = KazMunayGas
!Магнит = Magnit
X5 Group; X5 Retail Group; X5 = X5 Group
Wildberries = Wildberries
Ozon = Ozon
Ашан = Auchan
Apple = Apple
Google = Google
Microsoft = Microsoft
Meta = Meta Platforms
Amazon = Amazon.com
~Facebook
~Instagram
~WhatsApp
~Twitter
~Telegram
~YouTube
~TikTok
~Телеграм
Boeing; Боинг = Boeing
Airbus = Airbus
Siemens = Siemens
Samsung = Samsung
Huawei = Huawei
Xiaomi = Xiaomi
Tesla = Tesla
SpaceX = SpaceX
Nord Stream AG; Nord Stream 2 AG = Nord Stream AG
Goldman Sachs = Goldman Sachs
JPMorgan; JP Morgan = JPMorgan Chase
Morgan Stanley = Morgan Stanley
Bank of America = Bank of America
Citigroup = Citigroup
HSBC = HSBC
Deutsche Bank = Deutsche Bank
Pfizer = Pfizer
AstraZeneca = AstraZeneca
Moderna = Moderna
BioNTech = BioNTech
Lockheed Martin = Lockheed Martin
ExxonMobil = ExxonMobil
Shell = Shell
BP = BP
Volkswagen = Volkswagen
Toyota = Toyota
Renault = Renault
BMW = BMW
NielsenIQ; Nielsen = Nielsen
Fitch; Fitch Ratings = Fitch
Moody's = Moody's
S&P; Standard & Poor's = Standard & Poor's
McDonald's; Макдоналдс; Макдональдс = McDonald's
IKEA = IKEA
Lufthansa = Lufthansa
Hainan Airlines = Hainan Airlines
China Southern = China Southern
Air China = Air China
Turkish Airlines = Turkish Airlines
China Eastern = China Eastern
ЧВК Вагнер; Вагнер = Wagner Group
`;
export const media = `
Прайм; ПРАЙМ
Арменпресс
ТАСС = TASS
ИТАР-ТАСС = ITAR-TASS
Украинские национальные новости; УНН = Ukrainian National News
Интерфакс; INTERFAX.RU; Интерфакс-Украина; Interfax; <ИФ = Interfax
РИА Новости; РИА = RIA Novosti
Sputnik = Sputnik
RT = RT
РБК = RBC
RNS = RNS
Регнум; REGNUM = Regnum
Росбалт = Rosbalt
Россия сегодня = Rossiya Segodnya
Первый канал; <Первый = Channel One
Россия 1; Россия-1 = Rossiya-1
Россия 24; Россия-24 = Rossiya-24
НТВ
РЕН ТВ = REN TV
ТВ Центр; ТВЦ = TV Tsentr
Матч ТВ = Match TV
Всероссийская государственная телевизионная и радиовещательная компания; ВГТРК = VGTRK
!Дождь = TV Rain
!Звезда = Zvezda TV
Радио России
Эхо Москвы = Echo of Moscow
Вести FM = Vesti FM
Говорит Москва = Govorit Moskva
Комсомольская правда = Komsomolskaya Pravda
Российская газета = Rossiiskaya Gazeta
Известия = Izvestia
Коммерсантъ; Коммерсант = Kommersant
Ведомости = Vedomosti
Московский комсомолец = Moskovsky Komsomolets
Независимая газета = Nezavisimaya Gazeta
Новая газета = Novaya Gazeta
Аргументы и факты = Argumenty i Fakty
Парламентская газета = Parlamentskaya Gazeta
Красная звезда = Krasnaya Zvezda
Лента.ру = Lenta.ru
Газета.ру = Gazeta.ru
Фонтанка; Фонтанка.ру = Fontanka
Медуза; Meduza = Meduza
Медиазона = Mediazona
Укринформ = Ukrinform
УНИАН = UNIAN
БелТА; БЕЛТА = BelTA
Страна.ua = Strana.ua
Синьхуа = Xinhua News Agency
Жэньминь жибао = People's Daily
Киодо = Kyodo News
Reuters; Рейтер = Reuters
Франс Пресс; AFP = Agence France-Presse
Associated Press; AP; Ассошиэйтед Пресс = Associated Press
Bloomberg = Bloomberg
CNN = CNN
CNBC = CNBC
NBC; NBC News = NBC
CBS; CBS News = CBS
ABC; ABC News = ABC
Fox News = Fox News
Би-би-си; BBC; BBC News = BBC
Sky News = Sky News
Euronews = Euronews
Deutsche Welle; DW = Deutsche Welle
The New York Times; New York Times = New York Times
The Washington Post; Washington Post = Washington Post
The Wall Street Journal; Wall Street Journal; WSJ = Wall Street Journal
Financial Times; The Financial Times = Financial Times
The Guardian; Guardian = Guardian
The Times = Times of London
The Daily Telegraph; Daily Telegraph = Daily Telegraph
The Economist = The Economist
Daily Mail = Daily Mail
Politico = Politico
Axios = Axios
Forbes = Forbes
Time
Newsweek = Newsweek
Der Spiegel; Spiegel = Der Spiegel
Bild = Bild
Die Welt; Welt = Die Welt
Le Monde = Le Monde
Le Figaro = Le Figaro
Al Jazeera; Аль-Джазира = Al Jazeera
Al Arabiya; Аль-Арабия = Al Arabiya
Al Mayadeen; Аль-Маядин = Al Mayadeen
Al Manar; Аль-Манар = Al-Manar
Al Hadath; Аль-Хадас = Al Hadath
IRNA; ИРНА = Islamic Republic News Agency
Tasnim; Тасним = Tasnim News Agency
Fars; Фарс = Fars News Agency
SANA; САНА = Syrian Arab News Agency
Anadolu; Анадолу = Anadolu Agency
Yonhap; Ренхап; Рёнхап = Yonhap News Agency
ЦТАК = Korean Central News Agency
NHK = NHK
Global Times = Global Times
South China Morning Post = South China Morning Post
DPA; dpa = Deutsche Presse-Agentur
ANSA; АНСА = ANSA
Казинформ = Kazinform
Baza
Mash
`;
