import { type Gender, type RoleWord, SEVERAL } from '../language.ts';
import { nounForms } from './morphology/noun-forms.ts';
import { ROLES } from './roles.ts';

/**
 * `rank, other ranks it may stand for: words` - one group a line. Ranks are names that all languages share; who spoke just before may be
 * called by a "trade", and "anybody" is whoever was heard of last.
 */
const RANKS = `
president|head of state,leader: президент
vice-president|politician: вице-президент
prime minister|head of government,leader,minister: премьер премьер-министр
chancellor|head of government,leader: канцлер
king|head of state,leader: король королева эмир султан принц шейх монарх император
minister|head: министр госсекретарь
deputy prime minister|minister: вице-премьер
deputy minister|deputy head: замминистра
spokesperson|official,diplomat: пресс-секретарь представитель представительница спикер
ambassador|diplomat,envoy: посол консул генконсул постпред постпредставитель
envoy|diplomat: спецпредставитель спецпосланник посланник полпред эмиссар
diplomat|minister,deputy minister,ambassador,spokesperson,envoy,official,anybody: дипломат
official|minister,deputy minister,spokesperson,head,governor,mayor,ambassador,deputy prime minister,trade: чиновник чиновница
leader|president,prime minister,chancellor,king,party leader,head: лидер вождь
head|president,chief executive,governor,director,minister,mayor,prime minister,secretary-general,speaker: глава руководитель начальник
chairman|head,speaker: председатель сопредседатель
deputy head|deputy minister: заммэра замгубернатора замдиректора замкомандира замглавы замруководителя замначальника зампред зампредседателя заместитель
director|head,chief executive: директор гендиректор директриса топ-менеджер финдиректор
secretary-general|head: генсек генсекретарь
secretary: секретарь
governor|official,head: губернатор
mayor|official,head: мэр градоначальник градоначальница
senator|lawmaker,politician,trade: сенатор
lawmaker|politician,trade: депутат парламентарий законодатель конгрессмен нардеп единоросс справоросс
politician|president,prime minister,lawmaker,senator,minister,leader,head,party leader,anybody: политик
democrat|politician,president,lawmaker,senator,leader,trade: демократ
republican|politician,president,lawmaker,senator,leader,trade: республиканец
general|commander,military official,anybody: военнослужащий генерал командир командующий главнокомандующий полковник адмирал маршал главком генерал-майор генерал-лейтенант генерал-полковник комбат офицер капитан майор лейтенант
adviser|official: советник советница помощник помощница
expert|analyst,scientist,director,head,chairman,doctor,rector,deputy head,lawyer,anybody: эксперт специалист аналитик стратег экономист политолог исследователь исследовательница
scientist|expert,anybody: ученый профессор академик доцент историк социолог психолог физик биолог химик астроном вирусолог эпидемиолог геолог археолог вулканолог сейсмолог астрофизик
lawyer|anybody: адвокат юрист защитник защитница
prosecutor: прокурор генпрокурор
judge: судья
journalist|anybody: журналист журналистка корреспондент обозреватель редактор репортер
doctor|anybody: врач главврач медик диетолог хирург педиатр терапевт инфекционист анестезиолог кардиолог невролог
coach|anybody: тренер наставник
athlete|player,anybody: спортсмен спортсменка футболист футболистка хоккеист теннисист теннисистка фигурист фигуристка биатлонист биатлонистка вратарь голкипер нападающий форвард полузащитник боксер гонщик чемпион чемпионка лыжник лыжница пловец легкоатлет гимнаст гимнастка
cleric|trade: патриарх митрополит папа епископ муфтий понтифик
rector|head: ректор
businessman|anybody: предприниматель бизнесмен миллиардер
activist|anybody: правозащитник правозащитница активист активистка омбудсмен
anybody: собеседник собеседница женщина мужчина блогер телеведущий телеведущая инженер конструктор ветеран американец немец француз британец украинец россиянин россиянка аргентинец бразилец португалец хорват голландец швед норвежец чех японец легионер функционер белорус казах китаец турок поляк итальянец испанец
defendant: подсудимый обвиняемый подозреваемый
source|official: источник
director of art|artist,anybody: режиссер
writer|anybody: писатель писательница поэт
artist|anybody: актер актриса певец певица музыкант артист артистка исполнитель исполнительница
forecaster|anybody: синоптик метеоролог
spouse: жена муж супруг супруга вдова
`;

/** What somebody may be called besides the office that the article tells, each a rank of its own. */
const TRADES =
  'девушка юноша блондинка брюнетка продюсер художник художница композитор дирижер архитектор рэпер боксер гонщик чемпион чемпионка лыжник пилот летчик космонавт изобретатель программист преподаватель учитель учительница педагог священник'.split(
    ' ',
  );

/** Nouns that are adjectives more often: "военное ведомство", "рабочая группа". */
const ADJECTIVES = new Set([
  'военный',
  'рабочий',
  'верховный',
  'ведущий',
  'доверенный',
  'дежурный',
  'ответственный',
]);
const FEMALE =
  /(?:ица|истка|енка|анка|ка|иса|рева|сестра|вдова|жена|супруга|дочь|мать|женщина|девушка|истица|подсудимая|осужденная|потерпевшая)$/u;
const MALE = new Set([
  'король',
  'принц',
  'патриарх',
  'папа',
  'отец',
  'брат',
  'сын',
  'муж',
  'мужчина',
  'юноша',
  'император',
  'митрополит',
  'епископ',
  'муфтий',
  'эмир',
  'султан',
  'шейх',
]);

function inflect(): Map<string, RoleWord> {
  const nouns = new Map<string, RoleWord>();
  for (const line of RANKS.trim().split('\n')) {
    const [head = '', list = ''] = line.split(': ');
    for (const word of list.split(' '))
      nouns.set(word, { ranks: head.split(/[|,]/u), gender: genderOf(word), domain: domainOf(word) });
  }
  for (const entry of ROLES) {
    const [lemma = ''] = entry.split('/');
    if (ADJECTIVES.has(lemma)) continue;
    const ranks = TRADES.includes(lemma) ? [lemma, 'trade'] : [lemma];
    const role = nouns.get(lemma) ?? { ranks, gender: genderOf(lemma), domain: null };
    nouns.set(lemma, role);
    for (const [form, readings] of nounForms([entry], true)) {
      const known = nouns.get(form);
      if (known && known.ranks[0] !== SEVERAL) continue;
      // A plural is a role, but no one person's.
      const single = readings.some((reading) => reading.number === 'singular');
      nouns.set(form, single ? role : { ...role, ranks: [SEVERAL] });
    }
  }
  return nouns;
}

function genderOf(word: string): Gender | null {
  if (MALE.has(word)) return 'male';
  return FEMALE.test(word) ? 'female' : null;
}

const domainOf = (word: string): string | null =>
  word === 'дипломат' || word === 'госсекретарь' ? 'foreign' : null;

const nouns = inflect();
const distinct = [...new Set([...nouns.values()].map((role) => JSON.stringify(role)))];

/** What nouns for roles say, each once. */
export const roleWords: readonly RoleWord[] = distinct.map((role) => JSON.parse(role));

/** All forms of the nouns for roles, separated by spaces: those of each of `roleWords` a line. */
export const roleForms = distinct
  .map((role) => [...nouns].flatMap(([form, one]) => (JSON.stringify(one) === role ? form : [])).join(' '))
  .join('\n');
