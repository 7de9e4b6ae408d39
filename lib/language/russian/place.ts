import type { Gender } from '../language.ts';
import type { Place } from '../place.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import type { Case, Gender as GrammaticalGender } from './morphology/grammar.ts';
import { givenNameReadings, isSurname, patronymicReadings } from './morphology/names.ts';
import { nominativeName } from './morphology/nominative-name.ts';
import { nominativePhrase } from './morphology/nominative-phrase.ts';
import { nounReadings } from './morphology/nouns.ts';
import { arePersons } from './morphology/person-nouns.ts';
import { openers } from './openers.ts';
import { isFiniteWord, subjectGender } from './verbs.ts';

const GENITIVE = new Set([
  ...openers.map((opener) => opener.words.split(' ').at(-1)!),
  ...'сайте портале странице канале телеграм-канале блоге от из до у для без после кроме около против из-за самого самой самих слова цитирует цитировал цитировала цитируют процитировал процитировала процитировали'.split(
    ' ',
  ),
]);
const CASE_BEFORE: Record<string, Case> = {
  ...Object.fromEntries([...GENITIVE].map((word) => [word, 'genitive'] as const)),
  // An opener by itself, and so among the nouns above; but it is a preposition.
  согласно: 'dative',
  в: 'prepositional',
  во: 'prepositional',
  на: 'prepositional',
  о: 'prepositional',
  об: 'prepositional',
  при: 'prepositional',
  к: 'dative',
  по: 'dative',
  с: 'instrumental',
  со: 'instrumental',
  между: 'instrumental',
  над: 'instrumental',
};

/** The case that the word before a noun phrase demands; null where it demands none. */
export const caseBehind = (before: string | null): Case | null =>
  (before === null ? null : CASE_BEFORE[before]) ?? null;

const GENDERS: Record<GrammaticalGender, Gender | null> = {
  masculine: 'male',
  feminine: 'female',
  neuter: null,
};

/** A person's name in the nominative; case told by the title, else by the word before. */
export function personName(
  words: readonly string[],
  place: Place,
): { words: readonly string[]; gender: Gender | null } | null {
  // "Сама |Юния Фольд|"
  if (words.length > 1 && /^Сам[аи]?$/u.test(words[0]!)) return personName(words.slice(1), place);
  // "глава |Минтрудсоца Коми|"
  if (BODY.test(words[0]!)) return null;
  // "в |Вельде| заявили"
  if (words.length === 1 && !place.title && /^во?$/u.test(place.before ?? '')) return null;
  // "Лейбористы", "Последние": several, and no name.
  if (words.length === 1 && (arePersons(words[0]!.toLowerCase()) || /[иы]е$/u.test(words[0]!))) return null;
  if (words.length === 1 && (isModifier(words[0]!, place.after) || isOfTown(words[0]!, place.title)))
    return null;
  // "патриарх |Велденский| и всея Норландии Павел", "папа |Римский|": a see, and no surname.
  if (words.length === 1 && SEE.test(words[0]!) && CLERIC.test(place.title ?? '')) return null;
  // "советник |Брандта|" is not he.
  if (words.length === 1 && isOthers(words[0]!, place)) return null;
  // "|Стефана Ветрова| заявила": no man's name in the genitive.
  if (!place.title && hasHerVerb(place) && words.every((word) => /[ая]$/u.test(word)))
    return { words, gender: 'female' };
  const turned = surnameFirst(words);
  const { name, gender } = nominativeName(turned ? [...words.slice(1), words[0]!] : words, {
    case: declinedForCertain(words)
      ? 'genitive'
      : (caseOfTitle(place.title) ?? caseBehind(place.before) ?? (hasHerVerb(place) ? 'nominative' : null)),
    attested: place.attested,
  });
  const own = name.split(' ');
  return {
    words: turned ? [own.at(-1)!, ...own.slice(0, -1)] : own,
    // "Юния Фольд": no man's given name ends so that no list has.
    gender: gender
      ? GENDERS[gender]
      : own.length > 1 && /ия$/u.test(own[0]!)
        ? 'female'
        : genderOfVerb(name, words, place.after),
  };
}

/** "Орлова Анна Ивановна", "Абрамовой Натальи": a surname that a given name follows. */
function surnameFirst(words: readonly string[]): boolean {
  const [first, second] = words;
  return (
    words.length > 1 &&
    isSurname(first!) &&
    givenNameReadings(first!).length === 0 &&
    givenNameReadings(second!).length > 0 &&
    (words.length === 2 ? !isSurname(second!) : patronymicReadings(words[2]!).length > 0)
  );
}

/** "|Стефана Ветрова| заявила", "сообщила |Стефана Ветрова|": a woman is the subject of a verb that tells so. */
const hasHerVerb = ({ before, after }: Place): boolean =>
  [before, after].some((word) => word !== null && isFiniteWord(word) && subjectGender(word) === 'female');

/** "|Рената Дольд| зимовала": what the verb behind a name tells that stands in the nominative. */
function genderOfVerb(name: string, words: readonly string[], after: string | null): Gender | null {
  if (words.length < 2 || after === null || name !== words.join(' ') || !isFiniteWord(after)) return null;
  return subjectGender(after);
}

/** A name in -а behind an office in the nominative, where the article has it without the ending: that is another's. */
const isOthers = (word: string, { title, attested }: Place): boolean =>
  caseOfTitle(title) === 'nominative' &&
  /[бвгджзклмнпрстфхцчшщ]а$/u.test(word) &&
  attested(word.slice(0, -1));

/** "муж христианки Асии Дани": a given name in -ии stands in no nominative, whatever the title before it says. */
const declinedForCertain = (words: readonly string[]) => words.length > 1 && /ии$/u.test(words[0]!);

/** Short names of ministries, services and councils, and what else is no person: "вице-президент |Штатов|". */
const BODY =
  /^(?:Мин(?:труд|обр|здрав|фин|эконом|энерго|сель|пром|транс|строй|культ|обор|юст|спорт|природ|связ|цифр|имущ|дор)|Рос\p{Ll}*(?:надзор|стат|реестр|авиа|туризм)|\p{L}{3,}(?:исполком|горсовет|стат)а?$|Штат(?:ы|ов)$)/u;

const SEE = /[сц]к(?:ий|ого|ому|им|ом)$/u;
const CLERIC = /(?:патриарх|митрополит|епископ|папа?)(?:[ауеы]|о[мй])?$/iu;

/** "житель |Вельска|", "мэр |Львова|": a town in the genitive behind whoever is of a town; behind an office, if it looks like a woman's surname. */
function isOfTown(word: string, title: string | null): boolean {
  const office = title?.toLowerCase() ?? '';
  return (
    /^(?:жител|урожен)/u.test(office) ||
    (/(?:[оеё]ва|[иы]на|ска)$/u.test(word) &&
      /^(?:экс-|вице-)?(?:мэр|губернатор|градоначальник|префект|глава)$/u.test(office))
  );
}

/** "мэр |Заречного| района": an adjective with its noun names a place, not a person. */
function isModifier(word: string, after: string | null): boolean {
  if (after === null || !/^\p{Ll}/u.test(after)) return false;
  const noun = placeNoun(after);
  return noun && /(?:ого|его|ому|ему|[оеыи]м|[ыи]х|[ыио]й|ая|ую|ое)$/u.test(word);
}

const placeNoun = (word: string) =>
  /^(?:район|област|кра[йяюе]|округ|город|республик|губерни|муниципал|сельск|поселк|поселени|улиц|мэри|дум[аыеу]|министерств|университет|институт|завод|гарнизон|флот|арми|епархи|митропол|суд|областн|городск|районн|краев)/u.test(
    word,
  );

/** "пресс-секретаря", "главой": the case of a title's first noun, where its form has but one. */
function caseOfTitle(title: string | null): Case | null {
  for (const word of title?.split(' ') ?? []) {
    const cases = new Set(
      nounReadings(word.toLowerCase())
        .filter((form) => form.animate && form.number === 'singular')
        .map((form) => form.case),
    );
    if (cases.size === 0) continue;
    if (cases.has('nominative')) return 'nominative';
    return cases.size === 1 || cases.has('genitive') ? [...cases][0]! : null;
  }
  return null;
}

/** What heads no name of a body; "Министерство" may. */
const COMMON =
  /^(?:власти|полиция|профсоюзы?|руководство|правительство|пресс-служба|од(?:ин|на)|государство)$/u;

/** "и.о. |главы|": stands in the genitive whatever the place demands. */
const ACTING = /^(?:и\.о\.|вр\.?и\.?о)/u;

/** A noun phrase in the nominative. Where neither its place demands a case nor a title tells its own, it is a subject and stands in it already. */
export function nominative(phrase: string, place: Place): string {
  const own = place.title !== null && !ACTING.test(place.title) ? caseOfTitle(place.title) : null;
  const name = nominativePhrase(phrase, own ?? caseBehind(place.before) ?? 'nominative');
  const [first = '', next = ''] = name.split(' ');
  // A role takes its capital from the sentence that it opens: "Юристы", "Местные жители"; so do such bodies.
  const isRole = (word: string) =>
    COMMON.test(word) || nounReadings(word).some((form) => form.animate) || arePersons(word);
  const role =
    first.length > 1 &&
    first !== first.toUpperCase() &&
    (isRole(first.toLowerCase()) || (isRole(next) && adjectiveForms(first.toLowerCase()).length > 0));
  return role ? name[0]!.toLowerCase() + name.slice(1) : name;
}
