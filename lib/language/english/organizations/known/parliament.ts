/** Parliaments, their houses and courts by the names that no pattern finds. Chosen and written for this project. */
export const parliament = `
State Duma; Russian State Duma; Duma; Russian Duma; State Duma of Russia; State Duma of the Russian Federation
Federation Council; Russian Federation Council; Federation Council of Russia
Federal Assembly; Russian Federal Assembly; Federal Assembly of Russia
Moscow City Duma
Verkhovna Rada; Ukrainian Verkhovna Rada; Rada; Verkhovnaya Rada; Ukrainian Rada; Supreme Rada; Verkhovna Rada of Ukraine
US Congress; Congress; United States Congress; American Congress
US Senate; Senate; United States Senate
US House of Representatives; House of Representatives; US House; <House
House of Commons; !Commons; UK House of Commons
House of Lords
House of Delegates
British Parliament; UK Parliament; Westminster Parliament
Parliament
!Cabinet
!Assembly
!House
Bundestag; German Bundestag
Bundesrat
Knesset; Israeli Knesset
Sejm; Polish Sejm
Seimas
Saeima
Riigikogu
Eduskunta
Riksdag
Storting
Folketing; Folketinget
Dail; Dáil; Dail Eireann
Oireachtas
Majlis; Iranian Majlis; Islamic Consultative Assembly
Milli Majlis; Milli Mejlis
Mejlis of the Crimean Tatar People
Grand National Assembly; Turkish Grand National Assembly; Grand National Assembly of Turkey
Mazhilis; Majilis
Zhogorku Kenesh; Jogorku Kenesh
Oliy Majlis
State Great Khural; State Great Hural
National People's Congress; NPC
Chinese People's Political Consultative Conference; CPPCC
Supreme People's Assembly
National Diet; !Diet
Lok Sabha
Rajya Sabha
Vidhan Sabha
National Council of Provinces; NCOP
Shura Council
Jatiya Sangsad
Legislative Council; LegCo
Legislative Yuan
Chamber of Deputies
Council of Representatives
House of Councillors
House of Assembly
Cortes Generales; Congress of Deputies
Nationalrat
National Council of Slovakia
Skupstina
Loya Jirga
Scottish Parliament; Holyrood
Senedd; Welsh Parliament
Stormont Assembly; Northern Ireland Assembly
`;

export const court = `
!Tribunal
US Supreme Court; Supreme Court of the United States; SCOTUS
Supreme People's Court
International Crimes Tribunal
Court of Arbitration for Sport; CAS
Moscow City Court
Basmanny Court; Basmanny District Court
Lefortovo Court; Lefortovo District Court
Tverskoy Court; Tverskoy District Court
Old Bailey
International Criminal Tribunal for Rwanda; ICTR
Special Tribunal for Lebanon
Kosovo Specialist Chambers
`;
