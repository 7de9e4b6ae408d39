/** Parliaments, their houses and courts by the names that no pattern finds. */
export const parliament = `
State Duma; Russian State Duma; Duma; Russian Duma; State Duma of Russia; State Duma of the Russian Federation # dbpedia head
Federation Council; Russian Federation Council; Federation Council of Russia # dbpedia own
Federal Assembly; Russian Federal Assembly; Federal Assembly of Russia # dbpedia head
Moscow City Duma # dbpedia head
Verkhovna Rada; Ukrainian Verkhovna Rada; Rada; Verkhovnaya Rada; Ukrainian Rada; Supreme Rada; Verkhovna Rada of Ukraine # dbpedia head
US Congress; Congress; United States Congress; American Congress # dbpedia head
US Senate; Senate; United States Senate # dbpedia head
US House of Representatives; House of Representatives; US House; <House # own own
House of Commons; !Commons; UK House of Commons # dbpedia own
House of Lords # dbpedia own
House of Delegates # dbpedia own
British Parliament; UK Parliament; Westminster Parliament # dbpedia head
Parliament # own head
!Cabinet # own own
!Assembly # own head
!House # own own
Bundestag; German Bundestag # own head
Bundesrat # own head
Knesset; Israeli Knesset # own head
Sejm; Polish Sejm # own head
Seimas # own head
Saeima # own head
Riigikogu # own head
Eduskunta # own head
Riksdag # own head
Storting # own head
Folketing; Folketinget # own head
Dail; Dáil; Dail Eireann # own own
Oireachtas # own head
Majlis; Iranian Majlis; Islamic Consultative Assembly # own head
Milli Majlis; Milli Mejlis # own head
Mejlis of the Crimean Tatar People # own head
Grand National Assembly; Turkish Grand National Assembly; Grand National Assembly of Turkey # dbpedia head
Mazhilis; Majilis # own head
Zhogorku Kenesh; Jogorku Kenesh # own own
State Great Khural; State Great Hural # dbpedia head
National People's Congress; NPC # dbpedia head
Chinese People's Political Consultative Conference; CPPCC # own own
National Diet; !Diet # dbpedia head
National Council of Provinces; NCOP # own own
Shura Council # dbpedia own
Jatiya Sangsad # dbpedia own
Legislative Council; LegCo # dbpedia own
Legislative Yuan # dbpedia own
Chamber of Deputies # dbpedia own
Council of Representatives # dbpedia own
House of Councillors # dbpedia own
House of Assembly # dbpedia own
Cortes Generales; Congress of Deputies # dbpedia own
Nationalrat # own own
National Council of Slovakia # own own
Skupstina # own head
Loya Jirga # dbpedia own
Scottish Parliament; Holyrood # dbpedia head
Senedd; Welsh Parliament # own own
Stormont Assembly; Northern Ireland Assembly # dbpedia head
`;

export const court = `
!Tribunal # own head
US Supreme Court; Supreme Court of the United States; SCOTUS # dbpedia head
Court of Arbitration for Sport; CAS # own head
Moscow City Court # dbpedia head
Basmanny Court; Basmanny District Court # own head
Lefortovo Court; Lefortovo District Court # own head
Tverskoy Court; Tverskoy District Court # own head
Old Bailey # dbpedia own
International Criminal Tribunal for Rwanda; ICTR # own head
`;
