import type { Country } from '../../organization-language.ts';

/**
 * One state (or self-governing land) a line: its name, then its adjectives, the usual one first; behind ";" the capitals and short forms
 * that stand for it. Names of states as the United Nations and wires write them.
 */
const NATIONS = `
Afghanistan|Afghan;Kabul
Albania|Albanian;Tirana
Algeria|Algerian;Algiers
Andorra|Andorran
Angola|Angolan;Luanda
Argentina|Argentine|Argentinian|Argentinean;Buenos Aires
Armenia|Armenian;Yerevan
Australia|Australian;Canberra
Austria|Austrian;Vienna
Azerbaijan|Azerbaijani|Azeri;Baku
Bahamas|Bahamian
Bahrain|Bahraini;Manama
Bangladesh|Bangladeshi|Bangladesh;Dhaka
Barbados|Barbadian
Belarus|Belarusian|Belarussian|Byelorussian;Minsk
Belgium|Belgian
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian;La Paz
Bosnia and Herzegovina|Bosnian;Sarajevo|Bosnia
Botswana|Botswanan
Brazil|Brazilian;Brasilia
Brunei|Bruneian
Bulgaria|Bulgarian;Sofia
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian;Phnom Penh
Cameroon|Cameroonian
Canada|Canadian;Ottawa
Cape Verde|Cape Verdean
Central African Republic|Central African;CAR
Chad|Chadian
Chile|Chilean;Santiago
China|Chinese;Beijing|PRC
Colombia|Colombian;Bogota|Bogotá
Comoros|Comorian
Congo|Congolese;DRC|DR Congo
Costa Rica|Costa Rican
Croatia|Croatian;Zagreb
Cuba|Cuban;Havana
Cyprus|Cypriot;Nicosia
Czech Republic|Czech;Prague|Czechia
Denmark|Danish;Copenhagen
Djibouti|Djiboutian
Dominican Republic|Dominican
Ecuador|Ecuadorian|Ecuadorean;Quito
Egypt|Egyptian;Cairo
El Salvador|Salvadoran|Salvadorean
Equatorial Guinea|Equatoguinean
Eritrea|Eritrean
Estonia|Estonian;Tallinn
Eswatini|Swazi
Ethiopia|Ethiopian;Addis Ababa
Fiji|Fijian
Finland|Finnish;Helsinki
France|French;Paris
Gabon|Gabonese
Gambia|Gambian
Georgia|Georgian;Tbilisi
Germany|German;Berlin
Ghana|Ghanaian;Accra
Greece|Greek|Hellenic;Athens
Greenland|Greenlandic
Grenada|Grenadian
Guatemala|Guatemalan
Guinea|Guinean
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hong Kong|Hong Kong
Hungary|Hungarian;Budapest
Iceland|Icelandic;Reykjavik
India|Indian;New Delhi|Delhi
Indonesia|Indonesian;Jakarta
Iran|Iranian;Tehran|Teheran
Iraq|Iraqi;Baghdad
Ireland|Irish;Dublin
Israel|Israeli;Tel Aviv|Jerusalem
Italy|Italian;Rome
Ivory Coast|Ivorian;Abidjan
Jamaica|Jamaican
Japan|Japanese;Tokyo
Jordan|Jordanian;Amman
Kazakhstan|Kazakh|Kazakhstani;Astana|Nur-Sultan
Kenya|Kenyan;Nairobi
Kosovo|Kosovar;Pristina
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz;Bishkek|Kyrgyz Republic
Laos|Laotian|Lao;Vientiane
Latvia|Latvian;Riga
Lebanon|Lebanese;Beirut
Lesotho|Basotho
Liberia|Liberian;Monrovia
Libya|Libyan;Tripoli
Liechtenstein|Liechtenstein
Lithuania|Lithuanian;Vilnius
Luxembourg|Luxembourgish
Macao|Macanese;Macau
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian;Kuala Lumpur
Maldives|Maldivian;Male
Mali|Malian;Bamako
Malta|Maltese;Valletta
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Moldova|Moldovan;Chisinau
Monaco|Monegasque
Mongolia|Mongolian;Ulaanbaatar
Montenegro|Montenegrin;Podgorica
Morocco|Moroccan;Rabat
Mozambique|Mozambican;Maputo
Myanmar|Myanmar|Burmese;Yangon|Naypyitaw|Burma
Namibia|Namibian;Windhoek
Nepal|Nepalese|Nepali;Kathmandu
Netherlands|Dutch;Amsterdam|Hague|The Hague
New Zealand|New Zealand;Wellington
Nicaragua|Nicaraguan;Managua
Niger|Nigerien;Niamey
Nigeria|Nigerian;Abuja|Lagos
North Korea|North Korean;Pyongyang|DPRK
North Macedonia|Macedonian;Skopje|Macedonia
Norway|Norwegian;Oslo
Oman|Omani;Muscat
Pakistan|Pakistani;Islamabad
Palestine|Palestinian;Ramallah|Gaza
Panama|Panamanian
Papua New Guinea|Papuan
Paraguay|Paraguayan;Asuncion
Peru|Peruvian;Lima
Philippines|Philippine|Filipino;Manila
Poland|Polish;Warsaw
Portugal|Portuguese;Lisbon
Qatar|Qatari;Doha
Romania|Romanian;Bucharest
Russia|Russian;Moscow|Russian Federation
Rwanda|Rwandan;Kigali
Samoa|Samoan
Saudi Arabia|Saudi;Riyadh|Saudi Arabian
Scotland|Scottish;Edinburgh
Senegal|Senegalese;Dakar
Serbia|Serbian;Belgrade
Seychelles|Seychellois
Sierra Leone|Sierra Leonean
Singapore|Singaporean|Singapore
Slovakia|Slovak|Slovakian;Bratislava
Slovenia|Slovenian|Slovene;Ljubljana
Somalia|Somali;Mogadishu
South Africa|South African;Pretoria
South Korea|South Korean;Seoul|ROK|Korea|Korean
South Sudan|South Sudanese;Juba
Spain|Spanish;Madrid
Sri Lanka|Sri Lankan;Colombo
Sudan|Sudanese;Khartoum
Suriname|Surinamese
Sweden|Swedish;Stockholm
Switzerland|Swiss;Bern|Geneva
Syria|Syrian;Damascus
Taiwan|Taiwanese;Taipei
Tajikistan|Tajik;Dushanbe
Tanzania|Tanzanian
Thailand|Thai;Bangkok
Timor-Leste|Timorese;East Timor
Togo|Togolese
Tonga|Tongan
Trinidad and Tobago|Trinidadian
Tunisia|Tunisian;Tunis
Turkey|Turkish;Ankara|Türkiye|Turkiye
Turkmenistan|Turkmen;Ashgabat
Uganda|Ugandan;Kampala
Ukraine|Ukrainian;Kiev|Kyiv
United Arab Emirates|UAE|Emirati;Abu Dhabi|Dubai
United Kingdom|UK|British;London|Britain|England|English|Great Britain
United States|US|American;Washington|USA|America|United States of America
Uruguay|Uruguayan;Montevideo
Uzbekistan|Uzbek;Tashkent
Vanuatu|Vanuatuan
Vatican|Vatican
Venezuela|Venezuelan;Caracas
Vietnam|Vietnamese;Hanoi|Viet Nam
Wales|Welsh
Yemen|Yemeni;Sanaa
Zambia|Zambian;Lusaka
Zimbabwe|Zimbabwean;Harare
`;

export const countries: Country[] = NATIONS.trim()
  .split('\n')
  .map((line) => {
    const [names = '', places = ''] = line.split(';');
    const [name = '', ...adjectives] = names.split('|');
    return { name, adjectives, places: places ? places.split('|') : [] };
  });

/** Lands and continents that are no states but open the names of bodies as states do. */
export const regions =
  'Africa African Asia Asian Europe European Arab Arabia Latin Caribbean Nordic Baltic Balkan Crimea Crimean Donetsk Lugansk Luhansk DPR LPR Chechnya Chechen Dagestan Tatarstan Kurdistan Kurdish Abkhazia Abkhazian Catalonia Catalan Quebec Texas California Pennsylvania Florida Ohio Illinois Michigan Georgia Virginia Massachusetts Maryland Minnesota Wisconsin Missouri Indiana Tennessee Arizona Colorado Alabama Louisiana Kentucky Oregon Oklahoma Connecticut Iowa Mississippi Arkansas Kansas Nevada Utah Nebraska Idaho Hawaii Maine Montana Delaware Alaska Vermont Wyoming Ontario Alberta Manitoba Soviet USSR Kashmir Punjab Xinjiang Tibet Scotland Siberia Siberian Zaporozhye Kherson'.split(
    ' ',
  );
