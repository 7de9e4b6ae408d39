import type { OrganizationKind } from '../../organization-kind.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const complementWords = set('of for on against');
export const joiningWords = set('and &');
export const particles = set(
  'de del della di da do dos des du la le les el y e et und für al bin o van der den ul',
);
export const articles = set('the The a an A An');
export const prefixes = set(
  'Non Inter Pan Anti Al El Ben Bin Ex Import Export Tri Trans Sino Afro Euro Auditor Afghan Ibero Indo Asia Agro Self Attorney Ar As At Ash An Az',
);

/** What ministries, agencies, associations and companies deal with. */
export const subjects = set(`
Foreign External Internal Interior Home Finance Financial Economy Economic Economics Trade Commerce Commercial Industry Industrial Industries Energy Oil Gas Power Nuclear Atomic
Defense Security Justice Law Legal Health Healthcare Medical Medicine Education Science Sciences Scientific Research Technology Technologies Technological Innovation Digital
Culture Cultural Arts Art Sport Sports Youth Family Families Women Children Gender Equality Labor Employment Social Welfare Pensions Housing Construction
Transport Transportation Aviation Railways Roads Maritime Shipping Ports Infrastructure Communications Communication Telecommunications Information Media Press
Agriculture Agricultural Food Fisheries Fishing Forestry Rural Land Lands Water Environment Environmental Ecology Natural Resources Climate Change Mines Mining Minerals
Tourism Planning Development Cooperation Investment Investments Budget Treasury Taxes Tax Taxation Revenue Customs Excise Statistics Census Standards Consumer Competition Antitrust Antimonopoly
Emergency Emergencies Situations Disaster Relief Rescue Immigration Migration Refugees Population Citizenship Identity Religious Islamic Veterans Human Rights Public Private Administrative Administration Affairs
Space Intelligence Counterintelligence Surveillance Supervision Oversight Inspection Control Prevention Drug Drugs Nutrition Safety Quality Nature Wildlife Parks Conservation Heritage Monuments
Democracy Democratic Constitutional Electoral Elections Election Parliamentary Political Politics Governance Reform Peace Conflict Reconciliation Integration Unity
Banking Bank Insurance Securities Exchange Exchanges Monetary Fiscal Payments Markets Market Stock Credit Business Enterprise Enterprises Entrepreneurship Small Medium Manufacturing Engineering Electronics Chemical Metallurgy
Libraries Archives Museums Languages Language Literature History Archaeology Geography Philosophy Sociology Psychology Physics Chemistry Biology Mathematics Geology Hydrometeorology Meteorology Aeronautics Astronautics Archeology
Municipal Local Regional Federal National International Community Communities Civil Service Procurement Property Privatization Privatisation Petroleum Renewable Renewables Electricity Mineral Hydrocarbons Nonproliferation Disarmament Arms Weapons Counterterrorism Terrorism Corruption Crime Crimes Narcotics
Higher Secondary Primary Vocational Training Skills Immunization Vaccines Disease Diseases Epidemiology Microbiology Cancer Diabetes Telecom Broadcasting Television Radio Film Cinema Music Publishing Recreation Leisure Livestock Management Means Aquaculture Legacy Ministers Representatives Deputies Commissioners Chiefs Mayors Judges Senators Ambassadors Truth Freedom Liberty Solidarity Progress Order Motherland Prosperity Veterinary Design Censuses Aeronautical Optics Genetics Oceanography Crises Disasters Occupational Biological Radiological Football Basketball Enforcement Compliance Assurance Ethics Judiciary Appropriations Ways Aging Allergy Allergies Infectious Accountability Transparency Logistics Readiness Preparedness Response Fraud Slavery Torture Racism Athletics Cycling Skating Gymnastics Swimming Wrestling Boxing Judo
`);

export const titles = set(`
President Vice Prime Minister Ministers Premier Chancellor King Queen Prince Princess Emir Sultan Sheikh Crown Pope Patriarch Archbishop Bishop Cardinal Imam Ayatollah Rabbi
Secretary Secretaries Undersecretary Chairman Chairwoman Chairperson Chair Speaker Deputy Head Chief Director Directors Governor Governors Mayor Ambassador Ambassadors Envoy Representative Representatives Commissioner Commander Commanders
Colonel Lieutenant Major Captain Admiral Marshal Sergeant Brigadier Officer Officers Inspector Superintendent Prosecutor Attorney Judge Justice Magistrate Advocate Solicitor Barrister Lawyer Ombudsman
Spokesman Spokeswoman Spokesperson Spokespersons Spokespeople Adviser Advisor Assistant Aide Coordinator Manager Editor Correspondent Reporter Anchor Journalist Analyst Economist Expert Researcher Scientist Professor Dr Doctor Mr Mrs Ms Miss Sir Dame Lord Lady Baron Senator Senators Congressman Congresswoman Lawmaker Lawmakers MP MPs MLA Councillor Delegate Member Members Chairmen Leader Leaders Founder Owner CEO CFO COO CTO Executive Executives Principal Dean Rector Provost Coach Striker Midfielder Goalkeeper Defender Forward Driver Champion Winner Managing Plenipotentiary Extraordinary Counsel Counselor Consul Attache Trustee Treasurer Auditor Comptroller Official Officials Fellow Pastor Reverend Father Sister Brother
`);

export const openers = set(`
THE IN AT ON The A An This That These Those Their His Her Its Our My Your In On At By For From To With Under After Before During Since Until While When Where As But And Or If So Yet Also Both Each Every All Some Any No Not Only Even Such Other Another
According Following Including Despite However Meanwhile Earlier Later Then Now Today Yesterday Tomorrow Former Ex Late Old Several Many Most More Two Three Four Five Six Seven Eight Nine Ten First Second Third Fourth Last Next Top Senior Leading Local Neighboring Neighbouring Ruling Incoming Outgoing Acting Current
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
Is Are Was Were Will Would Can Could Should Has Have Had Do Does Did What Who Why How Which There Here It He She We They I You Mr Mrs Ms Dr Inside Outside Within Without Against Between Among Through Over Across Around About Besides Additionally Moreover Furthermore Citing Speaking Asked Addressing Photo Read See Watch Latest Breaking Exclusive Opinion Editorial Analysis Update Via Per Like Unlike Because Although Though Once Upon
`);

export const smallWords = set(
  'To In On Is Are Was Were Will Would Could Should Can Has Have His Her Their Its By With From At As That This Than Not Who Why How',
);

export const otherThings = set(`
Agreement Agreements Treaty Treaties Pact Accord Accords Convention Protocol Charter Declaration Memorandum Constitution Code Law Laws Act Acts Bill Decree Resolution Ordinance Regulation Regulations Directive Amendment Rules Statute
Summit Forum Forums Conference Congresses Meeting Meetings Session Festival Exhibition Expo Fair Games Olympics Hemisphere Olympiad Cup Championship Championships Tournament Marathon Race Open Prix Derby Match Series Season Awards Award Prize Medal Order Trophy Oscar Day Days Week Month Year Anniversary Holiday Eve Ceremony Parade
Street Avenue Road Assessment Certificate Later Highway Boulevard Square Lane Drive Bridge Tunnel Tower Towers Building Buildings Palace Castle Cathedral Mosque Temple Monastery Cemetery Memorial Monument Park Garden Gardens Stadium Arena Station Stations Airport Terminal Port Harbor Pier Canal Dam Plant Mine Mall Hall Room Base Border Crossing Checkpoint Headquarters Campus Complex District Region Province Oblast County City Town Village Island Islands Peninsula Mountain Mountains Lake River Sea Bay Gulf Strait Ocean Desert Valley Coast Beach Hill Hills Hotel Prison Residence Hospitality Zone Area Corridor Line Route Pipeline Project Projects Program Programs Plan Plans Initiative Strategy Policy Concept Roadmap Operation Operations Exercise Exercises War Wars Battle Revolution Crisis Attack Massacre Genocide Disaster Pandemic Virus Disease Syndrome Fever Report Reports Survey Poll Index Study Statement Letter Decision Orders Election Elections Referendum Vote Credit Bond Bonds Rate Card Scheme System Model Edition Phone Watch Pro App Store Prime Cloud Page Account Hearing Trial Case Verdict Investigation Probe Scandal Affair Visa Passport Republic Republics Kingdom Empire State States Dynasty Era Age Century Style Cuisine Language English Movie Film Book Song Album Show Story Episode Novel Theory Theorem Principle Doctrine Spirit Heritage Site Reserve
Standard Average Futures Mechanism Goals Guideline Guidelines Ratio Margin Offering Option Options Deposit Certificates Contract Licence License Number Treatment Therapy Disorder Allowance Benefit Benefits Duty Curriculum Meet Maps Chrome Authenticator Translate Earth Docs Classroom Pay
basin rainforest forest river jungle region Launch Vehicle Missile Missiles Rocket Aircraft Submarine Tank Rifle Ship Vessel Satellite Module Spacecraft
`);

export const notOrganizations = new Set([
  'Russian Federation',
  'Electoral College',
  'English Channel',
  'Special Drawing Rights',
  'West Bank',
  'Left Bank',
  'Right Bank',
  'South Bank',
  'East Bank',
  'Soviet Union',
  'Green Party Conference',
  'International Union',
  'Special Services',
  'Law Enforcement',
  'Prime Office',
  'Home Front',
  'Eastern Front',
  'Western Front',
  'Southern Front',
  'National Team',
  'Human Rights',
  'Water Resources',
  'Natural Resources',
  'Human Resources',
  'Natural Gas',
  'Crude Oil',
  'Brent Oil',
  'Nuclear Energy',
  'Atomic Energy',
  'Solar Energy',
  'Climate Action',
  'Information Technology',
  'Civil Engineering',
  'Civil Service',
  'Public Service',
  'Social Media',
  'First Nation',
  'Blue Economy',
  'Working Group',
  'Olympic Games',
  'Asian Games',
]);

export const innerPossessives = set(
  'People Peoples Children Women Men Worker Workers Teachers Farmers Prosecutor Prosecutors General Writers Veterans Citizens Soldiers Soldier Mother Mothers Commissioner Governor Mayor Attorney Ombudsman Lloyd Students Artists Journalists Lawyers Doctors Physicians Nurses Traders Players Consumers Producers Owners Employers Principals Residents Bar King Queen Minister President Magistrate Magistrates Master Treasurer',
);

export const formsAfter = set(
  'N.A. Inc Ltd Limited LLC LLP PLC plc Plc Corp Co Company GmbH AG SE SA S.A. SpA NV BV AB ASA Oyj KG Bhd Berhad Sdn Pte Pty Pvt LP Kft Zrt OJSC PJSC JSC CJSC LTD INC LLc SARL SAS SRL Tbk KK Incorporated Corporation',
);
export const formsBefore = set('PAO OAO ZAO OOO AO PJSC JSC OJSC CJSC LLC PT FGUP NPO NPP TOO');

export const otherAcronyms = set(`
COVID SARS MERS HIV AIDS DNA RNA PCR ICU GDP GNP VAT GST CPI PPI PMI FDI IPO ETF ESG R&D AI IT ICT IP PC TV FM AM PM CEO CFO COO CTO CIO VP MP MPs MEP MLA PMs DM HR PR QR ID DIY FAQ PDF URL USB GPS GLONASS LED LCD OLED CPU GPU RAM SIM SMS API VPN NFT NFTs BTC ETH USD EUR GBP RUB CNY JPY INR RM RMB AED SAR CAD AUD CHF HKD SGD NZD ZAR
UTC GMT EST EDT CET MSK BST PST PDT CST IST AD BC BCE CE am pm YTD
LGBT LGBTQ LGBTQI BAME POW POWs WMD WMDs ICBM ICBMs SLBM INF START NPT CTBT JCPOA UAV UAVs FPV MLRS HIMARS ATACMS APC APCs IFV IED IEDs RPG AK GRAD TNT SUV SUVs EV EVs LNG LPG CNG NGO NGOs CSO CSOs SME SMEs MSME MSMEs PPP PPPs MoU MOU MOUs MoUs NDA FTA SDG SDGs VIP VIPs SOS OK UFO UFOs PhD MBA BA MA BSc STEM MBBS DVD CD HD VR AR IoT FIR BRI TRIPS IQ AGV PTSD ADHD BMI DUI RIP BREAKING UPDATE LIVE NEWS READ ALSO PHOTO VIDEO WATCH EXCLUSIVE ATM ATMs PIN PPE
US USA UK UAE USSR PRC DPRK ROK DRC CAR DPR LPR GDR FRG NY LA DC SF HK KSA SA NZ GMO GMOs NB PS TBA TBC VS JR SR HE HRH CM DGP DIG SAN KC QC ESQ OAM MBE OBE CBE MSC BRT MRT LRT TGV ISS CCTV DJ MC MVP GOAT UCL UEL WC ODI EEZ GERD ER ISP VA KZN RFID DBA AFCON TMI FIDO BEM NPP NPPs ZNPP LNR DNR RF JDAM ATGM MANPADS MIRV SAM SAMs ABM THAAD CBRN CAATSA OFZ CDS SPIEF EEF COP INSTEX TPP TTIP NAFTA CETA RCEP AfCFTA USMCA CPTPP SALT DACA DAPA FTSE POTUS FLOTUS IDPs IDP EWS PRs PACs THREE TWO FOUR FIVE IN BY IS OFF EVEN BETTER THE AND OF TO FOR ON AT WITH FROM WE YOU THEY HIS HER ALL NEW NOT ARE WAS WERE WILL THIS THAT NO ONE HH HM UP KP AP iPhone iPad iPods iOS macOS eBook MW JV EIA RMG SPV DJs PhDs KM KG KW GW TW GWh MWh KWh kWh EBITDA EPS ROE ROI CAGR SDR SDRs CDO LBO LBOs M&A R&B ESL GED SAT ICUs MRI CT EKG ECG STD STDs STI STIs UTI IVF ALS COPD PFAS PCB PCBs LSD MDMA THC CBD DWI RSVP ASAP FYI ETA AKA ARMs IRAs HMO HMOs EMP DDT CFC CFCs VHS VCR HTML XML SQL SSD HDD MMR PMQs GCSE GCSEs HGV HGVs OPD ULB ULBs SHG SHGs MNREGA MGNREGA GSDP NRI NRIs NEET JEE HSC GPA PHEV BEV ADR ADRs DREAM CHIP MHz GHz
`);

export const abbreviations = set(
  'Co Inc Ltd Corp St Mr Mrs Ms Dr Gen Col Lt Sgt Maj Capt Adm Gov Sen Rep Prof Jr Sr No Pvt Bros Mt Ft Dept Univ',
);

const kinds = (entries: [OrganizationKind, string][]): ReadonlyMap<string, OrganizationKind> =>
  new Map(
    entries.flatMap(([kind, list]) =>
      list.split(' ').map((word): [string, OrganizationKind] => [word, kind]),
    ),
  );

/** Lower-case nouns that announce a name: "the carmaker Dongfeng". */
export const announcers = kinds([
  [
    'company',
    'company firm carmaker automaker automakers retailer airline airlines bank lender startup conglomerate manufacturer producer developer operator insurer brewer chipmaker drugmaker shipbuilder consultancy brand subsidiary publisher publishers studio',
  ],
  [
    'media',
    'newspaper magazine broadcaster channel station network outlet website portal tabloid daily agency journal paper publication',
  ],
  ['party', 'party'],
  ['ngo', 'nonprofit charity NGO watchdog thinktank group organization organisation alliance union'],
  ['armed-group', 'militia cartel outfit'],
]);

/** Words behind a name that only an organization has. */
export const followers = kinds([
  ['company', 'shares stock subsidiary employees company firm bank airline holding concern corporation'],
  ['other', 'spokesperson spokesman spokeswoman chairman chairwoman chairperson CEO'],
  [
    'media',
    'newspaper magazine daily correspondent television channel news agency portal website broadcaster',
  ],
  ['party', 'party lawmaker'],
  ['armed-group', 'militants fighters rebels'],
]);
export const demonym = /(?:ist|ian|ean|ese|ish|ic|an|i)$/u;
export const roles = set(
  'founder cofounder founders CEO executive director directors rector chairman chairwoman chairperson spokesman spokeswoman spokesperson analyst analysts editor owner owners employee employees subsidiary manager partner strategist economist researcher researchers consultant coordinator convener shareholder unit arm maker makers',
);
export const roleLinks = set('of at for with');
export const surname = /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O’|O'|Al|El|Du|D’|D')\p{Lu}/u;
export const organs = set('Board Council');
export const subjectLinks = set('on against');
export const genericModifiers = set(
  'Central Supreme National Federal State Armed General High Constitutional Royal Republican People Main Chief Special Joint First Lower Upper Coast Civil',
);
export const offices = set('Office Chancellery Administration');
export const subjectEnding = /(?:s|ing|tion|ment|ture|ogy|ics|ity|ry)$/u;

export const carrierBefore = set('on via through his her their my own to using a the');
export const carrierAfter = set(
  'channel channels account accounts page pages post posts profile live feed message messages video videos user users chat group groups handle story stories bot thread followers messenger app platform',
);
