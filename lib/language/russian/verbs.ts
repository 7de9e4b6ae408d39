import { lowerAt, type Token } from '../../text/token.ts';
import { ADVERB, AUXILIARY, NEGATION } from '../../text/word-class.ts';
import type { Gender } from '../language.ts';
import { remembered } from '../remember.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { givenNameReadings } from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { wordClasses } from './words.ts';

/** Finite endings: past, present and reflexive forms, and the short passive participles that stand as predicates. */
const PAST = /(?:[аеиыоуяё]л|[аеиыоуяё](?:ла|ло|ли)|л(?:ся|ась|ось|ись)|(?:ш|с|з|г|к|п|р|б|х)(?:ла|ло|ли))$/u;
const PRESENT =
  /(?:[аеояую]ет|[аеояуь]ют|[аеоую]ит|[аеоу]ят|[бвдзлмнпрстчшжщ](?:ит|ят|ет|ут)|[чшжщ]ат|(?:ет|ют|ит|ят|ут|ат)ся|ёт)$/u;
const PASSIVE = /(?:[аяе]н|[аяе]н[аоы]|[ыияу]т[аоы]|крыт|нят)$/u;
const SHORT_PASSIVE =
  /(?:ован|ирован|ован[аоы]|жен[аоы]?|щен[аоы]?|чен[аоы]?|лен[аоы]?|шен[аоы]?|дан[аоы]?|зан[аоы]?|сан[аоы]?|тан[аоы]?|ржан[аоы]?|ден[аоы]?|рен[аоы]?|зен[аоы]?|нут[аоы]|крыт[аоы]?|нят[аоы]?|бит[аоы]|ван[аоы]|сен[аоы]|еян[аоы]|оен[аоы]?|нан[аоы]|бран[аоы]?|слан[аоы]?|гнан[аоы]?)$/u;

/** Past forms without the "л" of the others. */
const IRREGULAR_PAST = new Set(
  'умер погиб исчез вырос возрос достиг возник проник помог смог привез увез вывез принес нанес понес внес вынес спас подверг сверг привлек извлек повлек поджег сжег отверг опроверг предостерег'.split(
    ' ',
  ),
);

/** Words with such an ending that are no verbs; what the lists of nouns have is known by them. */
const NO_VERBS = new Set(
  `отрасли мысли смысли медали детали педали автомобили печали спирали магистрали или если дело дел число числа село села
  начало тела тело зал тыл мало сил правил чернил кормил светил цели доли роли модели соли персонал капитал полуфинал
  арсенал сигнал терминал потенциал филиал квартал интервал сериал криминал минерал скандал идеал ритуал номинал
  оригинал либерал подвал провал обвал раздел предел удел стол футбол пол произвол посол глагол угол кол мобил стрел
  стал тепло стекло масло весло крыло мыло лет нет бюджет интернет билет предмет монет факультет иммунитет приоритет
  авторитет портрет секрет рассвет паритет суверенитет менталитет планет цвет свет обет декрет запрет бронежилет
  вертолет самолет счет зачет расчет учет полет вылет пролет перелет взлет налет кредит аудит транзит гранит лимит
  бандит элит орбит гепатит артрит щит пятьдесят шестьдесят десят маршрут кнут батут статут тюлен колена колено арена
  арены болен минута медперсонал чемодан сюжет привет сигарет диабет туалет планшет квартет атлет скелет плен сан
  каникул гибели боли караул аул разгул стимул титул стул модул формул капсул акул престол ствол баскетбол волейбол
  гандбол карнавал скала пила шкала кукла пчела смола мгла игла похвала зеркало правило сало горло ремесло русло сабли
  капли пули гантели качели отели тоннели панели метели постели щели артели стили корабли рубли патрули угли гастроли
  пароли балет жилет манжет кларнет кювет магнит зенит реквизит монолит сателлит метеорит фаворит колорит термит мазут
  хомут партизан фазан каштан сирен арен паразит орден мемориал шквал накал раскол символ укол молекул смысл замысл
  кресло пепла опухоли фонтан фонтаны граждан`
    .trim()
    .split(/\s+/u),
);

/** Whether the word is a finite verb or a predicate that takes a subject, as far as its ending tells. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.capital && (at > 0 || opensAsName(tokens))) return false;
  // "с начала года": no verb stands right behind a preposition.
  return (
    !GOVERNING.has(lowerAt(tokens, at - 1)) &&
    (isFiniteWord(token.lower) || (isOurs(tokens, at) && FIRST_PERSON.test(token.lower)))
  );
}

/** "мы не ждем", "я знаю": a form that is other words' too tells a verb right behind its pronoun alone. */
function isOurs(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.is(ADVERB | NEGATION)) before--;
  const subject = lowerAt(tokens, before);
  return subject === 'мы' || subject === 'я';
}

const FIRST_PERSON = /(?:[еиё]м|ю|у)(?:ся|сь)?$/u;

/** Prepositions that are no adverbs as well. */
const GOVERNING = new Set(
  'в во на с со из к ко у за под над при без для до от о об по через между'.split(' '),
);

/** Whether the word that opens the sentence with its capital is a name: "Линден отметил", "Михаил Орлов". */
function opensAsName(tokens: readonly Token[]): boolean {
  const next = tokens[1];
  if (next?.kind !== 'word') return false;
  if (next.capital || givenNameReadings(tokens[0]!.text).length > 0) return true;
  return isFiniteWord(next.lower) && !next.is(AUXILIARY);
}

/** The same for a word by itself, in lower case. */
export const isFiniteWord = remembered((lower): boolean => {
  if (wordClasses.auxiliaries.has(lower)) return lower !== 'быть';
  if (lower.length < 3 || NO_VERBS.has(lower) || lower.includes('-')) return false;
  // "персонала", "стола": another case of a noun that looks like a verb; "читатели": no verb ends so.
  if (/[аеоиуыс]ла$/u.test(lower) && lower !== 'стала' && NO_VERBS.has(lower.slice(0, -1))) return false;
  if (/[аи]тели$/u.test(lower)) return false;
  if (
    wordClasses.adverbs.has(lower) ||
    wordClasses.prepositions.has(lower) ||
    wordClasses.determiners.has(lower)
  )
    return false;
  if (wordClasses.times.has(lower) || wordClasses.occasions.has(lower)) return false;
  if (IRREGULAR_PAST.has(lower)) return true;
  if (!PAST.test(lower) && !PRESENT.test(lower) && !(PASSIVE.test(lower) && SHORT_PASSIVE.test(lower)))
    return false;
  return nounReadings(lower).length === 0;
});

/** Whether a word is an adverb, listed or by its shape: "четко", "однажды", "по-русски". */
export function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return token.is(ADVERB) || (!token.capital && looksLikeAdverb(token.lower));
}

const looksLikeAdverb = remembered((lower): boolean => {
  if (!/^[а-яё-]{3,}(?:о|ски|жды)$/u.test(lower) || NO_ADVERBS.has(lower)) return false;
  return nounReadings(lower).length === 0 && adjectiveForms(lower).length === 0 && !isFiniteWord(lower);
});

/** Nouns that end like an adverb. */
const NO_ADVERBS = new Set(
  `кино метро бюро депо евро авто радио видео фото кимоно пальто число дело село тело право место слово лицо окно войско
  государство производство хозяйство большинство количество качество сообщество средство
  райпо сельпо имущество строительство казино озеро дерево золото небо болото`.split(/\s+/u),
);

export type VerbNumber = 'masculine' | 'feminine' | 'neuter' | 'plural' | 'present' | 'impersonal';

/** What a finite verb tells of its subject. */
export const agreement = remembered((lower): VerbNumber | null => {
  if (
    /(?:[ая]ется|ится|[аеияу]лось|[аеят]но|нуто|^следует|^следовало)$/u.test(lower) &&
    !/^(?:надеется|интересуется|улыбается)$/u.test(lower)
  )
    return 'impersonal';
  if (/л(?:и|ись)$/u.test(lower)) return 'plural';
  if (/(?:ют|ят|ут|ат)(?:ся)?$/u.test(lower)) return 'plural';
  if (/л(?:а|ась)$/u.test(lower)) return 'feminine';
  if (/ло$/u.test(lower)) return 'neuter';
  if (/(?:л|лся)$/u.test(lower) || IRREGULAR_PAST.has(lower)) return 'masculine';
  if (/(?:ет|ит)(?:ся)?$/u.test(lower)) return 'present';
  return null;
});

/** The gender of its subject that a verb in lower case tells: "сообщила"; null where it tells none. */
export function subjectGender(lower: string): Gender | null {
  const told = agreement(lower);
  return told === 'masculine' ? 'male' : told === 'feminine' ? 'female' : null;
}
