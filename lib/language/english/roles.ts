import type { Gender, Roles, RoleWord } from '../language.ts';

/** `rank, other ranks it may stand for: words` - one group a line. A word's own rank comes first. */
const NOUNS = `
president|head of state,leader,politician: president; presidents
vice-president: vice president; vice-president
prime minister|head of government,leader,politician: prime minister; premier; pm; taoiseach; chief minister
chancellor|head of government,leader: chancellor
head of state|president,king,emir: head of state
head of government|prime minister,chancellor: head of government
king|head of state: king; emir; sultan; prince; crown prince; monarch; emperor
minister|official,politician: minister; secretary of state; foreign secretary; defence secretary; home secretary; defense secretary; secretary
deputy prime minister|minister: deputy prime minister; vice premier; deputy pm; vice prime minister; deputy premier
deputy minister: deputy minister; vice minister; undersecretary; under-secretary; assistant secretary; state secretary; deputy foreign minister; deputy defense minister; vice-minister
spokesperson|official,diplomat: spokesman; spokesperson; press secretary; press officer; spokesmen
press service: press service; press office
minister|official,politician,spokesperson: chief cabinet secretary
ambassador|diplomat,envoy: ambassador; consul; consul general; charge d'affaires; chargé d'affaires; ambassador-at-large; permanent representative
envoy|diplomat: envoy; special envoy; emissary; special representative; attache; attaché; press attache; press attaché
diplomat|minister,deputy minister,ambassador,spokesperson,envoy,trade: diplomat; top diplomat; senior diplomat
official|minister,deputy minister,spokesperson,lawmaker,head,director,collector,secretary-general,governor,mayor,general,ambassador,deputy prime minister,adviser: official; top official; senior official
leader|president,prime minister,chancellor,king,party leader,head,secretary-general: leader; leaders
head|chief executive,governor,director: head; chief; chairman; chair; chairperson; boss
chief executive|head: chief executive; ceo; chief executive officer; managing director; executive director; top manager
chief financial officer: chief financial officer; cfo
director|head: director; director general; director-general; general director; deputy director; acting director
collector|official: collector; district collector; joint collector; registrar; comptroller; administrator; deputy administrator
secretary-general|head: secretary-general; secretary general; general secretary
governor|official,politician: governor; acting governor; gov; lt gov
mayor|official,politician: mayor; acting mayor
senator|lawmaker,politician,parliamentarian,trade: senator; sen; senators
lawmaker|politician,parliamentarian,trade: lawmaker; mp; deputy; legislator; congressman; parliamentarian; member of parliament; rep; state duma deputy; mep; member
lawmaker|politician,parliamentarian,spokesperson,official,envoy,ambassador: representative
speaker|lawmaker,politician: speaker
party leader|leader,politician,opposition leader: party leader; opposition leader
politician|trade: politician; democrat; republican; opposition figure
general|commander,military official,trade: general; lieutenant general; major general; colonel general; commander; commander-in-chief; chief of staff; admiral; marshal; colonel; major; captain; lieutenant; sergeant; lieutenant colonel; brigadier; field marshal; rear admiral; vice admiral; serviceman; officer
adviser|official: adviser; advisor; aide; presidential aide; assistant
analyst|expert,scientist,trade: analyst; expert; economist; strategist; political scientist; research fellow; senior research fellow; fellow; senior fellow; pundit; researcher; political analyst; specialist; scholar
scientist|expert,researcher,trade: scientist; professor; astronomer; physicist; biologist; historian; academic; academician; epidemiologist; virologist; geologist
lawyer|trade: lawyer; attorney; counsel; solicitor; barrister; defense attorney; counselor
prosecutor|official: prosecutor; attorney general; prosecutor general; public prosecutor; district attorney; investigator
judge: judge; magistrate; justice
journalist|trade: journalist; reporter; correspondent; editor; editor-in-chief; columnist; anchor; host; blogger; presenter; photographer
doctor|trade: doctor; physician; surgeon; chief physician; nurse; paramedic
police chief: police chief; detective; sheriff; inspector; superintendent; commissioner; police officer; chief constable
coach: coach; head coach; manager; trainer
athlete|player,trade: player; athlete; striker; midfielder; defender; goalkeeper; champion; boxer; skier; swimmer; skater; driver; racer; footballer; forward; winger; golfer; runner; quarterback; pitcher
astronaut|trade: cosmonaut; astronaut
cleric|trade: pope; patriarch; bishop; archbishop; metropolitan; priest; imam; rabbi; pastor; cardinal; father; reverend; ayatollah; mufti; pontiff
founder|head: founder; co-founder; owner; cofounder
author|writer,trade: author; writer; novelist; poet; film director; filmmaker; producer; actor; singer; artist; musician; composer; conductor; playwright
candidate|politician: candidate; nominee; contender; frontrunner
activist|trade: activist; campaigner; rights activist; ombudsman; commissioner for human rights; volunteer; organizer; organiser; protester
businessman|trade: businessman; entrepreneur; billionaire; tycoon; investor; oligarch; trader; banker; farmer; mogul
witness: witness; resident; eyewitness; survivor; victim; villager; local; passenger; skipper; sailor; fisherman; warden; ranger; curator; firefighter; mechanic; miner; chef; architect; veterinarian; psychologist; psychiatrist; sociologist; archaeologist; chemist; meteorologist; seismologist; ecologist; treasurer; dean; rector; principal; translator; agent; broker; accountant; consultant; pilot; teacher; instructor; student; coordinator; coroner; worker; employee; customer; engineer; veteran; refugee; tourist
defendant|anybody: defendant; suspect
source: source; insider
delegate|spokesperson,trade: delegate
negotiator|diplomat: negotiator; chief negotiator
wife|relative: wife; widow; spouse
husband|relative: husband; widower
mother|relative,parent: mother
parent|relative: parent
son|relative: son
daughter|relative: daughter
brother|relative: brother
sister|relative: sister
relative: relative; cousin; uncle; aunt; nephew; niece; grandfather; grandmother; grandson; granddaughter
partner|relative: fiance; fiancee; girlfriend; boyfriend; partner
friend: friend; neighbor; neighbour; critic; ally; supporter; opponent; rival; biographer; colleague; confidant; associate
`;

const FEMALE: Readonly<Record<string, string>> = {
  king: 'queen; princess; empress',
  spokesperson: 'spokeswoman; spokeswomen',
  head: 'chairwoman',
  lawmaker: 'congresswoman',
  businessman: 'businesswoman',
  author: 'actress',
  cleric: 'nun',
  'police chief': 'policewoman',
};
const FEMALE_WORDS = new Set(
  'wife widow mother daughter sister aunt niece grandmother granddaughter fiancee girlfriend'.split(' '),
);
const MALE_WORDS = new Set([
  'spokesman',
  'chairman',
  'congressman',
  'king',
  'businessman',
  'prince',
  'emperor',
  'father',
  'husband',
  'widower',
  'son',
  'brother',
  'uncle',
  'nephew',
  'grandfather',
  'grandson',
  'fiance',
  'boyfriend',
  'priest',
  'imam',
]);
const DOMAIN_OF: Readonly<Record<string, string>> = {
  diplomat: 'foreign',
  'top diplomat': 'foreign',
  'senior diplomat': 'foreign',
  'foreign secretary': 'foreign',
  'secretary of state': 'foreign',
  'deputy foreign minister': 'foreign',
  'deputy defense minister': 'defense',
  'defence secretary': 'defense',
  'defense secretary': 'defense',
};

function roleNouns(): Map<string, RoleWord> {
  const nouns = new Map<string, RoleWord>();
  const add = (word: string, ranks: readonly string[], gender: Gender | null) => {
    if (!nouns.has(word)) nouns.set(word, { ranks, gender, domain: DOMAIN_OF[word] ?? null });
  };
  for (const line of NOUNS.trim().split('\n')) {
    const [head = '', list = ''] = line.split(': ');
    const ranks = head.split(/[|,]/u);
    for (const word of list.split('; '))
      add(word, ranks, MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : null);
    for (const word of FEMALE[ranks[0]!]?.split('; ') ?? []) add(word, ranks, 'female');
  }
  return nouns;
}

export const roles: Roles = {
  nouns: roleNouns(),
  neverInside: new Set(),
  deputies: new Set(['deputy', 'vice', 'assistant']),
  domains: new Map([
    ['defense', 'defense'],
    ['defence', 'defense'],
    ['military', 'defense'],
    ['army', 'defense'],
    ['foreign', 'foreign'],
    ['diplomatic', 'foreign'],
    ['diplomacy', 'foreign'],
    ['interior', 'interior'],
    ['home', 'interior'],
    ['emergencies', 'emergencies'],
    ['emergency', 'emergencies'],
    ['finance', 'finance'],
    ['treasury', 'finance'],
    ['economy', 'economy'],
    ['economic', 'economy'],
    ['health', 'health'],
    ['healthcare', 'health'],
    ['energy', 'energy'],
    ['oil', 'energy'],
    ['trade', 'trade'],
    ['industry', 'industry'],
    ['agriculture', 'agriculture'],
    ['education', 'education'],
    ['culture', 'culture'],
    ['sports', 'sport'],
    ['sport', 'sport'],
    ['justice', 'justice'],
    ['transport', 'transport'],
    ['transportation', 'transport'],
    ['labor', 'labour'],
    ['labour', 'labour'],
    ['environment', 'environment'],
    ['space', 'space'],
    ['security', 'security'],
    ['intelligence', 'intelligence'],
    ['kremlin', 'kremlin'],
    ['police', 'police'],
    ['opposition', 'opposition'],
  ]),
  interlocutors: new Set(),
  hypernyms: new Set(),
  honorifics: new Map<string, Gender | null>([
    ['mr', 'male'],
    ['mister', 'male'],
    ['sir', 'male'],
    ['lord', 'male'],
    ['mrs', 'female'],
    ['ms', 'female'],
    ['miss', 'female'],
    ['lady', 'female'],
    ['dame', 'female'],
    ['dr', null],
    ['prof', null],
    ['gen', null],
    ['lt', null],
    ['col', null],
    ['maj', null],
    ['sgt', null],
    ['capt', null],
    ['adm', null],
    ['rev', null],
    ['hon', null],
    ['gov', null],
    ['rep', null],
    ['sen', null],
    ['excellency', null],
    ['extraordinary', null],
    ['plenipotentiary', null],
  ]),
};
