import type { Abbreviations } from '../../text/sentence-ends.ts';
import type { OrganizationKind } from '../organization-kind.ts';
import type { WordClasses } from '../word-classes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** `kinds: nouns` - one group a line. */
const BODY_KINDS = `
government: ministry department administration board commission committee service office bureau government watchdog regulator prosecutors secretariat authority railways railway treasury panel
government media intergovernmental: agency
company: company carrier operator firm corporation holding concern manufacturer maker airline carmaker automaker retailer producer lender developer startup giant bank railway railways railroad consultancy brokerage insurer drugmaker chipmaker planemaker steelmaker utility conglomerate refiner
media: newspaper daily paper channel outlet broadcaster newswire network magazine
party: party
court: court tribunal
parliament: parliament council panel committee chamber
intergovernmental: union organization organisation alliance bloc body
university: university institute school
sport: club federation league team association body
ngo: association group foundation fund organization organisation body
other: body
military: army military navy headquarters command
armed-group: group
`;

const bodyKinds = new Map<string, OrganizationKind[]>();
for (const line of BODY_KINDS.trim().split('\n')) {
  const [kinds = '', nouns = ''] = line.split(': ');
  for (const noun of nouns.split(' '))
    bodyKinds.set(noun, [...(bodyKinds.get(noun) ?? []), ...(kinds.split(' ') as OrganizationKind[])]);
}

/** `nouns: words of names` - one group a line. */
const BODY_NAMES = `
airline carrier: airlines airline airways air aviation
bourse exchange: exchange bourse
regulator watchdog: commission authority agency board administration service bank regulator
government: government cabinet
administration: administration
automaker carmaker: motor motors automobile auto
lender bank: bank banks bancorp banque banco banca banka creditbank
drugmaker: pharmaceuticals pharmaceutical pharma
railway railways railroad: railways railway rail railroad
ministry department: ministry department treasury
newspaper daily paper: times post herald journal news tribune gazette telegraph chronicle
broadcaster network channel: television tv radio broadcasting
court tribunal: court tribunal
panel committee: committee commission panel subcommittee board
commission: commission
union: union federation guild workers brotherhood teamsters
board: board
university: university institute college academy
club team: fc united city athletic club
consultancy: consulting consultants associates advisors
insurer: insurance assurance
utility: power electric energy gas water
`;

const bodyNames = new Map<string, ReadonlySet<string>>();
for (const line of BODY_NAMES.trim().split('\n')) {
  const [nouns = '', names = ''] = line.split(': ');
  for (const noun of nouns.split(' ')) bodyNames.set(noun, words(names));
}

export const wordClasses: WordClasses = {
  complementizers: words('that'),
  interrogatives: words('whether if who what which when where why how'),
  relatives: words('who which whose whom that'),
  subordinators: words(`
    when while as because although though if since unless until till whereas where after before once lest whether
    so than`),
  coordinators: words('and but or nor yet so'),
  adversatives: words('but yet'),
  determiners: words(`
    the a an this that these those his her its their our my your some any no every each both all another several
    many most more few two three four five six seven eight nine ten one such`),
  prepositions: words(`
    of in on at to for from by with about over under into after before between among against during through without
    within amid since until near across around behind beyond despite toward towards upon via per outside inside above
    below along alongside following regarding concerning ahead due including like as than throughout besides except onto`),
  auxiliaries: words(`
    is are was were am be been being has have had having do does did will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
    shouldn't mustn't he's she's it's they're we're i'm that's there's`),
  negations: words('not never neither nor hardly'),
  adverbs: words(`
    also then earlier later however meanwhile moreover furthermore nevertheless nonetheless additionally besides again
    long now still just recently repeatedly further once simply clearly bluntly openly publicly officially specifically
    particularly separately subsequently previously already only even thus therefore hence instead too though
    ironically jokingly sarcastically angrily sharply strongly flatly categorically emphatically reportedly allegedly
    similarly likewise accordingly finally firstly secondly thirdly first second third lastly always often sometimes
    indeed perhaps maybe eventually initially originally basically essentially explicitly implicitly quickly briefly
    apparently famously frankly privately simultaneously rather surprisingly interestingly importantly notably crucially actually really certainly definitely consistently
    correctly rightly wrongly falsely firmly definitively personally here today yesterday tomorrow tonight`),
  links: new Set([
    'in addition',
    'at the same time',
    'in particular',
    'in turn',
    'in this regard',
    'on the other hand',
    'on top of that',
    'as a result',
    'for example',
    'for instance',
    'in other words',
    'of course',
    'in fact',
    'in general',
  ]),
  anybody: words(
    'others other everyone everybody anyone anybody someone somebody something nobody none ones half them what',
  ),
  wholes: words('both all'),
  parts: words('some others another many several'),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow tonight morning afternoon evening night noon midnight
    week weekend month year day days hours hour ago last earlier jan feb mar apr jun jul aug sept sep oct nov dec`),
  occasions: words(`
    statement interview briefing conference meeting speech address report release comment comments post tweet message letter
    article remarks talks summit forum session hearing ceremony event call conversation broadcast program programme
    show video appearance visit trip rally debate discussion commentary note email e-mail filing presser podcast
    telegram facebook twitter instagram vkontakte channel page blog website air sidelines occasion reply response
    answer question questions application testimony lecture sermon memo book column editorial op-ed announcement
    panel tv television radio gathering congress plenary lunch dinner breakfast press phone telephone study survey
    bulletin communique communiqué readout footage line results outcome wake`),
  addressees: words(`
    reporters journalists newsmen correspondents media lawmakers legislators parliament mps deputies senators
    delegates participants audience viewers listeners crowd supporters investors analysts students him her them us me
    you agency newspaper paper channel daily magazine broadcaster television correspondent reporter journalist`),
  documents: words(`
    statement cable telegram appeal report document communique communiqué declaration resolution release study survey poll letter note
    memo memorandum post tweet message filing analysis article book commentary website bulletin newsletter
    dispatch paper complaint indictment lawsuit ruling decree order text transcript summary notice email editorial
    reports findings records documents results data figures statistics readout proclamation petition affidavit agreement mou review forecast`),
  // A paper may be a document as well.
  bodies: new Set([
    ...[...bodyKinds.keys()].filter((noun) => noun !== 'paper'),
    ...words(`center centre police press-service embassy mission delegation institution authorities regime media exchange
      bourse cartel guild museum hospital`),
  ]),
  bodyKinds,
  members: new Set(['senator', 'lawmaker', 'speaker', 'leader', 'party leader', 'politician']),
  bodyNames,
  utteredDocuments: words(
    'statement message release post tweet comment announcement communique communiqué note text readout letter email',
  ),
  indefinites: words('a an'),
  definites: words('the this that these those both'),
  anyPlace: words(
    'country state nation region city town republic village county district province government',
  ),
  placeNouns:
    words(`region province oblast republic city district county street square avenue sea river bay island islands
    strait gulf ocean lake mountains mountain valley airport port harbor harbour station bridge plant peninsula coast desert
    olympics cup games championship league open prize award war act treaty agreement summit forum day week`),
  statements: words(
    'statement statements remark remarks takeaway takeaways highlight highlights quote quotes point points thesis theses',
  ),
  listSigns: words(
    `below following here key main principal major top important compiled collected gathered put together summed summarized`,
  ),
  mouthpieces: words(
    'office bureau committee subcommittee panel board council department service branch unit mission delegation headquarters command secretariat',
  ),
  utterances: words(`
    concern concerns readiness hope confidence regret opinion view belief willingness support condolences doubt doubts
    conviction satisfaction interest optimism skepticism scepticism outrage surprise disappointment fear fears alarm worry
    dissatisfaction opposition commitment sympathy solidarity determination intention desire wish assurance certainty
    indignation bewilderment delight joy pride gratification relief worries reservations criticism objections objection protest anger frustration dismay irritation impatience`),
  bareReports: words('say tell'),
  callNames: words('nicknamed sign callsign alias'),
  gerundLinks: words('by before after'),
  deniables: words(`
    allegation allegations accusation accusations claim claims speculation speculations report reports charge charges
    criticism suggestion suggestions rumor rumors rumour rumours notion assertion assertions argument arguments statement
    statements characterization insinuations theory theories idea`),
  facts: new Set(['the fact', 'to the fact', 'on the fact']),
  charges: words('of for against'),
  reasons: words('for'),
  likenesses: words('as'),
  comparisons: words('as'),
  topics: new Set(),
  sentenceOpeners: words('the a an this these those he she it they we his its their'),
  resumptives: words('this'),
  referringWords: words('this such similar relevant corresponding the'),
  referredNouns: words(
    'statement opinion view viewpoint announcement remark forecast assessment information news',
  ),
  agents: words('by'),
};

export const abbreviations: Abbreviations = {
  joining: words(`
    mr mrs ms dr ph prof gen col lt maj capt cmdr adm sgt cpl sen rep gov pres rev hon st messrs jr sr vs etc e.g i.e inc ltd corp co
    llc bros no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft dept univ assn ave blvd rd approx est dist`),
  units: new Set(),
  years: new Set(),
  closing: new Set(),
};
