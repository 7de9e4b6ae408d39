import { describe, expect, it } from 'vitest';
import { englishOrganizations } from '../../../../lib/language/english/organizations/organizations.ts';
import { kinds, marked, names } from './marked.ts';

/** Each case is the expected marking; the text is what remains without the bars. */
const cases: Record<string, string[]> = {
  'names of the curated list': [
    'Delegates of the |SCO| and the |CIS| met in Tver.',
    'The envoy told |TASS| that nothing had changed.',
    'He wrote to the |International Atomic Energy Agency| in spring.',
    "|Moody's| kept its outlook; |McDonald's| did not comment.",
  ],
  'letters that several bodies share, only where the article names one of them': [
    'Oil rose to 80 dollars, ICE data showed.',
    '|Immigration and Customs Enforcement| opened an office; |ICE| is hiring.',
  ],
  'codes of markets are none': [
    'The index .NRVX rose, NRVK= was steady, and yields of NR10=NV fell.',
    'The |NRVX| rose, it said. |NRVK| was steady.',
  ],
  'a river that has its name in common with a firm': [
    'Rain in the Amazon, it said, is late. The Amazon region is dry, and so are the towns of the Amazon.',
    '|Amazon| is hiring; the |Amazon| warehouse burned, said an |Amazon| driver. He left |Amazon|.',
  ],
  'electors that only bear the name of a school': [
    'The Electoral College will meet; he won the Electoral College.',
    '|Velden College| will meet.',
  ],
  'national bodies by pattern': [
    'The |Laotian Transport Ministry| confirmed the accident.',
    'A convoy of the |Estonian Army| left the town.',
    'The |Central Bank of Malawi| raised its rate.',
    'The |Ministry of Labor, Family and Social Protection| published the figures.',
    'An aide at the |Ministry of Agriculture and Forestry of Vietnam| agreed.',
  ],
  'a possessive before the name stays out': [
    "Portugal's |Foreign Ministry| summoned the envoy.",
    "Mongolia's |Constitutional Court| heard the case.",
  ],
  'a name that modifies': [
    '|NATO| troops left the base.',
    '|Kremlin| Spokesman Ivan Petrenko declined.',
    'The |EU|-brokered talks failed, the |UN| Charter was recalled.',
  ],
  'a title ends the name': [
    '|Finnish Foreign Ministry| Spokeswoman Aino Laine spoke.',
    '|Security Council| Secretary Oleg Grom arrived.',
    'Russian Defense Minister Pavel Orlov arrived.',
  ],
  'the longest name, nothing nested in it': [
    'The |UN Security Council| met.',
    'The |Lviv State University of Internal Affairs| reopened.',
    'The |Food and Veterinary Agency of Oman| closed the farm.',
  ],
  'companies by their form': [
    '|Fernhill Logistics Ltd| and |Brauer & Sohn GmbH & Co. KG| signed.',
    'Shares of |PAO Severlak| fell.',
  ],
  'firms that are named after their partners': [
    '|Moor, Lunde & Falk| and |Tarn & Sons| merged; |Vale & Berg Moor| did not.',
    'The R&D budget fell. Salt & pepper were sold. A Q & A followed.',
  ],
  'lines of capitals name nobody': ['WHO IS IT?\n\nThe |WHO| sent a team.', 'IT OR US?\n\nThe |UN| met.'],
  'organs of a parliament': [
    'The |U.S. House of Representatives Fisheries Committee| met; the |Senate| voted.',
    "The |House of Lords|' Fisheries Bill was read.",
  ],
  'subjects that follow what modifies them': [
    'The |Office of Enforcement and Cargo Assurance| closed.',
    'The |Institute of Allergy and Rare Diseases| and France agreed.',
  ],
  'titles that follow a body, and titles that name an office': [
    'The |Ministry of Justice of Malawi| Special Envoy spoke, as did |Department of Justice| Special Counsel Ada Moor.',
    "The |Office of Legal Counsel| agreed with the Office of Special Counsel Ada Moor's aide.",
  ],
  'signs of shares': [
    '|Lunde Plc| <LNDE.L> rose. |Norvik Inc| (NRVK.O) and |Talberg Co| (TB.N) fell, and |Norvik| said so.',
  ],
  'the first word of a company with a form': [
    '|Talberg Transmission Co Ltd| grew. |Talberg| agreed to sell it, and |Talberg| shares fell.',
    'The |Seaton Bridge Inc| plant is in Seaton, Ohio. Seaton is small.',
    '|Bridgers Glass Inc| grew. Bridgers know it, and bridgers build.',
    '|Falk Lumber Inc| named Boyd J. Falk.',
  ],
  'a name in mixed letters, and the form behind it': ['|NorCorp Inc| closed. The sale of |NorCorp| failed.'],
  'signs of shares in angle brackets': ['|Lunde Systems Corp| <LND> fell.', 'The |Vale Fund| <|VLF|> fell.'],
  'acronyms that a name begins with': ['|NRV Holdings Ltd| grew. |NRV| agreed.'],
  'single letters, and central banks': [
    'Holders of class B and class D common stock met.',
    'Central bank governor Ada Moor spoke.',
  ],
  'laws that bear the form of what they are about': ['The Tarnia Business Corporation Act holds.'],
  'ships that are carriers': ['The aircraft carrier Northern Bell sailed.'],
  'state secretaries of a ministry': ['|Economics Ministry| State Secretary Otto Falk agreed.'],
  'banks with a form of two letters': ['He heads |Lunde Valley Bank N.A.| in Tarnby.'],
  'national branches': ['The clerks of |Tarn Foods USA| agreed.'],
  'a lone head behind its article': ['An economist at the Ministry agreed.'],
  'places in front of a wire': ['(Corrects the town) TALBERG (|Reuters|) - Snow fell.'],
  'names with small foreign words': ['The newspaper |Jornal de Talberg| agreed.'],
  'platforms in a list': ['He wrote on Twitter, Facebook and YouTube.', '|Facebook| sued |Twitter|.'],
  'platforms whose company has a form': [
    '|Facebook Inc| fell. He wrote on Facebook, and |Facebook| said so.',
  ],
  'acronyms of laws and plans': [
    'The National Fuel Standard (NFS) holds; the NFS and the VERDE Act stay.',
    'The |Norwegian Fuel Society| (|NFS|) met; the |NFS| agreed.',
  ],
  "things that bear a maker's name": ["A Kamaz truck hit a Volvo bus, and |Volvo|'s bus plant closed."],
  'halls that bear a name': ['They played at Toyota Center, and the |Lunde Medical Center| sent doctors.'],
  'states and regions': [
    'Laws of the Russian Federation hold on the West Bank of the Jordan, says the |Bank of Jordan|.',
  ],
  'places that a company or a newspaper begins with': [
    'Snow fell in Tarnby, the |Tarnby Times| said. Tarnby is cold, and |Ohio Insurance Co| left Ohio.',
  ],
  'channels that are numbered': [
    'The television channel |QF-1| closed; |QF-1| was old, and the Seaton-2 ship left.',
  ],
  'clubs, and their nicknames behind their names': [
    'The |Milwaukee Bucks| won. The |Bucks| were glad, the giants were not.',
    'Two Bucks left the wood.',
  ],
  'members of a party': ['Republicans and Democrats agreed with the |Republican Party|.'],
  'institutions by their seat, not capitals for governments': [
    'The |White House| and the |Pentagon| kept silent, unlike Moscow and London.',
  ],
  'places in capitals that open an article': [
    'TALBERG/NEW VELDEN (|Reuters|) - It rained.',
    'TALBERG - A truck left the |TVB|.',
    '|TVB| - in short, a bank - said so.',
  ],
  'what stands before the nation of a body': ['Embattled Republican |U.S. Senate| candidate Otto Falk left.'],
  'subjects that are titles, and unlisted ones': [
    'She led the |National Juvenile Justice Prosecution Center|, said |Supreme Court| Justice Dora Voss.',
    'The |Immigration and Naturalization Service| ruled, and Falk and |Velden Bank| agreed.',
  ],
  'complements behind participles': [
    'The |Joint Center for Work and Health of Issues Related to Fishing| met.',
    'The |Velden Union| related to Fishing nothing.',
  ],
  'a brand before an acronym': [
    'The rocket of |Velbital ATV| rose, and |Velbital ATV| said so.',
    'They told |Reuters| |VTK| asked them. The Brazilian |VTK| waits.',
  ],
  'a year behind a company': ['Copyright |Thomson Reuters| 2020. A Boeing 737 left.'],
  'caucuses of a house': ['Members of the |House Freedom Caucus| met.'],
  'adjectives that look like firms': [
    'An anti-Falk lawmaker left. The party is split, and |Labour|’s Velxit spokesman waits. Kenya’s |Velcom| shares rose.',
    'A Jewish West Bank settlement grew.',
  ],
  'a newspaper that opens a sentence': [
    'The |Velden Argus| newspaper reported it.',
    'The Argus quoted nobody, a newspaper said.',
  ],
  'acronyms of things that the article calls by their words': [
    'The alternative minimum tax stays, and the AMT rises.',
    'The local bank of Velden met, the |LBV| said.',
  ],
  'acronyms that name no organization': [
    'The GDP of the US grew after COVID, the PM and the CEO said at 10:00 UTC.',
    'The village in the DPR is calm, VAT rose by 3 GW.',
  ],
  'generic words': [
    'The ministry and the defense ministries of both countries agreed; the army left the city.',
  ],
  "events and products that bear an organization's name": [
    'The FIFA World Cup and a Boeing 737 were shown.',
    'Ossie Michelin joined the crew, Michelin said.',
  ],
  'a body that the article has named before': [
    'The |Oslo Fish Council| met. The |Council| agreed, as a council does.',
  ],
  'names that only the neighbourhood gives away': [
    'Vera Lind, founder of |Akkumen|, praised the carmaker |Dongchen| while |Velasco| shares fell.',
  ],
  'names of persons that are run together': ['KimYong Suwan agreed, but KimYong left.'],
  'persons behind the name of a body': [
    'The speaker of the |National Assembly of Serbia| Zoran Ilic agreed.',
  ],
  'organs of a body': ['The |Bank of Malawi| Board of Directors met.'],
  'treaties, events, places and awards': [
    'The Treaty of Amity, the Baltic Forum, the National Security Act and the Golden Bear Award were named.',
    'He lives on University Avenue near West Bank settlements.',
  ],
  'a platform that only carries a message': [
    'She wrote on Facebook and on his Telegram channel.',
    '|Facebook| deleted the pages.',
  ],
  'the place that opens an article in capitals': ['MOSCOW, March 3. /|TASS|/. Nothing happened.'],
};

describe('organizations in English', () => {
  for (const [phenomenon, sentences] of Object.entries(cases))
    describe(phenomenon, () => {
      it.each(sentences)('%s', (expected) => {
        expect(marked(expected.replaceAll('|', ''), englishOrganizations)).toBe(expected);
      });
    });
});

describe('full names', () => {
  it.each([
    ['The SCO met.', ['Shanghai Cooperation Organization']],
    ["Russia's Justice Ministry objected.", ['Russian Justice Ministry']],
    [
      'The Danish Tax Ministry spoke. The Tax Ministry added a note.',
      ['Danish Tax Ministry', 'Danish Tax Ministry'],
    ],
    [
      'The Northern Fisheries Board (NFB) met. The NFB agreed.',
      ['Northern Fisheries Board', 'Northern Fisheries Board', 'Northern Fisheries Board'],
    ],
    [
      'The ZLKP (Zonal League of Kite Pilots) met.',
      ['Zonal League of Kite Pilots', 'Zonal League of Kite Pilots'],
    ],
    [
      'Leaders of the CIS met. The Commonwealth grew.',
      ['Commonwealth of Independent States', 'Commonwealth of Independent States'],
    ],
    ['The Lima Fish Council met. The Council agreed.', ['Lima Fish Council', 'Lima Fish Council']],
    [
      'The Thai Kite Association met the Kite Association of Thailand.',
      ['Thai Kite Association', 'Thai Kite Association'],
    ],
    ['PAO Severlak grew.', ['Severlak']],
    ["Brazil's Senate voted.", ['Brazilian Senate']],
    ['PARIS: The bill goes to the Senate.', ['French Senate']],
    ['Brazil met Brazilian envoys. The Senate agreed.', ['Senate']],
    ['Brazil met U.S. envoys. The Senate agreed.', ['U.S. Senate']],
    ['The Florida Senate voted. The Senate agreed.', ['Florida Senate', 'Florida Senate']],
    ['The UN chief spoke. The Security Council agreed.', ['United Nations', 'UN Security Council']],
    [
      "Russia's Security Council met. The UN waits. The Security Council agreed.",
      ['Russian Security Council', 'United Nations', 'Russian Security Council'],
    ],
    [
      'Velden Times wrote to Reuters of the Thomson Reuters principles.',
      ['Velden Times', 'Reuters', 'Thomson Reuters'],
    ],
    [
      'The Velden Coastal Bank grew. VCB said so, the BCV did not.',
      ['Velden Coastal Bank', 'Velden Coastal Bank', 'BCV'],
    ],
    [
      'The Velden Coal Board, VCB, sued the Velden Canal Bank.',
      ['Velden Coal Board', 'VCB', 'Velden Canal Bank'],
    ],
    [
      'The Russian Kite Union Board met. The KUB agreed.',
      ['Russian Kite Union Board', 'Russian Kite Union Board'],
    ],
    ['Norvik Inc grew. A Norvik spokesman said so.', ['Norvik Inc', 'Norvik Inc']],
    [
      'Norvik Coastal Corp grew. Norvik Coastal said so. United States Lines left the United States.',
      ['Norvik Coastal Corp', 'Norvik Coastal Corp', 'United States Lines'],
    ],
    ['The New Velden Stock Exchange fell. New Velden waits.', ['New Velden Stock Exchange']],
    ['Norvik Inc grew. Norvik said so.', ['Norvik Inc', 'Norvik Inc']],
    ['The U.S. left. Congress agreed with the Pentagon.', ['U.S. Congress', 'Pentagon']],
    ['The US left. Congress agreed.', ['US Congress']],
    ['The U.S. Army and AP met.', ['U.S. Army', 'Associated Press']],
    ['Rossiya-24 TV showed it.', ['Rossiya-24']],
  ])('%s', (text, expected) => {
    expect(names(text, englishOrganizations)).toEqual(expected);
  });
});

describe('a division that the article names', () => {
  it('is meant by the name of the whole, too', () => {
    expect(names('BBC News said so. The BBC agreed.', englishOrganizations)).toEqual([
      'BBC News',
      'BBC News',
    ]);
    expect(names('The BBC agreed.', englishOrganizations)).toEqual(['BBC']);
  });
});

describe('the kinds that the words of a name tell', () => {
  it.each([
    ['Tarnish Liberation Front', 'armed-group'],
    ['Popular Front of Tarnia', 'party'],
    ['Tarnish Democratic Alliance', 'party'],
    ['Grain Alliance', 'other'],
    ['Tarnish Football League', 'sport'],
    ['League of Lowland Voters', 'other'],
    ['Lunde Center', 'other'],
  ])('%s: %s', (name, kind) => {
    expect(kinds(`They joined the ${name} again.`, englishOrganizations)).toEqual([kind]);
  });
});
