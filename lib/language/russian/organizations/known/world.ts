/** Intergovernmental bodies, sport bodies, charities, parties and universities in Russian. */
export const intergovernmental = `
Организация Объединенных Наций; ООН = United Nations # supraverden supraverden
Совет Безопасности ООН; СБ ООН; Совбез ООН; Совет безопасности ООН = UN Security Council # supraverden supraverden
Генеральная Ассамблея ООН; ГА ООН; Генассамблея ООН; Генассамблея = UN General Assembly # supraverden supraverden
Всемирная организация здравоохранения; ВОЗ = World Health Organization # supraverden supraverden
Международное агентство по атомной энергии; МАГАТЭ = International Atomic Energy Agency # supraverden supraverden
Организация Объединенных Наций по вопросам образования, науки и культуры; ЮНЕСКО = United Nations Educational, Scientific and Cultural Organization # own english
Детский фонд ООН; ЮНИСЕФ = United Nations Children's Fund # own english
Программа развития ООН; ПРООН = United Nations Development Programme # supraverden supraverden
Управление Верховного комиссара ООН по делам беженцев; УВКБ ООН; УВКБ = United Nations High Commissioner for Refugees # own english
Управление Верховного комиссара ООН по правам человека; УВКПЧ = Office of the United Nations High Commissioner for Human Rights # own english
Управление ООН по координации гуманитарных вопросов; УКГВ = United Nations Office for the Coordination of Humanitarian Affairs # own english
Продовольственная и сельскохозяйственная организация ООН; ФАО = Food and Agriculture Organization # supraverden supraverden
Всемирная продовольственная программа; ВПП ООН = World Food Programme # supraverden supraverden
Международная организация труда; МОТ = International Labour Organization # supraverden supraverden
Международная организация по миграции; МОМ = International Organization for Migration # supraverden supraverden
Международная организация гражданской авиации; ИКАО = International Civil Aviation Organization # supraverden supraverden
Всемирная метеорологическая организация; ВМО = World Meteorological Organization # supraverden supraverden
Международный валютный фонд; МВФ = International Monetary Fund # supraverden supraverden
Всемирный банк; ВБ = World Bank # supraverden supraverden
Всемирная торговая организация; ВТО = World Trade Organization # supraverden supraverden
Организация по запрещению химического оружия; ОЗХО = Organisation for the Prohibition of Chemical Weapons # supraverden supraverden
Международное энергетическое агентство; МЭА = International Energy Agency # supraverden supraverden
Организация экономического сотрудничества и развития; ОЭСР = Organisation for Economic Co-operation and Development # supraverden supraverden
Организация стран - экспортеров нефти; ОПЕК; Организация стран-экспортеров нефти = Organization of the Petroleum Exporting Countries # supraverden supraverden
ОПЕК+ = OPEC+ # own english
Форум стран - экспортеров газа; ФСЭГ = Gas Exporting Countries Forum # supraverden supraverden
Интерпол = Interpol # supraverden supraverden
Европол = Europol # supraverden supraverden
Европейский союз; ЕС; Евросоюз = European Union # supraverden supraverden
Европейская комиссия; Еврокомиссия; ЕК = European Commission # supraverden supraverden
Европейский парламент; Европарламент; ЕП = European Parliament # supraverden supraverden
Европейский совет; Евросовет = European Council # supraverden supraverden
Европейский центральный банк; ЕЦБ = European Central Bank # supraverden supraverden
Совет Европы; СЕ = Council of Europe # supraverden supraverden
Парламентская ассамблея Совета Европы; ПАСЕ = Parliamentary Assembly of the Council of Europe # own english
Европейское космическое агентство; ЕКА = European Space Agency # supraverden supraverden
Европейское агентство по лекарственным средствам; ЕМА = European Medicines Agency # own english
Европейский банк реконструкции и развития; ЕБРР = European Bank for Reconstruction and Development # supraverden supraverden
Организация по безопасности и сотрудничеству в Европе; ОБСЕ = Organization for Security and Co-operation in Europe # supraverden supraverden
Бюро по демократическим институтам и правам человека; БДИПЧ; БДИПЧ ОБСЕ = Office for Democratic Institutions and Human Rights # own english
Организация Североатлантического договора; НАТО; Североатлантический альянс; <Альянс = North Atlantic Treaty Organization # supraverden supraverden
Содружество Независимых Государств; СНГ; <Содружество = Commonwealth of Independent States # supraverden supraverden
Организация Договора о коллективной безопасности; ОДКБ = Collective Security Treaty Organization # supraverden supraverden
Евразийский экономический союз; ЕАЭС = Eurasian Economic Union # supraverden supraverden
Евразийская экономическая комиссия; ЕЭК = Eurasian Economic Commission # own english
Евразийский банк развития; ЕАБР = Eurasian Development Bank # supraverden supraverden
Союзное государство = Union State # supraverden supraverden
Шанхайская организация сотрудничества; ШОС = Shanghai Cooperation Organization # supraverden supraverden
БРИКС = BRICS # own english
Новый банк развития; НБР = New Development Bank # own english
Азиатский банк инфраструктурных инвестиций; АБИИ = Asian Infrastructure Investment Bank # supraverden supraverden
Ассоциация государств Юго-Восточной Азии; АСЕАН = Association of Southeast Asian Nations # supraverden supraverden
Азиатско-Тихоокеанское экономическое сотрудничество; АТЭС = Asia-Pacific Economic Cooperation # own english
Лига арабских государств; ЛАГ = Arab League # supraverden supraverden
Совет сотрудничества арабских государств Персидского залива; ССАГПЗ = Gulf Cooperation Council # supraverden supraverden
Организация исламского сотрудничества; ОИС = Organisation of Islamic Cooperation # supraverden supraverden
Африканский союз; АС = African Union # supraverden supraverden
Экономическое сообщество стран Западной Африки; ЭКОВАС = Economic Community of West African States # supraverden supraverden
Организация американских государств; ОАГ = Organization of American States # supraverden supraverden
МЕРКОСУР = Mercosur # supraverden supraverden
Организация тюркских государств; ОТГ = Organization of Turkic States # supraverden supraverden
Арктический совет = Arctic Council # supraverden supraverden
Группа семи; G7; Большая семерка = G7 # own english
Группа двадцати; G20; Большая двадцатка = G20 # own english
Международный комитет Красного Креста; МККК = International Committee of the Red Cross # own english
Красный Полумесяц = Red Crescent # own english
Межпарламентский союз = Inter-Parliamentary Union # own english
Объединенный институт ядерных исследований; ОИЯИ = Joint Institute for Nuclear Research # supraverden supraverden
Международный суд ООН; Международный суд; МС ООН = International Court of Justice # supraverden supraverden
Международный уголовный суд; МУС = International Criminal Court # supraverden supraverden
Европейский суд по правам человека; ЕСПЧ = European Court of Human Rights # supraverden supraverden
Временные силы ООН в Ливане; ВСООНЛ; UNIFIL = United Nations Interim Force in Lebanon # own english
Вишеградская группа; Вышеградская группа = Visegrad Group # own english
`;
export const sport = `
Международный паралимпийский комитет; МПК = International Paralympic Committee # own english
Олимпийский комитет России; ОКР = Russian Olympic Committee # own english
Всемирное антидопинговое агентство; ВАДА; WADA = World Anti-Doping Agency # own english
Российское антидопинговое агентство; РУСАДА = Russian Anti-Doping Agency # own english
Международная федерация футбола; ФИФА; FIFA = FIFA # own head
Союз европейских футбольных ассоциаций; УЕФА; UEFA = UEFA # own head
Российский футбольный союз; РФС = Russian Football Union # own head
Российская премьер-лига; РПЛ = Russian Premier League # own english
Международная федерация хоккея; ИИХФ; IIHF = International Ice Hockey Federation # own head
Федерация хоккея России; ФХР = Russian Ice Hockey Federation # own head
Национальная хоккейная лига; НХЛ = National Hockey League # own head
Континентальная хоккейная лига; КХЛ = Kontinental Hockey League # own head
Национальная баскетбольная ассоциация; НБА = National Basketball Association # own english
Международная федерация легкой атлетики; ИААФ; IAAF # own head
Международный союз биатлонистов; IBU = International Biathlon Union # own english
Союз биатлонистов России; СБР # own own
Международный союз конькобежцев; ISU = International Skating Union # own english
Международная федерация шахмат; ФИДЕ = FIDE # own head
Всероссийская федерация легкой атлетики; ВФЛА # own head
ЦСКА = CSKA Moscow # own english
Спартак = Spartak Moscow # own english
!Динамо # own own
!Краснодар = FC Krasnodar # own english
!Рубин # own own
!Ахмат # own own
!Урал # own own
!Сочи # own own
!Авангард # own own
!Металлург # own own
!Трактор # own own
Крылья Советов # own own
Ак Барс # own own
Зенит = Zenit St. Petersburg # own english
Локомотив = Lokomotiv Moscow # own english
!Барселона = FC Barcelona # own english
!Реал = Real Madrid # own english
Ювентус = Juventus # own english
!Бавария = Bayern Munich # own english
!Арсенал = Arsenal # own english
!Челси = Chelsea FC # own english
!Ливерпуль = Liverpool FC # own english
!Милан # own own
!Интер = Inter Milan # own english
!Наполи # own own
!Севилья # own own
!Валенсия # own own
!Атлетико # own own
!Боруссия # own own
!Аякс = Ajax # own english
!Бенфика # own own
ПСЖ = Paris Saint-Germain # own english
Манчестер Сити = Manchester City # own english
Манчестер Юнайтед = Manchester United # own english
Международный олимпийский комитет; МОК = International Olympic Committee # own english
`;
export const parties = `
Единая Россия; ЕР = United Russia # nsi english
Коммунистическая партия РФ; КПРФ = Communist Party of the Russian Federation # own head
Либерально-демократическая партия России; ЛДПР = Liberal Democratic Party of Russia # own head
Справедливая Россия; СРЗП; Справедливая Россия - За правду = A Just Russia # own english
Новые люди = New People # own english
Яблоко = Yabloko # own english
ПАРНАС = People's Freedom Party # own english
Общероссийский народный фронт; ОНФ; Народный фронт = All-Russia People's Front # own head
Коммунистическая партия Советского Союза; КПСС = Communist Party of the Soviet Union # own head
Республиканская партия = Republican Party # own head
Демократическая партия = Democratic Party # own head
Лейбористская партия = Labour Party # own head
Консервативная партия = Conservative Party # own head
Христианско-демократический союз; ХДС = Christian Democratic Union # own head
Христианско-социальный союз; ХСС = Christian Social Union # own head
Социал-демократическая партия Германии; СДПГ = Social Democratic Party of Germany # own head
Альтернатива для Германии; АдГ = Alternative for Germany # own english
Коммунистическая партия Китая; КПК = Communist Party of China # own head
Грузинская мечта = Georgian Dream # own english
Слуга народа = Servant of the People # own english
Оппозиционная платформа - За жизнь; ОПЗЖ = Opposition Platform - For Life # own english
Батькивщина = Batkivshchyna # own english
Партия регионов = Party of Regions # own head
Партия справедливости и развития; ПСР = Justice and Development Party # own head
Ликуд = Likud # own english
ФАТХ = Fatah # own english
Хизб ут-Тахрир = Hizb ut-Tahrir # own english
Правый сектор = Right Sector # own english
Братья-мусульмане; Братья мусульмане = Muslim Brotherhood # own english
`;
export const universities = `
Московский государственный университет имени М. В. Ломоносова; МГУ; МГУ им. М. В. Ломоносова; МГУ имени Ломоносова = Lomonosov Moscow State University # own head
Московский государственный институт международных отношений; МГИМО = MGIMO # own head
Национальный исследовательский университет "Высшая школа экономики"; НИУ ВШЭ; ВШЭ; Высшая школа экономики = Higher School of Economics # own head
Московский государственный технический университет имени Н. Э. Баумана; МГТУ им. Баумана; МГТУ имени Баумана; МГТУ # own head
Первый Московский государственный медицинский университет имени И. М. Сеченова; Сеченовский университет = Sechenov University # own head
Российский национальный исследовательский медицинский университет имени Н. И. Пирогова; РНИМУ # own head
Российский государственный гуманитарный университет; РГГУ # own head
Томский государственный университет; ТГУ # own head
Дальневосточный федеральный университет; ДВФУ # own head
Уральский федеральный университет; УрФУ # nsi nsi
Южный федеральный университет; ЮФУ # own head
Казанский федеральный университет; КФУ # own head
Российский университет дружбы народов; РУДН = RUDN University # own head
Российская академия народного хозяйства и государственной службы; РАНХиГС = RANEPA # own head
Московский физико-технический институт; МФТИ = MIPT # own head
Национальный исследовательский ядерный университет МИФИ; МИФИ; НИЯУ МИФИ = MEPhI # own head
Санкт-Петербургский государственный университет; СПбГУ # own head
Всероссийский государственный институт кинематографии; ВГИК # own head
Российская академия наук; РАН = Russian Academy of Sciences # own head
Курчатовский институт = Kurchatov Institute # own head
Массачусетский технологический институт; МТИ = Massachusetts Institute of Technology # own head
Гарвардский университет; Гарвард = Harvard University # own head
Стэнфордский университет = Stanford University # own head
Оксфордский университет = University of Oxford # own head
Кембриджский университет = University of Cambridge # own head
Йельский университет = Yale University # own head
Университет Джонса Хопкинса = Johns Hopkins University # own head
Центр имени Гамалеи; Центр Гамалеи; НИЦЭМ имени Гамалеи; центр Гамалеи; центр имени Гамалеи = Gamaleya # own english
Сорбонна = Sorbonne # own english
`;
export const ngos = `
Русская православная церковь; РПЦ; Московский патриархат = Russian Orthodox Church # own head
Украинская православная церковь; УПЦ = Ukrainian Orthodox Church # own head
Православная церковь Украины; ПЦУ = Orthodox Church of Ukraine # own head
Константинопольский патриархат = Constantinople Patriarchate # own head
Гринпис; Greenpeace = Greenpeace # own nsi
Всемирный фонд дикой природы; WWF = World Wildlife Fund # own head
Врачи без границ = Doctors Without Borders # own english
Репортеры без границ = Reporters Without Borders # own english
Международная амнистия; Amnesty International = Amnesty International # own english
Human Rights Watch = Human Rights Watch # dbpedia english
Всероссийский центр изучения общественного мнения; ВЦИОМ = VTsIOM # own english
Фонд "Общественное мнение"; ФОМ = Public Opinion Foundation # own head
Левада-центр = Levada Center # own english
Российский союз промышленников и предпринимателей; РСПП = Russian Union of Industrialists and Entrepreneurs # own english
Опора России = Opora Russia # own english
Деловая Россия = Delovaya Rossiya # own english
Русское географическое общество; РГО = Russian Geographical Society # own head
Фонд борьбы с коррупцией; ФБК = Anti-Corruption Foundation # own head
Всемирный экономический форум = World Economic Forum # own english
Российский совет по международным делам; РСМД # own own
Институт мировой экономики и международных отношений; ИМЭМО; ИМЭМО РАН # own own
Ассоциация компаний розничной торговли; АКОРТ # own head
Русский музей; Государственный Русский музей # own own
Росконгресс = Roscongress # own english
Большой театр = Bolshoi Theater # own english
Мариинский театр = Mariinsky Theater # own english
Эрмитаж = State Hermitage # own english
Третьяковская галерея = Tretyakov Gallery # own english
Союз журналистов России # own own
Союз кинематографистов России # own own
Союз театральных деятелей # own own
Российский союз туриндустрии; РСТ # own own
Ассоциация туроператоров России; АТОР # own head
Российский Красный Крест = Russian Red Cross # own english
Свидетели Иеговы = Jehovah's Witnesses # own english
Юнармия = Young Army # own english
Красный Крест = Red Cross # own english
`;
