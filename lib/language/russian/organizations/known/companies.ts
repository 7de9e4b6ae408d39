/** Companies and news media in Russian. */
export const companies = `
Газпром = Gazprom # nsi nsi
Газпром нефть = Gazprom Neft # nsi nsi
Газпромбанк = Gazprombank # nsi nsi
Роснефть = Rosneft # nsi nsi
Лукойл; ЛУКОЙЛ = Lukoil # nsi nsi
Сургутнефтегаз = Surgutneftegaz # nsi nsi
Татнефть = Tatneft # nsi nsi
Башнефть = Bashneft # nsi nsi
Новатэк; НОВАТЭК = Novatek # own english
Сибур; СИБУР = Sibur # own english
Транснефть = Transneft # nsi nsi
Росатом; госкорпорация Росатом = Rosatom # own english
Росэнергоатом = Rosenergoatom # own english
Атомфлот = Atomflot # own english
Ростех = Rostec # own english
Рособоронэкспорт = Rosoboronexport # own english
Алмаз-Антей = Almaz-Antey # own english
Уралвагонзавод = Uralvagonzavod # own english
Объединенная авиастроительная корпорация; ОАК = United Aircraft Corporation # own head
Объединенная судостроительная корпорация; ОСК = United Shipbuilding Corporation # own head
Вертолеты России = Russian Helicopters # own english
КамАЗ; КАМАЗ; Камаз = KamAZ # own english
АвтоВАЗ; АВТОВАЗ = AvtoVAZ # own english
Сбербанк; Сбер = Sberbank of Russia # nsi nsi
ВТБ = VTB # own english
ВЭБ.РФ; ВЭБ; Внешэкономбанк = VEB.RF # own english
Россельхозбанк; РСХБ = Rosselkhozbank # nsi nsi
Альфа-банк; Альфа-Банк = Alfa-Bank # nsi nsi
Промсвязьбанк = Promsvyazbank # nsi nsi
Тинькофф банк = Tinkoff Bank # nsi nsi
Райффайзенбанк = Raiffeisen Bank International # own english
Московская биржа; Мосбиржа = Moscow Exchange # own head
Российские железные дороги; РЖД = Russian Railways # nsi nsi
Аэрофлот = Aeroflot # own english
!Победа = Pobeda # nsi nsi
Уральские авиалинии = Ural Airlines # own english
Ростелеком = Rostelecom # nsi nsi
МТС = MTS # own english
Мегафон; МегаФон = MegaFon # nsi nsi
Вымпелком; Билайн = VimpelCom # nsi nsi
Яндекс = Yandex # own english
~ВКонтакте; ~Вконтакте = VK # own english
Лаборатория Касперского = Kaspersky Lab # own english
Почта России = Russian Post # nsi nsi
Русал; РУСАЛ = Rusal # own english
Норникель; Норильский никель = Norilsk Nickel # own english
Северсталь = Severstal # own english
НЛМК = NLMK # own english
ММК = MMK # own english
Алроса; АЛРОСА = Alrosa # own english
ФосАгро = PhosAgro # own english
Уралкалий = Uralkali # own english
Интер РАО = Inter RAO # own english
РусГидро = RusHydro # nsi nsi
Россети = Rosseti # nsi nsi
Совкомфлот = Sovcomflot # own english
Роснано = Rusnano # own english
Сколково = Skolkovo Foundation # own english
Мосфильм = Mosfilm # own english
Ленфильм = Lenfilm # own english
ВСМПО-Ависма # own own
Курганмашзавод # own own
РКК Энергия; РКК "Энергия" = RSC Energia # own english
Центральный научно-исследовательский институт машиностроения; ЦНИИмаш # own own
Центр эксплуатации объектов наземной космической инфраструктуры; ЦЭНКИ # own own
Росгосстрах # nsi nsi
Ингосстрах # nsi nsi
СОГАЗ # own own
Азовсталь # own own
Южмаш # own own
Сахалин Энерджи; Sakhalin Energy = Sakhalin Energy # own nsi
Балтийский завод # own head
Адмиралтейские верфи = Admiralty Shipyards # own head
Северная верфь = Severnaya Verf # own head
Севмаш = Sevmash # own english
Газпром экспорт = Gazprom Export # own english
Газпром-медиа = Gazprom-Media # own english
Еврохим = EuroChem # own english
Мечел = Mechel # own english
ЕВРАЗ; EVRAZ = Evraz # own english
Русснефть = Russneft # own english
Зарубежнефть = Zarubezhneft # own english
Сахалинморнефтегаз # own own
Мосметро; Московский метрополитен # own own
Мостотрест = Mostotrest # own english
Совкомбанк = Sovcombank # nsi nsi
Банк Россия; банк Россия = Bank Rossiya # own head
Авито # nsi nsi
Rambler # own own
Сбермаркет # own own
Группа ЛСР # own own
Детский мир # nsi nsi
М.Видео # nsi nsi
Дом.РФ; ДОМ.РФ = Dom.RF # own english
Главкосмос = Glavkosmos # own english
Мосэнерго = Mosenergo # nsi nsi
Мосгаз # own own
Мосводоканал # own own
Нафтогаз; Нафтогаз Украины = Naftogaz # own english
Укрэнерго = Ukrenergo # nsi nsi
Энергоатом = Energoatom # own english
Белавиа = Belavia # own english
Казмунайгаз; КазМунайГаз = KazMunayGas # nsi nsi
!Магнит = Magnit # nsi nsi
X5 Group; X5 Retail Group; X5 = X5 Group # own english
Wildberries = Wildberries # nsi nsi
Ozon = Ozon # own english
Ашан = Auchan # own english
Apple = Apple # annie annie
Google = Google # annie annie
Microsoft = Microsoft # annie annie
Meta = Meta Platforms # simpleicons english
Amazon = Amazon.com # annie annie
~Facebook # annie annie
~Instagram # simpleicons own
~WhatsApp # simpleicons own
~Twitter # annie annie
~Telegram # simpleicons own
~YouTube # annie annie
~TikTok # simpleicons own
~Телеграм # own own
Boeing; Боинг = Boeing # annie annie
Airbus = Airbus # annie annie
Siemens = Siemens # annie annie
Samsung = Samsung # annie annie
Huawei = Huawei # annie annie
Xiaomi = Xiaomi # nsi nsi
Tesla = Tesla # nsi nsi
SpaceX = SpaceX # nsi nsi
Nord Stream AG; Nord Stream 2 AG = Nord Stream AG # nsi nsi
Goldman Sachs = Goldman Sachs # annie annie
JPMorgan; JP Morgan = JPMorgan Chase # compromise annie
Morgan Stanley = Morgan Stanley # annie annie
Bank of America = Bank of America # annie annie
Citigroup = Citigroup # annie annie
HSBC = HSBC # annie annie
Deutsche Bank = Deutsche Bank # annie annie
Pfizer = Pfizer # annie annie
AstraZeneca = AstraZeneca # pytickersymbols pytickersymbols
Moderna = Moderna # pytickersymbols pytickersymbols
BioNTech = BioNTech # own english
Lockheed Martin = Lockheed Martin # annie annie
ExxonMobil = ExxonMobil # annie annie
Shell = Shell # annie annie
BP = BP # annie annie
Volkswagen = Volkswagen # annie annie
Toyota = Toyota # annie annie
Renault = Renault # annie annie
BMW = BMW # annie annie
NielsenIQ; Nielsen = Nielsen # own annie
Fitch; Fitch Ratings = Fitch # annie annie
Moody's = Moody's # annie annie
S&P; Standard & Poor's = Standard & Poor's # own english
McDonald's; Макдоналдс; Макдональдс = McDonald's # annie annie
IKEA = IKEA # annie annie
Lufthansa = Lufthansa # annie annie
Hainan Airlines = Hainan Airlines # openflights openflights
China Southern = China Southern # dbpedia english
Air China = Air China # openflights openflights
Turkish Airlines = Turkish Airlines # nsi nsi
China Eastern = China Eastern # dbpedia english
ЧВК Вагнер; Вагнер = Wagner Group # own english
Российский фонд прямых инвестиций; РФПИ = Russian Direct Investment Fund # own english
`;
export const media = `
Прайм; ПРАЙМ # own own
Арменпресс # own own
ТАСС = TASS # own english
ИТАР-ТАСС = ITAR-TASS # own english
Украинские национальные новости; УНН = Ukrainian National News # own english
Интерфакс; INTERFAX.RU; Интерфакс-Украина; Interfax; <ИФ = Interfax # own english
РИА Новости; РИА = RIA Novosti # own english
Sputnik = Sputnik # own english
RT = RT # own english
РБК = RBC # own english
RNS = RNS # own english
Регнум; REGNUM = Regnum # own english
Росбалт = Rosbalt # own english
Россия сегодня = Rossiya Segodnya # own english
Первый канал; <Первый = Channel One # own head
Россия 1; Россия-1 = Rossiya-1 # own english
Россия 24; Россия-24 = Rossiya-24 # own english
НТВ # own own
РЕН ТВ = REN TV # own english
ТВ Центр; ТВЦ = TV Tsentr # own english
Матч ТВ = Match TV # own english
Всероссийская государственная телевизионная и радиовещательная компания; ВГТРК = VGTRK # own english
!Дождь = TV Rain # own english
!Звезда = Zvezda TV # own english
Радио России # own head
Эхо Москвы = Echo of Moscow # own english
Вести FM = Vesti FM # own english
Говорит Москва = Govorit Moskva # own english
Комсомольская правда = Komsomolskaya Pravda # own english
Российская газета = Rossiiskaya Gazeta # own head
Известия = Izvestia # own english
Коммерсантъ; Коммерсант = Kommersant # own english
Ведомости = Vedomosti # own english
Московский комсомолец = Moskovsky Komsomolets # own english
Независимая газета = Nezavisimaya Gazeta # own head
Новая газета = Novaya Gazeta # own head
Аргументы и факты = Argumenty i Fakty # own english
Парламентская газета = Parlamentskaya Gazeta # own head
Красная звезда = Krasnaya Zvezda # own english
Лента.ру = Lenta.ru # own english
Газета.ру = Gazeta.ru # own head
Фонтанка; Фонтанка.ру = Fontanka # own english
Медуза; Meduza = Meduza # own english
Медиазона = Mediazona # own english
Укринформ = Ukrinform # own english
УНИАН = UNIAN # own english
БелТА; БЕЛТА = BelTA # own english
Страна.ua = Strana.ua # own english
Синьхуа = Xinhua News Agency # own english
Жэньминь жибао = People's Daily # own english
Киодо = Kyodo News # own english
Reuters; Рейтер = Reuters # fundus fundus
Франс Пресс; AFP = Agence France-Presse # own english
Associated Press; AP; Ассошиэйтед Пресс = Associated Press # compromise english
Bloomberg = Bloomberg # own english
CNN = CNN # compromise english
CNBC = CNBC # fundus fundus
NBC; NBC News = NBC # compromise english
CBS; CBS News = CBS # simpleicons english
ABC; ABC News = ABC # fundus fundus
Fox News = Fox News # fundus fundus
Би-би-си; BBC = BBC # own english
Sky News = Sky News # dbpedia english
Euronews = Euronews # own english
Deutsche Welle; DW = Deutsche Welle # fundus fundus
The New York Times; New York Times = New York Times # annie annie
The Washington Post; Washington Post = Washington Post # fundus fundus
The Wall Street Journal; Wall Street Journal; WSJ = Wall Street Journal # annie annie
Financial Times; The Financial Times = Financial Times # annie annie
The Guardian; Guardian = Guardian # fundus fundus
The Times = Times of London # annie annie
The Daily Telegraph; Daily Telegraph = Daily Telegraph # annie annie
The Economist = The Economist # dbpedia english
Daily Mail = Daily Mail # fundus fundus
Politico = Politico # own english
Axios = Axios # simpleicons english
Forbes = Forbes # own english
Time # own own
Newsweek = Newsweek # annie annie
Der Spiegel; Spiegel = Der Spiegel # annie annie
Bild = Bild # fundus fundus
Die Welt; Welt = Die Welt # fundus fundus
Le Monde = Le Monde # fundus fundus
Le Figaro = Le Figaro # fundus fundus
Al Jazeera; Аль-Джазира = Al Jazeera # annie english
Al Arabiya; Аль-Арабия = Al Arabiya # dbpedia english
Al Mayadeen; Аль-Маядин = Al Mayadeen # dbpedia english
Al Manar; Аль-Манар = Al-Manar # dbpedia english
Al Hadath; Аль-Хадас = Al Hadath # own english
IRNA; ИРНА = Islamic Republic News Agency # own english
Tasnim; Тасним = Tasnim News Agency # own english
Fars; Фарс = Fars News Agency # own english
SANA; САНА = Syrian Arab News Agency # own english
Anadolu; Анадолу = Anadolu Agency # own english
Yonhap; Ренхап; Рёнхап = Yonhap News Agency # own english
ЦТАК = Korean Central News Agency # own english
NHK = NHK # own english
Global Times = Global Times # dbpedia english
South China Morning Post = South China Morning Post # own english
DPA; dpa = Deutsche Presse-Agentur # own english
ANSA; АНСА = ANSA # annie english
Казинформ = Kazinform # own english
Baza # own own
Mash # own own
BBC News; <BBC = BBC News # dbpedia english
`;
