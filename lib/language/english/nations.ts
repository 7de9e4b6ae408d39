/** One country a line: its name, then adjectives, peoples, capitals and short forms that stand for it. */
const COUNTRIES = `
russia|russian|russians|moscow|russian federation|rf
ukraine|ukrainian|ukrainians|kiev|kyiv
united states|us|u.s.|u.s|usa|u.s.a.|american|americans|america|washington
united kingdom|uk|u.k.|british|britain|briton|britons|london|great britain
china|chinese|beijing|people's republic of china|prc
germany|german|germans|berlin
france|french|paris
italy|italian|italians|rome
spain|spanish|madrid
japan|japanese|tokyo
south korea|south korean|seoul|republic of korea
north korea|north korean|pyongyang|dprk
india|indian|indians|new delhi|delhi
pakistan|pakistani|pakistanis|islamabad
afghanistan|afghan|afghans|kabul
iran|iranian|iranians|tehran
iraq|iraqi|iraqis|baghdad
israel|israeli|israelis|tel aviv
palestine|palestinian|palestinians|ramallah
syria|syrian|syrians|damascus
lebanon|lebanese|beirut
jordan|jordanian|amman
saudi arabia|saudi|saudis|riyadh
united arab emirates|uae|emirati|abu dhabi
qatar|qatari|doha
kuwait|kuwaiti
bahrain|bahraini
oman|omani|muscat
yemen|yemeni|sanaa
turkey|turkish|turkiye|türkiye|turks|ankara
greece|greek|greeks|athens
cyprus|cypriot|nicosia
egypt|egyptian|egyptians|cairo
libya|libyan|tripoli
tunisia|tunisian|tunis
algeria|algerian|algiers
morocco|moroccan|rabat
sudan|sudanese|khartoum
south sudan|south sudanese|juba
ethiopia|ethiopian|addis ababa
eritrea|eritrean|asmara
somalia|somali|mogadishu
kenya|kenyan|nairobi
uganda|ugandan|kampala
tanzania|tanzanian
rwanda|rwandan|kigali
burundi|burundian
congo|congolese|kinshasa
central african republic|central african|bangui
chad|chadian
cameroon|cameroonian
nigeria|nigerian|nigerians|abuja
niger|nigerien|niamey
mali|malian|bamako
burkina faso|burkinabe|ouagadougou
ghana|ghanaian|accra
senegal|senegalese|dakar
ivory coast|ivorian|cote d'ivoire
guinea|guinean|conakry
liberia|liberian
sierra leone|sierra leonean
angola|angolan|luanda
zambia|zambian|lusaka
zimbabwe|zimbabwean|harare
mozambique|mozambican|maputo
south africa|south african|pretoria
namibia|namibian|windhoek
botswana
madagascar|malagasy
belarus|belarusian|belarusians|minsk
moldova|moldovan|moldovans|chisinau
kazakhstan|kazakh|kazakhstani|astana
kyrgyzstan|kyrgyz|bishkek
tajikistan|tajik|dushanbe
uzbekistan|uzbek|tashkent
turkmenistan|turkmen|ashgabat
mongolia|mongolian|mongolians|ulaanbaatar
georgia|georgian|georgians|tbilisi
armenia|armenian|armenians|yerevan
azerbaijan|azerbaijani|azeri|baku
abkhazia|abkhaz|abkhazian|sukhum
south ossetia|south ossetian|tskhinval
poland|polish|poles|warsaw
czech republic|czech|czechia|prague
slovakia|slovak|bratislava
hungary|hungarian|hungarians|budapest
romania|romanian|romanians|bucharest
bulgaria|bulgarian|bulgarians|sofia
serbia|serbian|serb|serbs|belgrade
croatia|croatian|zagreb
slovenia|slovenian|ljubljana
bosnia|bosnian|sarajevo|bosnia and herzegovina
montenegro|montenegrin|podgorica
north macedonia|macedonian|macedonia|skopje
kosovo|kosovar|pristina
albania|albanian|albanians|tirana
austria|austrian|austrians|vienna
switzerland|swiss|bern
belgium|belgian|belgians|brussels
netherlands|dutch|the hague|holland
luxembourg
denmark|danish|danes|copenhagen
norway|norwegian|norwegians|oslo
sweden|swedish|swedes|stockholm
finland|finnish|finns|helsinki
iceland|icelandic|reykjavik
ireland|irish|dublin
scotland|scottish|scots|edinburgh
wales|welsh|cardiff
estonia|estonian|estonians|tallinn
latvia|latvian|latvians|riga
lithuania|lithuanian|lithuanians|vilnius
portugal|portuguese|lisbon
malta|maltese|valletta
vatican|holy see
canada|canadian|canadians|ottawa
mexico|mexican|mexicans
cuba|cuban|cubans|havana
venezuela|venezuelan|venezuelans|caracas
colombia|colombian|bogota
ecuador|ecuadorian|quito
peru|peruvian|lima
bolivia|bolivian|la paz
chile|chilean|santiago
argentina|argentine|argentinian|buenos aires
uruguay|uruguayan|montevideo
paraguay|paraguayan|asuncion
brazil|brazilian|brazilians|brasilia
nicaragua|nicaraguan|managua
honduras|honduran
guatemala|guatemalan
el salvador|salvadoran
costa rica|costa rican
panama|panamanian
haiti|haitian
dominican republic|dominican
jamaica|jamaican
vietnam|vietnamese|hanoi
laos|laotian|vientiane
cambodia|cambodian|phnom penh
thailand|thai|bangkok
myanmar|burmese|burma|naypyidaw
malaysia|malaysian|kuala lumpur
singapore|singaporean
indonesia|indonesian|indonesians|jakarta
philippines|philippine|filipino|manila
brunei|bruneian
bangladesh|bangladeshi|dhaka
sri lanka|sri lankan|colombo
nepal|nepali|nepalese|kathmandu
bhutan|bhutanese
maldives|maldivian
taiwan|taiwanese|taipei
hong kong
australia|australian|australians|canberra
new zealand|new zealander|wellington
fiji|fijian
european union|eu|european|europe
`;

/** Names, adjectives and capitals in lower case, to the country's name as the first of its line has it. */
export const countries: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split('|');
      return forms.map((form) => [form, forms[0]!] as const);
    }),
);
