/**
 * Bodies of states in Russian: ministries by their short names, special services, parliaments, armies. Behind "=" the name in English, which gives both
 * languages one identity.
 */
export const government = `
*Министерство обороны; Минобороны # own head
*Министерство иностранных дел; МИД; Мининдел # own head
*Министерство внутренних дел; МВД # nsi head
*Министерство здравоохранения; Минздрав # own head
*Министерство финансов; Минфин # own head
*Министерство экономического развития; Минэкономразвития; МЭР # own head
*Министерство экономики; Минэкономики # own head
*Министерство промышленности и торговли; Минпромторг # own head
*Министерство энергетики; Минэнерго # own head
*Министерство юстиции; Минюст # own head
*Министерство культуры; Минкультуры # own head
*Министерство спорта; Минспорт; Минспорта # own head
*Министерство просвещения; Минпросвещения # own head
*Министерство науки и высшего образования; Минобрнауки # own head
*Министерство образования; Минобразования; Минобр # own head
*Министерство сельского хозяйства; Минсельхоз; Минсельхозпрод # own head
*Министерство транспорта; Минтранс # own head
*Министерство труда и социальной защиты; Минтруд # own head
*Министерство строительства и жилищно-коммунального хозяйства; Минстрой # own head
*Министерство природных ресурсов и экологии; Минприроды # own head
*Министерство цифрового развития, связи и массовых коммуникаций; Минцифры; Минкомсвязь # own head
*Министерство по развитию Дальнего Востока и Арктики; Минвостокразвития # own head
*Министерство связи; Минсвязи # own head
*Министерство экологии; Минэкологии # own head
*Министерство информации; Мининформ # own head
Министерство РФ по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий; МЧС = Russian Emergencies Ministry # own head
Кремль = Kremlin # own english
Белый дом = White House # own english
Пентагон = Pentagon # own english
Государственный департамент США; Госдепартамент; Госдеп; Госдепартамент США; Госдеп США = US Department of State # own head
Капитолий = Capitol Hill # own english
Даунинг-стрит = Downing Street # own english
Елисейский дворец = Elysee Palace # own english
Букингемский дворец = Buckingham Palace # own english
Центральное разведывательное управление; ЦРУ = Central Intelligence Agency # own head
Федеральное бюро расследований; ФБР = Federal Bureau of Investigation # own head
Агентство национальной безопасности; АНБ = National Security Agency # own english
Национальное управление по аэронавтике и исследованию космического пространства; НАСА; NASA = National Aeronautics and Space Administration # own head
Федеральная резервная система; ФРС; ФРС США = Federal Reserve # own english
Совет национальной безопасности; СНБ # own head
Управление по санитарному надзору за качеством пищевых продуктов и медикаментов; FDA = Food and Drug Administration # own head
МИ-6; MI6 = Secret Intelligence Service # own english
МИ-5; MI5 = Security Service # own english
Скотленд-Ярд = Scotland Yard # own english
Моссад = Mossad # own english
ШАБАК; Шабак; Шин-Бет = Shin Bet # own english
Федеральная служба безопасности; ФСБ = Federal Security Service # own head
Служба внешней разведки; СВР = Foreign Intelligence Service # own head
Федеральная служба охраны; ФСО = Federal Guard Service # own head
Главное разведывательное управление; ГРУ = Main Intelligence Directorate # own head
Росгвардия; Федеральная служба войск национальной гвардии = Federal Service of National Guard Troops # own english
Следственный комитет РФ; Следственный комитет; СК РФ; СК России; СКР; СК; Следственный комитет России = Investigative Committee of Russia # own head
Генеральная прокуратура РФ; Генпрокуратура; Генпрокуратура РФ; Генпрокуратура России; Генеральная прокуратура = Prosecutor General's Office # own head
Центральный банк РФ; ЦБ; ЦБ РФ; Центробанк; Банк России; Центробанк РФ; Центробанк России = Bank of Russia # own english
Центральная избирательная комиссия; ЦИК; Центризбирком = Central Election Commission # own head
Совет безопасности РФ; Совбез РФ; Совет безопасности России; Совбез России = Russian Security Council # own head
Счетная палата = Accounts Chamber # own head
Общественная палата; ОП РФ = Civic Chamber # own head
Администрация президента РФ; администрация президента; Администрация президента; администрация президента РФ = Russian Presidential Administration # own head
Федеральная антимонопольная служба; ФАС = Federal Antimonopoly Service # own head
Федеральная налоговая служба; ФНС = Federal Tax Service # own head
Федеральная таможенная служба; ФТС = Federal Customs Service # own head
Федеральная служба исполнения наказаний; ФСИН = Federal Penitentiary Service # own head
Федеральная служба судебных приставов; ФССП = Federal Bailiff Service # own head
Федеральное медико-биологическое агентство; ФМБА = Federal Biomedical Agency # own english
Федеральная миграционная служба; ФМС # own head
Федеральная служба по надзору в сфере защиты прав потребителей и благополучия человека # own head
Роспотребнадзор = Rospotrebnadzor # own head
Роскомнадзор = Roscomnadzor # own english
Россельхознадзор = Rosselkhoznadzor # own english
Росздравнадзор = Roszdravnadzor # own english
Росприроднадзор = Rosprirodnadzor # own english
Ростехнадзор = Rostekhnadzor # own english
Рособрнадзор = Rosobrnadzor # own english
Ространснадзор = Rostransnadzor # own english
Росалкогольрегулирование # own own
Росавиация = Rosaviatsiya # own english
Росморречфлот = Rosmorrechflot # own english
Росстат = Rosstat # own english
Росгидромет = Roshydromet # own english
Гидрометцентр # own own
Росреестр = Rosreestr # nsi english
Росфинмониторинг = Rosfinmonitoring # own english
Росимущество = Rosimushchestvo # own english
Росрыболовство = Rosrybolovstvo # own english
Рослесхоз = Rosleskhoz # own english
Росмолодежь = Rosmolodezh # own english
Ростуризм = Rosturizm # own english
Россотрудничество = Rossotrudnichestvo # own english
Роспатент = Rospatent # own english
Росархив = Rosarkhiv # own english
Росавтодор = Rosavtodor # own english
Роскачество # own own
Роструд # own own
Росздрав # own own
Роснедра = Rosnedra # own english
Росжелдор # own own
Россвязь # nsi nsi
Ространс # own own
Межгосударственный авиационный комитет; МАК # own head
Государственная инспекция безопасности дорожного движения; ГИБДД; Госавтоинспекция; ГАИ # own head
Пенсионный фонд РФ; ПФР; Пенсионный фонд; Пенсионный фонд России # own own
Социальный фонд России; Соцфонд # own own
Агентство по страхованию вкладов; АСВ = Deposit Insurance Agency # own english
Главгосэкспертиза = Glavgosexpertiza # own english
Комитет государственной безопасности; КГБ = KGB # own head
Народный комиссариат внутренних дел; НКВД = NKVD # own english
Служба безопасности Украины; СБУ = Security Service of Ukraine # own head
Национальное антикоррупционное бюро Украины; НАБУ = National Anti-Corruption Bureau of Ukraine # own head
Специализированная антикоррупционная прокуратура; САП = Specialized Anti-Corruption Prosecutor's Office # own head
Совет национальной безопасности и обороны Украины; СНБО; СНБО Украины = National Security and Defense Council of Ukraine # own head
Национальный банк Украины; НБУ; Нацбанк Украины = National Bank of Ukraine # own english
Национальный банк Казахстана; Нацбанк Казахстана # own own
Федеральная разведывательная служба Германии; БНД; BND = Federal Intelligence Service # own head
Институт имени Роберта Коха; Институт Роберта Коха = Robert Koch Institute # own english
Банк Англии = Bank of England # own english
Народный банк Китая = People's Bank of China # own english
Госсовет КНР; Государственный совет КНР = State Council of China # own english
Роскосмос; госкорпорация Роскосмос = Roscosmos # own english
Главное управление МЧС; ГУ МЧС # own head
Главное управление МВД; ГУ МВД # own head
Управление МВД; УМВД; УВД # own head
Управление ФСБ; УФСБ # own head
Следственное управление СК; СУ СК; СУ СКР; ГСУ СК; ГСУ СКР # own head
Мэрия Москвы; мэрия Москвы # own own
Центр по примирению враждующих сторон; ЦПВС # own own
Совет при президенте РФ по развитию гражданского общества и правам человека; СПЧ # own head
Агентство стратегических инициатив; АСИ # own own
Торгово-промышленная палата РФ; ТПП РФ; ТПП # own head
Федеральный фонд обязательного медицинского страхования; ФОМС # own own
Совместный центр контроля и координации; СЦКК # own own
Государственное бюро расследований; ГБР # own head
Офис президента Украины # own own
Центр подготовки космонавтов; ЦПК # own own
Палестинская национальная администрация; ПНА = Palestinian Authority # own head
`;
export const parliament = `
Государственная дума; Госдума; ГД; Дума = State Duma # own head
Совет Федерации; СФ; Совфед = Federation Council # own english
Федеральное собрание; Федеральное Собрание = Federal Assembly # own head
Московская городская дума; Мосгордума = Moscow City Duma # own head
Верховная рада; Верховная Рада; Рада; Верховная рада Украины = Verkhovna Rada # own english
Конгресс США; Конгресс; конгресс США = US Congress # own head
Сенат США; Сенат; сенат США = US Senate # own head
Палата представителей; палата представителей; Палата представителей США = US House of Representatives # own english
Палата общин; палата общин = House of Commons # own english
Палата лордов = House of Lords # own english
Бундестаг; бундестаг; Бундестаг ФРГ = Bundestag # own head
Бундесрат # own own
Кнессет; кнессет = Knesset # own english
Сейм; сейм = Sejm # own head
Всекитайское собрание народных представителей; ВСНП = National People's Congress # own head
Великое национальное собрание Турции = Grand National Assembly # own head
Мажилис; мажилис = Mazhilis # own head
Жогорку Кенеш = Zhogorku Kenesh # own head
Милли Меджлис # own head
`;
export const court = `
Верховный суд РФ; ВС РФ; Верховный суд России # own head
Конституционный суд РФ; КС РФ; Конституционный суд России # own head
Мосгорсуд; Московский городской суд = Moscow City Court # own english
Басманный суд; Басманный суд Москвы; Басманный районный суд Москвы = Basmanny Court # own head
Лефортовский суд; Лефортовский суд Москвы = Lefortovo Court # own head
Тверской суд; Тверской суд Москвы = Tverskoy Court # own head
Спортивный арбитражный суд; CAS; САС = Court of Arbitration for Sport # own head
`;
export const military = `
Вооруженные силы РФ; Вооруженные силы России; ВС России = Russian Armed Forces # own head
Вооруженные силы Украины; ВСУ; ВС Украины = Ukrainian Armed Forces # own head
Воздушно-космические силы; ВКС = Russian Aerospace Forces # own head
Военно-морской флот; ВМФ = Russian Navy # own head
Военно-воздушные силы; ВВС # own head
Воздушно-десантные войска; ВДВ = Russian Airborne Troops # own head
Ракетные войска стратегического назначения; РВСН = Strategic Missile Forces # own head
Генеральный штаб; Генштаб; Генштаб ВС РФ; Генеральный штаб ВС РФ = Russian General Staff # own english
Черноморский флот; ЧФ = Black Sea Fleet # own head
Балтийский флот; БФ = Baltic Fleet # own head
Северный флот = Northern Fleet # own head
Тихоокеанский флот; ТОФ = Pacific Fleet # own head
Каспийская флотилия = Caspian Flotilla # own head
Центральный военный округ; ЦВО # own head
Западный военный округ; ЗВО # own head
Южный военный округ; ЮВО # own head
Восточный военный округ; ВВО # own head
Ленинградский военный округ # own head
Московский военный округ # own head
Армия обороны Израиля; ЦАХАЛ; АОИ = Israel Defense Forces # own head
Народно-освободительная армия Китая; НОАК = People's Liberation Army # own head
Бундесвер; бундесвер = Bundeswehr # own english
Национальная гвардия Украины; Нацгвардия Украины; Нацгвардия = National Guard of Ukraine # own head
`;
export const armedGroups = `
Исламское государство; ИГ; ИГИЛ; Исламское государство Ирака и Леванта; ДАИШ = Islamic State # own english
Аль-Каида = Al-Qaeda # own english
Джебхат ан-Нусра; Джабхат ан-Нусра; Нусра = Jabhat al-Nusra # own english
Хайят Тахрир аш-Шам; Хайат Тахрир аш-Шам = Hayat Tahrir al-Sham # own english
Талибан; талибан = Taliban # own english
ХАМАС; Хамас = Hamas # own english
Хезболла; Хезболлах; Хизбалла = Hezbollah # own english
Исламский джихад = Islamic Jihad # own english
Ансар Алла = Ansar Allah # own english
Корпус стражей исламской революции; КСИР = Islamic Revolutionary Guard Corps # own english
Рабочая партия Курдистана; РПК = Kurdistan Workers' Party # own english
Силы демократической Сирии = Syrian Democratic Forces # own english
Свободная сирийская армия; ССА = Free Syrian Army # own english
Боко Харам = Boko Haram # own english
Аш-Шабаб = Al-Shabaab # own english
Азов = Azov # own english
Айдар = Aidar Battalion # own english
Аум Синрике = Aum Shinrikyo # own english
Революционные вооруженные силы Колумбии; ФАРК; РВСК = Revolutionary Armed Forces of Colombia # own english
`;
