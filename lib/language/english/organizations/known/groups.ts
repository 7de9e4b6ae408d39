/** Armed groups, armies and units by the names that wires use. */
export const armedGroups = `
Islamic State; IS; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant # dbpedia own
Islamic State Khorasan Province; ISIS-K; IS-K; ISKP; Islamic State Khorasan; Vilayat Khorasan; Wilayat Khorasan # own own
Al-Qaeda; Al Qaeda; al-Qaeda; al Qaeda; al-Qaida; Al-Qaida # annie phoenix
Al-Qaeda in the Islamic Maghreb; AQIM # own own
Al-Qaeda in the Arabian Peninsula; AQAP # phoenix phoenix
Jabhat al-Nusra; Jabhat al-Nusra Front; Al-Nusra Front; al-Nusra Front; Nusra Front; Al-Nusra; al-Nusra; Jabhat an-Nusra; Jabhat Fatah al-Sham # own own
Hayat Tahrir al-Sham; HTS; Hay'at Tahrir al-Sham; Hayat Tahrir ash-Sham # own own
Taliban # annie phoenix
Tehrik-i-Taliban Pakistan; TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan # dbpedia own
Haqqani Network; Haqqani network # dbpedia own
Hamas |Q38799 # phoenix phoenix partyfacts
Al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades # phoenix phoenix
Islamic Jihad; Palestinian Islamic Jihad; PIJ # annie phoenix
Hezbollah; Hizbullah; Lebanese Hezbollah |Q41053 # annie phoenix partyfacts
Kataib Hezbollah; Kata'ib Hezbollah # own own
Popular Front for the Liberation of Palestine; PFLP # phoenix phoenix
Palestine Liberation Organization; PLO # phoenix phoenix
Ansar Allah; Ansarallah; Houthis; Houthi # phoenix phoenix
Popular Mobilization Forces; Hashd al-Shaabi; Hashd Shaabi; Popular Mobilization Units; PMF # dbpedia own
Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolution Guards Corps; Iran's Islamic Revolutionary Guard Corps; <Guards # own own
Quds Force; Al-Quds Force; IRGC Quds Force # dbpedia own
Basij # own own
Kurdistan Workers' Party; PKK; Kurdistan Workers Party # phoenix phoenix
People's Protection Units; YPG; Kurdish People's Protection Units # own own
Syrian Democratic Forces; SDF # dbpedia own
Free Syrian Army; FSA # dbpedia own
Syrian National Army; SNA # dbpedia own
Ahrar al-Sham; Ahrar ash-Sham # dbpedia own
Jaysh al-Islam; Jaish al-Islam # dbpedia own
Peshmerga # own own
White Helmets; Syria Civil Defense; Syrian Civil Defense # dbpedia own
Boko Haram # phoenix phoenix
Islamic State West Africa Province; ISWAP # own own
Al-Shabaab; al-Shabaab; Al Shabaab; al-Shabab; Al-Shabab; Ash-Shabaab # phoenix phoenix
Lord's Resistance Army; LRA # phoenix phoenix
Rapid Support Forces; RSF # dbpedia own
Sudanese Armed Forces; SAF # dbpedia own
Janjaweed # own own
M23; March 23 Movement; M23 Movement # own own
Allied Democratic Forces; ADF # dbpedia own
Tigray People's Liberation Front; TPLF # phoenix phoenix
Libyan National Army; LNA # dbpedia own
Government of National Accord; GNA # own own
Polisario Front; Polisario # phoenix phoenix
Jama'at Nusrat al-Islam wal-Muslimin; JNIM # own own
Lashkar-e-Taiba; LeT; Lashkar-e-Tayyiba # phoenix phoenix
Jaish-e-Mohammed; Jaish-e-Mohammad; JeM # own phoenix
Balochistan Liberation Army; BLA # dbpedia own
Jamaat-ul-Ahrar # own own
Abu Sayyaf # phoenix phoenix
Moro Islamic Liberation Front; MILF # phoenix phoenix
New People's Army # phoenix phoenix
Jemaah Islamiyah # phoenix phoenix
Arakan Army # dbpedia own
Arakan Rohingya Salvation Army; ARSA # own own
Kachin Independence Army; KIA # dbpedia own
Karen National Union; KNU # phoenix phoenix
Tatmadaw # own own
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers # phoenix phoenix
Aum Shinrikyo; Aum Supreme Truth # phoenix phoenix
Islamic Movement of Uzbekistan # phoenix phoenix
Turkistan Islamic Party; East Turkestan Islamic Movement; ETIM # dbpedia own
Caucasus Emirate; Imarat Kavkaz # dbpedia own
Irish Republican Army; IRA; Provisional Irish Republican Army; Provisional IRA; New IRA; Real IRA # phoenix phoenix
ETA # phoenix phoenix
Red Army Faction # phoenix phoenix
Revolutionary Armed Forces of Colombia; FARC; Farc # annie phoenix
National Liberation Army; ELN # phoenix phoenix
Shining Path # phoenix phoenix
Zapatista Army of National Liberation; EZLN # phoenix phoenix
Sinaloa Cartel; Sinaloa cartel # dbpedia head
Tren de Aragua # own own
MS-13 # phoenix phoenix
Oath Keepers # dbpedia own
Proud Boys # dbpedia own
Ku Klux Klan; KKK # annie phoenix
Azov; Azov Battalion; Azov Regiment; Azov battalion; Azov Brigade; Azov regiment # own own
Aidar Battalion; Aidar; Aidar battalion # dbpedia own
Donbass Battalion; Donbass battalion # own own
Tornado Battalion # own own
Dnepr Battalion; Dnipro Battalion # own own
Russian Volunteer Corps; RDK # own own
Freedom of Russia Legion; Freedom of Russia legion # own own
National Corps # dbpedia own
C14 # own own
UNA-UNSO # own own
Ukrainian Insurgent Army; UPA # dbpedia own
Organization of Ukrainian Nationalists; OUN # own own
Georgian Legion # dbpedia own
People's Militia; LPR People's Militia; DPR People's Militia # dbpedia own
Akhmat; Akhmat special forces # own own
Wehrmacht # own own
Luftwaffe # own own
Gestapo # own own
Waffen SS # phoenix phoenix
Nazi Party # dbpedia own
`;
export const military = `
Russian Armed Forces; Armed Forces of Russia; Armed Forces of the Russian Federation; Russian armed forces # dbpedia head
Ukrainian Armed Forces; Armed Forces of Ukraine; AFU; Ukrainian armed forces; VSU # dbpedia head
Russian Aerospace Forces; Russian Aerospace Force; Aerospace Forces; Aerospace Force; VKS # dbpedia head
Russian Navy # dbpedia head
Russian Airborne Troops; Airborne Troops; Airborne Force; Russian Airborne Force; VDV # dbpedia own
Strategic Missile Forces; Strategic Missile Force; Strategic Missile Troops; RVSN # own head
Russian General Staff; <General Staff; General Staff of the Russian Armed Forces; General Staff of the Armed Forces of Russia # dbpedia own
Ukrainian General Staff; General Staff of the Ukrainian Armed Forces; General Staff of the Armed Forces of Ukraine # own own
Black Sea Fleet; Russian Black Sea Fleet; Russia's Black Sea Fleet # dbpedia head
Baltic Fleet; Russian Baltic Fleet # dbpedia head
Northern Fleet; Russian Northern Fleet # dbpedia head
Pacific Fleet; Russian Pacific Fleet # dbpedia head
Caspian Flotilla # dbpedia head
Battlegroup North; Battlegroup Sever; Sever battlegroup # own own
Battlegroup South; Battlegroup Yug; Yug battlegroup # own own
Battlegroup West; Battlegroup Zapad; Zapad battlegroup # own own
Battlegroup Center; Battlegroup Tsentr; Tsentr battlegroup # own own
Battlegroup East; Battlegroup Vostok; Vostok battlegroup # own own
Battlegroup Dnepr; Dnepr battlegroup # own own
Russian National Center for Defense Management; National Defense Management Center; National Center for Defense Management # own own
Russian Center for Reconciliation of the Opposing Parties in Syria; Russian Center for Reconciliation; Center for Reconciliation of the Opposing Parties # own own
Territorial Defense Forces; Territorial Defense # dbpedia head
National Guard of Ukraine; Ukrainian National Guard; <National Guard # own head
US Armed Forces; United States Armed Forces # dbpedia head
US Army; United States Army; U.S. Army # nsi nsi
US Navy; United States Navy; U.S. Navy # nsi nsi
US Air Force; United States Air Force; USAF # nsi nsi
US Marine Corps; Marine Corps; USMC; US Marines # nsi nsi
US Space Force; Space Force # nsi nsi
US Coast Guard; Coast Guard # nsi head
US Central Command; CENTCOM; Centcom; United States Central Command # dbpedia head
US European Command; EUCOM # dbpedia head
US Africa Command; AFRICOM # dbpedia head
US Indo-Pacific Command; INDOPACOM # own head
US Strategic Command; STRATCOM # dbpedia head
NORAD; North American Aerospace Defense Command # own own
Joint Chiefs of Staff; US Joint Chiefs of Staff # own own
Missile Defense Agency # dbpedia own
Royal Navy; British Royal Navy # dbpedia head
Royal Air Force; RAF # nsi nsi
Special Air Service # dbpedia own
Israel Defense Forces; IDF; Israeli Defense Forces; Israel Defence Forces # dbpedia head
Israeli Air Force; IAF # dbpedia head
People's Liberation Army; PLA; Chinese People's Liberation Army; PLA Navy # dbpedia head
Self-Defense Forces; Japan Self-Defense Forces; JSDF # dbpedia head
Korean People's Army; KPA # dbpedia head
Joint Chiefs of Staff of South Korea # own own
Turkish Armed Forces; TSK # dbpedia head
Foreign Legion; French Foreign Legion # dbpedia head
International Security Assistance Force; ISAF # own head
Bundeswehr; German Bundeswehr # nsi own
`;
