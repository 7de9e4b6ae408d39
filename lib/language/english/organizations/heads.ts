import type { OrganizationKind } from '../../organization-kind.ts';
import type { HeadNoun, ToldKinds } from '../../organization-language.ts';

/**
 * Nouns that head the names of organizations. "+" takes a complement behind "of" or "for" ("Ministry of Finance"); "<" also opens a name
 * that simply follows ("Bank Mandiri").
 */
const HEADS: Record<OrganizationKind, string> = {
  intergovernmental: 'Entente',
  government:
    'Ministry+ Ministries+ Department+ Agency+ Authority+ Administration+ Bureau+ Directorate+ Inspectorate+ Commissariat+ Treasury+ Chancellery+ Office+ Service+ Services+ Commission+ Committee+ Subcommittee+ Council+ Board+ Government+ Cabinet+ Embassy+ Consulate+ Customs Presidium+ Politburo+ Bundesbank Municipality+ Ombudsman Mission+ Staff+ Secretariat+ Parquet Registry+ Comptroller Observatory+ Lab+ Laboratory+ Survey+ Corps+ Exchequer+ Constabulary+ Jobcentre Regulator Watchdog',
  parliament:
    'Parliament+ Senate+ Assembly+ Duma+ Congress+ Rada Sejm Bundestag Bundesrat Majlis Mejlis Sabha Legislature+ Verkhovna Hural Khural Diet Storting Riksdag Folketing Eduskunta Seimas Saeima Riigikogu Skupstina Sobranie Zhogorku Mazhilis Oireachtas Dáil Congreso Knesset Shura Caucus',
  court: 'Court+ Tribunal+ Judiciary Procuratorate Arbitration+ Prosecutors Attorneys Chambers',
  military:
    'Army+ Navy+ Fleet+ Flotilla+ Force+ Forces+ Guard+ Guards+ Brigade+ Regiment+ Battalion+ Division+ Squadron+ Legion+ Militia+ Command+ Marines Rangers Spetsnaz Infantry Artillery Battlegroup+ Headquarters+ Cossacks Police+ Gendarmerie+ Patrol+ Carabinieri Coastguard Battery Detachment',
  'armed-group': 'Brigades+ Resistance Mujahideen Militias Rebels Cartel',
  party: 'Party+ Dal Sangh Parishad Andolan Partido< Movimiento< Parti< Ishin',
  company:
    'Company+ Corporation+ Holding+ Holdings+ Bank+< Banka Banco< Banque< Airlines+ Airline Airways Motors Industries+ Technologies Technology+ Systems Pharmaceuticals Pharma Pharmaceutical Energy Oil Petroleum Electronics Telecom Telecommunications Insurance Securities Capital Ventures Partners Enterprises Shipping Logistics Lines Railways+ Railway Mining Metals Steel Cement Chemicals Foods Beverages Brewery Motor Automobile Automotive Aerospace Aviation Shipyard Shipbuilding Engineering Construction Developers Properties Realty Hotels Resorts Stores Supermarkets Retail Semiconductor Semiconductors Software Networks Studios Entertainment Records Publishing Publishers Publications Consultancy Consulting Advisors Associates Solutions Labs Biotech Therapeutics Biosciences Healthcare Laboratories Brands Exchange+ Stock Funds Investments Investment Assets Management Advisory Breweries Distillery Mines Trusts Air Music Distribution Bookshop Quarries Bancorp Bancorporation Bancshares Compagnie+< Grupo< Compañía< Companhia< Société< Ports Bourse+ Conglomerate Refinery Power Electric Utilities Communications Broadband Mobile Wireless Semi Robotics Dynamics Chemical Uranium Minerals Resources Goldfields Gas Petrochemical Lingerie Apparels Textiles Pictures Animation Banks Dock Grid',
  media:
    'News+ Times+ Post Herald Tribune Gazette Journal+ Daily Chronicle Observer Mail Courier Review Magazine Weekly Radio+< TV+< Television+< Broadcasting Newspaper Channel< Newswire Agence< Media Press+ Telegraph Examiner Inquirer Bulletin Newspapers Podcast Broadcaster',
  university:
    'Vidyapeetham Vidyapeeth Universidade< Università< University+ Universities College+ Institute+ Institutes+ Academy+ Polytechnic School+ Schools Faculty+ Conservatory Seminary Lyceum Gymnasium Universidad+< Université+< Universität+<',
  sport: 'Club+ Federation+ Team+ Racing FC< AFC< CF Athletic Athletics United Rovers Wanderers',
  ngo: 'Fundación< Fundação< Fundacion< Asociación< Asociacion< Associação< Fondation< Fondazione< Stiftung Federación< Confederación< Cámara< Instituto< Institut< Foundation+ Association+ Society+ Union+ Unions+ Network+ Institution+ Organization+ Chamber+ Confederation+ Guild+ Charity+ Church+ Watch Brotherhood+ Patriarchate+ Diocese+ Eparchy Archdiocese+ Syndicate+ Cooperative+ Fellowship+ Campaign+ Collective+ Lobby+ Consortium+ Friends Trust+ Fund+ Associations Cooperatives',
  other:
    'Collegium+ Delegation+ Presidency Panel+ Platform Group+ Taskforce+ Center+ Centers Hospital+ Clinic+ Museum+ Library+ Theater+ Orchestra+ Archive+ Archives+ Nation Tribe Coordination Coalition+ Alliance+ Bloc+ Movement+ Alternative+ Front+ League+',
};

/** Heads whose kind the other words of the name tell: "Democratic |Alliance|", "Football |League|". The first kind that a word tells is it. */
const UNDECIDED = 'Coalition Alliance Bloc Movement Alternative Front League';
const TOLD: [OrganizationKind, string][] = [
  [
    'sport',
    'Premier Champions Super Football Hockey Basketball Baseball Softball Volleyball Handball Rugby Cricket Soccer Futsal Major Europa Nations Kontinental Junior Professional',
  ],
  ['armed-group', 'Liberation Resistance Revolutionary Jihad Armed'],
  [
    'party',
    "Democratic People's Peoples People National Nationalist Liberal Progressive Left Right Green Greens Socialist Communist Republican Patriotic Christian Freedom Unity United Social Conservative Labor Workers' Workers Popular Civic Reform",
  ],
];

/** Heads whose names go on with places and other capitalised words behind them. */
export const heads: ReadonlyMap<string, HeadNoun> = new Map(
  (Object.entries(HEADS) as [OrganizationKind, string][]).flatMap(([kind, list]) =>
    list
      .split(' ')
      .map((entry): [string, HeadNoun] => [
        entry.replace(/[+<]/g, ''),
        { kind, takesComplement: entry.includes('+'), opensName: entry.includes('<') },
      ]),
  ),
);

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const toldKinds: ToldKinds = {
  heads: set(UNDECIDED),
  words: TOLD.map(([kind, list]) => [kind, set(list)]),
};
