/** Intergovernmental bodies, sport bodies, charities, parties and universities in Russian. Chosen and written for this project from general knowledge. */
export const intergovernmental = `
Организация Объединенных Наций; ООН = United Nations
Совет Безопасности ООН; СБ ООН; Совбез ООН; Совет безопасности ООН = UN Security Council
Генеральная Ассамблея ООН; ГА ООН; Генассамблея ООН; Генассамблея = UN General Assembly
Всемирная организация здравоохранения; ВОЗ = World Health Organization
Международное агентство по атомной энергии; МАГАТЭ = International Atomic Energy Agency
Организация Объединенных Наций по вопросам образования, науки и культуры; ЮНЕСКО = United Nations Educational, Scientific and Cultural Organization
Детский фонд ООН; ЮНИСЕФ = United Nations Children's Fund
Программа развития ООН; ПРООН = United Nations Development Programme
Управление Верховного комиссара ООН по делам беженцев; УВКБ ООН; УВКБ = United Nations High Commissioner for Refugees
Управление Верховного комиссара ООН по правам человека; УВКПЧ = Office of the United Nations High Commissioner for Human Rights
Управление ООН по координации гуманитарных вопросов; УКГВ = United Nations Office for the Coordination of Humanitarian Affairs
Продовольственная и сельскохозяйственная организация ООН; ФАО = Food and Agriculture Organization
Всемирная продовольственная программа; ВПП ООН = World Food Programme
Международная организация труда; МОТ = International Labour Organization
Международная организация по миграции; МОМ = International Organization for Migration
Международная организация гражданской авиации; ИКАО = International Civil Aviation Organization
Всемирная метеорологическая организация; ВМО = World Meteorological Organization
Международный валютный фонд; МВФ = International Monetary Fund
Всемирный банк; ВБ = World Bank
Всемирная торговая организация; ВТО = World Trade Organization
Организация по запрещению химического оружия; ОЗХО = Organisation for the Prohibition of Chemical Weapons
Международное энергетическое агентство; МЭА = International Energy Agency
Организация экономического сотрудничества и развития; ОЭСР = Organisation for Economic Co-operation and Development
Организация стран - экспортеров нефти; ОПЕК; Организация стран-экспортеров нефти = Organization of the Petroleum Exporting Countries
ОПЕК+ = OPEC+
Форум стран - экспортеров газа; ФСЭГ = Gas Exporting Countries Forum
Интерпол = Interpol
Европол = Europol
Европейский союз; ЕС; Евросоюз = European Union
Европейская комиссия; Еврокомиссия; ЕК = European Commission
Европейский парламент; Европарламент; ЕП = European Parliament
Европейский совет; Евросовет = European Council
Европейский центральный банк; ЕЦБ = European Central Bank
Совет Европы; СЕ = Council of Europe
Парламентская ассамблея Совета Европы; ПАСЕ = Parliamentary Assembly of the Council of Europe
Европейское космическое агентство; ЕКА = European Space Agency
Европейское агентство по лекарственным средствам; ЕМА = European Medicines Agency
Европейский банк реконструкции и развития; ЕБРР = European Bank for Reconstruction and Development
Организация по безопасности и сотрудничеству в Европе; ОБСЕ = Organization for Security and Co-operation in Europe
Бюро по демократическим институтам и правам человека; БДИПЧ; БДИПЧ ОБСЕ = Office for Democratic Institutions and Human Rights
Организация Североатлантического договора; НАТО; Североатлантический альянс; <Альянс = North Atlantic Treaty Organization
Содружество Независимых Государств; СНГ; <Содружество = Commonwealth of Independent States
Организация Договора о коллективной безопасности; ОДКБ = Collective Security Treaty Organization
Евразийский экономический союз; ЕАЭС = Eurasian Economic Union
Евразийская экономическая комиссия; ЕЭК = Eurasian Economic Commission
Евразийский банк развития; ЕАБР = Eurasian Development Bank
Союзное государство = Union State
Шанхайская организация сотрудничества; ШОС = Shanghai Cooperation Organization
БРИКС = BRICS
Новый банк развития; НБР = New Development Bank
Азиатский банк инфраструктурных инвестиций; АБИИ = Asian Infrastructure Investment Bank
Ассоциация государств Юго-Восточной Азии; АСЕАН = Association of Southeast Asian Nations
Азиатско-Тихоокеанское экономическое сотрудничество; АТЭС = Asia-Pacific Economic Cooperation
Лига арабских государств; ЛАГ = Arab League
Совет сотрудничества арабских государств Персидского залива; ССАГПЗ = Gulf Cooperation Council
Организация исламского сотрудничества; ОИС = Organisation of Islamic Cooperation
Африканский союз; АС = African Union
Экономическое сообщество стран Западной Африки; ЭКОВАС = Economic Community of West African States
Организация американских государств; ОАГ = Organization of American States
МЕРКОСУР = Mercosur
Организация тюркских государств; ОТГ = Organization of Turkic States
Арктический совет = Arctic Council
Группа семи; G7; Большая семерка = G7
Группа двадцати; G20; Большая двадцатка = G20
Международный комитет Красного Креста; МККК = International Committee of the Red Cross
Красный Крест = Red Cross
Красный Полумесяц = Red Crescent
Межпарламентский союз = Inter-Parliamentary Union
Объединенный институт ядерных исследований; ОИЯИ = Joint Institute for Nuclear Research
Международный олимпийский комитет; МОК = International Olympic Committee
`;
export const sport = `
Международный паралимпийский комитет; МПК = International Paralympic Committee
Олимпийский комитет России; ОКР = Russian Olympic Committee
Всемирное антидопинговое агентство; ВАДА; WADA = World Anti-Doping Agency
Российское антидопинговое агентство; РУСАДА = Russian Anti-Doping Agency
Международная федерация футбола; ФИФА; FIFA = FIFA
Союз европейских футбольных ассоциаций; УЕФА; UEFA = UEFA
Российский футбольный союз; РФС = Russian Football Union
Российская премьер-лига; РПЛ = Russian Premier League
Международная федерация хоккея; ИИХФ; IIHF = International Ice Hockey Federation
Федерация хоккея России; ФХР = Russian Ice Hockey Federation
Национальная хоккейная лига; НХЛ = National Hockey League
Континентальная хоккейная лига; КХЛ = Kontinental Hockey League
Национальная баскетбольная ассоциация; НБА = National Basketball Association
Международная федерация легкой атлетики; ИААФ; IAAF
Международный союз биатлонистов; IBU = International Biathlon Union
Союз биатлонистов России; СБР
Международный союз конькобежцев; ISU = International Skating Union
Международная федерация шахмат; ФИДЕ = FIDE
Всероссийская федерация легкой атлетики; ВФЛА
ЦСКА = CSKA Moscow
Спартак = Spartak Moscow
!Динамо
!Краснодар = FC Krasnodar
!Рубин
!Ахмат
!Урал
!Сочи
!Авангард
!Металлург
!Трактор
Крылья Советов
Ак Барс
Зенит = Zenit St. Petersburg
Локомотив = Lokomotiv Moscow
!Барселона = FC Barcelona
Реал = Real Madrid
Ювентус = Juventus
!Бавария = Bayern Munich
!Арсенал = Arsenal
!Челси = Chelsea FC
!Ливерпуль = Liverpool FC
!Милан
!Интер = Inter Milan
!Наполи
!Севилья
!Валенсия
!Атлетико
!Боруссия
!Аякс = Ajax
!Бенфика
ПСЖ = Paris Saint-Germain
Манчестер Сити = Manchester City
Манчестер Юнайтед = Manchester United
`;
export const parties = `
Единая Россия; ЕР = United Russia
Коммунистическая партия РФ; КПРФ = Communist Party of the Russian Federation
Либерально-демократическая партия России; ЛДПР = Liberal Democratic Party of Russia
Справедливая Россия; СРЗП; Справедливая Россия - За правду = A Just Russia
Новые люди = New People
Яблоко = Yabloko
ПАРНАС = People's Freedom Party
Общероссийский народный фронт; ОНФ; Народный фронт = All-Russia People's Front
Коммунистическая партия Советского Союза; КПСС = Communist Party of the Soviet Union
Республиканская партия = Republican Party
Демократическая партия = Democratic Party
Лейбористская партия = Labour Party
Консервативная партия = Conservative Party
Христианско-демократический союз; ХДС = Christian Democratic Union
Христианско-социальный союз; ХСС = Christian Social Union
Социал-демократическая партия Германии; СДПГ = Social Democratic Party of Germany
Альтернатива для Германии; АдГ = Alternative for Germany
Коммунистическая партия Китая; КПК = Communist Party of China
Грузинская мечта = Georgian Dream
Слуга народа = Servant of the People
Оппозиционная платформа - За жизнь; ОПЗЖ = Opposition Platform - For Life
Батькивщина = Batkivshchyna
Партия регионов = Party of Regions
Партия справедливости и развития; ПСР = Justice and Development Party
Ликуд = Likud
ФАТХ = Fatah
`;
export const universities = `
Московский государственный университет имени М. В. Ломоносова; МГУ; МГУ им. М. В. Ломоносова; МГУ имени Ломоносова = Lomonosov Moscow State University
Московский государственный институт международных отношений; МГИМО = MGIMO
Национальный исследовательский университет "Высшая школа экономики"; НИУ ВШЭ; ВШЭ; Высшая школа экономики = Higher School of Economics
Московский государственный технический университет имени Н. Э. Баумана; МГТУ им. Баумана; МГТУ имени Баумана; МГТУ
Первый Московский государственный медицинский университет имени И. М. Сеченова; Сеченовский университет = Sechenov University
Российский национальный исследовательский медицинский университет имени Н. И. Пирогова; РНИМУ
Российский государственный гуманитарный университет; РГГУ
Томский государственный университет; ТГУ
Дальневосточный федеральный университет; ДВФУ
Уральский федеральный университет; УрФУ
Южный федеральный университет; ЮФУ
Казанский федеральный университет; КФУ
Российский университет дружбы народов; РУДН = RUDN University
Российская академия народного хозяйства и государственной службы; РАНХиГС = RANEPA
Московский физико-технический институт; МФТИ = MIPT
Национальный исследовательский ядерный университет МИФИ; МИФИ; НИЯУ МИФИ = MEPhI
Санкт-Петербургский государственный университет; СПбГУ
Всероссийский государственный институт кинематографии; ВГИК
Российская академия наук; РАН = Russian Academy of Sciences
Курчатовский институт = Kurchatov Institute
Массачусетский технологический институт; МТИ = Massachusetts Institute of Technology
Гарвардский университет; Гарвард = Harvard University
Стэнфордский университет = Stanford University
Оксфордский университет = University of Oxford
Кембриджский университет = University of Cambridge
Йельский университет = Yale University
Университет Джонса Хопкинса = Johns Hopkins University
`;
export const ngos = `
Русская православная церковь; РПЦ; Московский патриархат = Russian Orthodox Church
Украинская православная церковь; УПЦ = Ukrainian Orthodox Church
Православная церковь Украины; ПЦУ = Orthodox Church of Ukraine
Константинопольский патриархат = Constantinople Patriarchate
Гринпис; Greenpeace = Greenpeace
Всемирный фонд дикой природы; WWF = World Wildlife Fund
Врачи без границ = Doctors Without Borders
Репортеры без границ = Reporters Without Borders
Международная амнистия; Amnesty International = Amnesty International
Human Rights Watch = Human Rights Watch
Всероссийский центр изучения общественного мнения; ВЦИОМ = VTsIOM
Фонд "Общественное мнение"; ФОМ = Public Opinion Foundation
Левада-центр = Levada Center
Российский союз промышленников и предпринимателей; РСПП = Russian Union of Industrialists and Entrepreneurs
Опора России = Opora Russia
Деловая Россия = Delovaya Rossiya
Русское географическое общество; РГО = Russian Geographical Society
Фонд борьбы с коррупцией; ФБК = Anti-Corruption Foundation
Российский фонд прямых инвестиций; РФПИ = Russian Direct Investment Fund
Всемирный экономический форум = World Economic Forum
Российский совет по международным делам; РСМД
Институт мировой экономики и международных отношений; ИМЭМО; ИМЭМО РАН
Ассоциация компаний розничной торговли; АКОРТ
Русский музей; Государственный Русский музей
Росконгресс = Roscongress
Большой театр = Bolshoi Theater
Мариинский театр = Mariinsky Theater
Эрмитаж = State Hermitage
Третьяковская галерея = Tretyakov Gallery
Центр имени Гамалеи; Центр Гамалеи; НИЦЭМ имени Гамалеи; центр Гамалеи; центр имени Гамалеи = Gamaleya
Союз журналистов России
Союз кинематографистов России
Союз театральных деятелей
Российский союз туриндустрии; РСТ
Ассоциация туроператоров России; АТОР
Российский Красный Крест = Russian Red Cross
Свидетели Иеговы = Jehovah's Witnesses
Юнармия = Young Army
`;
