/** Armed groups, armies and units by the names that wires use. Chosen and written for this project. */
export const armedGroups = `
Islamic State; IS; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant
Islamic State Khorasan Province; ISIS-K; IS-K; ISKP; Islamic State Khorasan; Vilayat Khorasan; Wilayat Khorasan
Al-Qaeda; Al Qaeda; al-Qaeda; al Qaeda; al-Qaida; Al-Qaida
Al-Qaeda in the Islamic Maghreb; AQIM
Al-Qaeda in the Arabian Peninsula; AQAP
Jabhat al-Nusra; Jabhat al-Nusra Front; Al-Nusra Front; al-Nusra Front; Nusra Front; Al-Nusra; al-Nusra; Jabhat an-Nusra; Jabhat Fatah al-Sham
Hayat Tahrir al-Sham; HTS; Hay'at Tahrir al-Sham; Hayat Tahrir ash-Sham
Taliban
Tehrik-i-Taliban Pakistan; TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan
Haqqani Network; Haqqani network
Hamas |Q38799
Al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades
Islamic Jihad; Palestinian Islamic Jihad; PIJ
Al-Quds Brigades
Hezbollah; Hizbullah; Lebanese Hezbollah |Q41053
Kataib Hezbollah; Kata'ib Hezbollah
Popular Front for the Liberation of Palestine; PFLP
Palestine Liberation Organization; PLO
Ansar Allah; Ansarallah; Houthis; Houthi
Popular Mobilization Forces; Hashd al-Shaabi; Hashd Shaabi; Popular Mobilization Units; PMF
Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolution Guards Corps; Iran's Islamic Revolutionary Guard Corps; <Guards
Quds Force; Al-Quds Force; IRGC Quds Force
Basij
Kurdistan Workers' Party; PKK; Kurdistan Workers Party
People's Protection Units; YPG; Kurdish People's Protection Units
Syrian Democratic Forces; SDF
Free Syrian Army; FSA
Syrian National Army; SNA
Ahrar al-Sham; Ahrar ash-Sham
Jaysh al-Islam; Jaish al-Islam
Peshmerga
White Helmets; Syria Civil Defense; Syrian Civil Defense
Boko Haram
Islamic State West Africa Province; ISWAP
Al-Shabaab; al-Shabaab; Al Shabaab; al-Shabab; Al-Shabab; Ash-Shabaab
Lord's Resistance Army; LRA
Rapid Support Forces; RSF
Sudanese Armed Forces; SAF
Janjaweed
M23; March 23 Movement; M23 Movement
Allied Democratic Forces; ADF
Tigray People's Liberation Front; TPLF
Libyan National Army; LNA
Government of National Accord; GNA
Polisario Front; Polisario
Jama'at Nusrat al-Islam wal-Muslimin; JNIM
Azawad Liberation Front
Lashkar-e-Taiba; LeT; Lashkar-e-Tayyiba
Jaish-e-Mohammed; Jaish-e-Mohammad; JeM
Hizbul Mujahideen
Balochistan Liberation Army; BLA
Jamaat-ul-Ahrar
Abu Sayyaf
Moro Islamic Liberation Front; MILF
New People's Army
Jemaah Islamiyah
Arakan Army
Arakan Rohingya Salvation Army; ARSA
Kachin Independence Army; KIA
Karen National Union; KNU
Tatmadaw
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers
Aum Shinrikyo; Aum Supreme Truth
Islamic Movement of Uzbekistan
Turkistan Islamic Party; East Turkestan Islamic Movement; ETIM
Hizb ut-Tahrir; Hizb ut-Tahrir al-Islami
Caucasus Emirate; Imarat Kavkaz
Irish Republican Army; IRA; Provisional Irish Republican Army; Provisional IRA; New IRA; Real IRA
ETA
Red Army Faction
Red Brigades
Revolutionary Armed Forces of Colombia; FARC; Farc
National Liberation Army; ELN
Shining Path
Zapatista Army of National Liberation; EZLN
Sinaloa Cartel; Sinaloa cartel
Tren de Aragua
MS-13
Oath Keepers
Proud Boys
Ku Klux Klan; KKK
Azov; Azov Battalion; Azov Regiment; Azov battalion; Azov Brigade; Azov regiment
Aidar Battalion; Aidar; Aidar battalion
Donbass Battalion; Donbass battalion
Tornado Battalion
Dnepr Battalion; Dnipro Battalion
Russian Volunteer Corps; RDK
Freedom of Russia Legion; Freedom of Russia legion
National Corps
C14
UNA-UNSO
Ukrainian Insurgent Army; UPA
Organization of Ukrainian Nationalists; OUN
Georgian Legion
People's Militia; LPR People's Militia; DPR People's Militia
Akhmat; Akhmat special forces
Wehrmacht
Luftwaffe
Gestapo
Waffen SS
Nazi Party
`;
export const military = `
Russian Armed Forces; Armed Forces of Russia; Armed Forces of the Russian Federation; Russian armed forces
Ukrainian Armed Forces; Armed Forces of Ukraine; AFU; Ukrainian armed forces; VSU
Russian Aerospace Forces; Russian Aerospace Force; Aerospace Forces; Aerospace Force; VKS
Russian Navy
Russian Ground Forces
Russian Airborne Troops; Airborne Troops; Airborne Force; Russian Airborne Force; VDV
Strategic Missile Forces; Strategic Missile Force; Strategic Missile Troops; RVSN
Russian General Staff; <General Staff; General Staff of the Russian Armed Forces; General Staff of the Armed Forces of Russia
Ukrainian General Staff; General Staff of the Ukrainian Armed Forces; General Staff of the Armed Forces of Ukraine
Black Sea Fleet; Russian Black Sea Fleet; Russia's Black Sea Fleet
Baltic Fleet; Russian Baltic Fleet
Northern Fleet; Russian Northern Fleet
Pacific Fleet; Russian Pacific Fleet
Caspian Flotilla
Battlegroup North; Battlegroup Sever; Sever battlegroup
Battlegroup South; Battlegroup Yug; Yug battlegroup
Battlegroup West; Battlegroup Zapad; Zapad battlegroup
Battlegroup Center; Battlegroup Tsentr; Tsentr battlegroup
Battlegroup East; Battlegroup Vostok; Vostok battlegroup
Battlegroup Dnepr; Dnepr battlegroup
Russian National Center for Defense Management; National Defense Management Center; National Center for Defense Management
Russian Center for Reconciliation of the Opposing Parties in Syria; Russian Center for Reconciliation; Center for Reconciliation of the Opposing Parties
Territorial Defense Forces; Territorial Defense
National Guard of Ukraine; Ukrainian National Guard; <National Guard
National Guard
US Armed Forces; United States Armed Forces
US Army; United States Army; U.S. Army
US Navy; United States Navy; U.S. Navy
US Air Force; United States Air Force; USAF
US Marine Corps; Marine Corps; USMC; US Marines
US Space Force; Space Force
US Coast Guard; Coast Guard
US Central Command; CENTCOM; Centcom; United States Central Command
US European Command; EUCOM
US Africa Command; AFRICOM
US Indo-Pacific Command; INDOPACOM
US Strategic Command; STRATCOM
US Cyber Command
NORAD; North American Aerospace Defense Command
Joint Chiefs of Staff; US Joint Chiefs of Staff
Defense Advanced Research Projects Agency; DARPA
Missile Defense Agency
Royal Navy; British Royal Navy
Royal Air Force; RAF
British Army
Special Air Service
Israel Defense Forces; IDF; Israeli Defense Forces; Israel Defence Forces
Israeli Air Force; IAF
Israeli Army
People's Liberation Army; PLA; Chinese People's Liberation Army; PLA Navy
Self-Defense Forces; Japan Self-Defense Forces; JSDF
Korean People's Army; KPA
Joint Chiefs of Staff of South Korea
Turkish Armed Forces; TSK
Syrian Arab Army
Syrian Air Force
Afghan National Army
Armed Forces of the Philippines
Republican Guard
Foreign Legion; French Foreign Legion
Red Army
`;
