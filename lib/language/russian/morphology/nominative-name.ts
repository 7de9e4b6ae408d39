import type { Case, Gender } from './grammar.ts';
import {
  givenNameReadings,
  type NameReading,
  patronymicReadings,
  surnameGender,
  surnameReadings,
} from './names.ts';

/** What is known of a name besides its letters. */
export interface NameContext {
  /** The case that its place demands ("по словам" demands the genitive); null where that is open. */
  case: Case | null;
  /** Whether the article has this word, as it stands: another form of the same name is the best evidence. */
  attested: (word: string) => boolean;
}

export interface NominativeName {
  name: string;
  gender: Gender | null;
}

/**
 * A person's name in the nominative: "Глеба Ветрова" -> "Глеб Ветров", "Анны Лесковой" -> "Анна Лескова". The given name
 * and the patronymic tell case and gender; the surname follows them. A name that tells nothing stays as it stands.
 */
export function nominativeName(words: readonly string[], context: NameContext): NominativeName {
  const frame = readFrame(words, context);
  const surnameAt = words.length - 1;
  const out = [...words];
  // The lists write е for ё: a word that stands in the nominative stays as it stands.
  for (const [at, reading] of frame.readings)
    if (reading.nominative !== out[at]!.replace(/ё/gu, 'е')) out[at] = reading.nominative;
  if (!frame.readings.has(surnameAt)) {
    const last = words[surnameAt]!;
    const surname = nominativeSurname(last, frame.case, frame.gender, context.attested);
    out[surnameAt] = surname.nominative;
    frame.gender ??= surname.gender;
    const behindGenitive = words.length > 1 && context.case === 'genitive' && surname.nominative === last;
    if (behindGenitive && words.slice(0, -1).some((word) => GENITIVE_IN_A.test(word))) {
      // "Моники Беллини": behind a word that asks for the genitive, in a name whose surname does not change.
      const own = words.map((word, i) =>
        i < surnameAt || surname.case !== null ? fromGenitive(word) : word,
      );
      own[surnameAt] = surname.nominative;
      return { name: own.join(' '), gender: 'feminine' };
    }
    // "Асии", "Асию" are no nominatives, whoever bears them.
    if (words.length > 1 && frame.readings.size === 0 && /и(?:[ию]|ей)$/u.test(words[0]!)) {
      out[0] = words[0]!.replace(/(?:[ию]|ей)$/u, 'я');
      return { name: out.join(' '), gender: 'feminine' };
    }
    // "По словам Рустема Дэли", "смотрительницу Гелену Шульц": where the surname does not change, the given name tells what is asked for.
    const given = words.length > 1 && frame.readings.size === 0 ? ofItself(words[0]!, context.case) : null;
    if (given && surname.nominative === last && surname.case !== 'nominative') {
      out[0] = given;
      return {
        name: out.join(' '),
        gender: frame.gender ?? (given.endsWith('а') ? 'feminine' : 'masculine'),
      };
    }
    // An unlisted given name goes with its surname: "Мевлюта Чавушоглу" has none to go with, "Эрнеста Валеева" has.
    if (
      words.length > 1 &&
      frame.readings.size === 0 &&
      surname.case !== null &&
      surname.case !== 'nominative'
    )
      out[0] = nominativeSurname(words[0]!, surname.case, surname.gender, context.attested).nominative;
  }
  return { name: out.join(' '), gender: frame.gender ?? surnameGender(out[surnameAt]!) };
}

/** Given names in the genitive whose nominative ends in -а or -я. */
const GENITIVE_IN_A = /(?:[гкхжчшщ]и|[бвдзлмнпрстфц]ы|ии)$/u;

const fromGenitive = (word: string) =>
  word.replace(/ии$/u, 'ия').replace(/(?<=[гкхжчшщ])и$|(?<=[бвдзлмнпрстфц])ы$/u, 'а');

/** An unlisted given name in the nominative, by the ending that the case demanded gives it; null where that is not there. */
function ofItself(word: string, demanded: Case | null): string | null {
  const [ending, nominative] = (demanded && BY_CASE[demanded]) ?? [null, ''];
  return ending?.test(word) ? word.replace(/(?:[ауы]|ой)$/u, nominative) : null;
}

/** How such a name ends in a case, and what its nominative has instead. */
const BY_CASE: Partial<Record<Case, readonly [RegExp, string]>> = {
  genitive: [/..[бвгджзклмнпрстфхцчшщ]а$/u, ''],
  accusative: [/..[бвгджзклмнпрстфхцчшщ]у$/u, 'а'],
  instrumental: [/..[бвгджзклмнпрстфхцчшщ]ой$/u, 'а'],
};

interface Frame {
  case: Case | null;
  gender: Gender | null;
  /** Readings of given names and patronymics, by position. */
  readings: Map<number, NameReading>;
}

/** Reads what the given name and the patronymic tell of the case and the gender of all of the name. */
function readFrame(words: readonly string[], { case: demanded, attested }: NameContext): Frame {
  const options = words.map((word, i) => {
    const given = i === words.length - 1 && words.length > 1 ? [] : givenNameReadings(word);
    return given.length > 0 || i === 0 || i === words.length - 1 ? given : patronymicReadings(word);
  });
  const all = options.flat();
  const fits = (reading: NameReading) =>
    options.every((list) => list.length === 0 || list.some((other) => agree(reading, other)));
  const chosen =
    all.find((reading) => reading.case === demanded && fits(reading)) ??
    bestBySurname(words, all.filter(fits), attested) ??
    null;
  const readings = new Map<number, NameReading>();
  if (!chosen) return { case: demanded, gender: null, readings };
  for (const [i, list] of options.entries()) {
    const reading = list.find((other) => agree(chosen, other));
    if (reading) readings.set(i, reading);
  }
  return { case: chosen.case, gender: chosen.gender, readings };
}

const agree = (a: NameReading, b: NameReading) => a.case === b.case && a.gender === b.gender;

/** Where the given name leaves the case open ("Анны", "Ольге"), the surname decides; the nominative comes first. */
function bestBySurname(
  words: readonly string[],
  readings: readonly NameReading[],
  attested: NameContext['attested'],
): NameReading | undefined {
  const nominative = readings.find((reading) => reading.case === 'nominative');
  if (words.length < 2) return nominative ?? readings[0];
  const surname = words.at(-1)!;
  const told = surnameReadings(surname);
  const bare = surnameGender(surname);
  // "Отто Линдена": the given name is the same in all cases, and the article has the surname in the nominative.
  const oblique = told.find(
    ({ nominative: own, gender }) => gender === 'masculine' && bare === null && attested(own),
  );
  const open = oblique && readings.find((reading) => agree(reading, oblique));
  if (nominative && open && open.nominative === words[0] && words.length === 2) return open;
  // "Александра Новака" is a man's name in the genitive, "Александра Новикова" a woman's in the nominative.
  if (nominative && (bare === null ? !contradicts(nominative, told) : bare === nominative.gender))
    return nominative;
  return readings.find((reading) => told.some((other) => agree(reading, other))) ?? readings[0];
}

/** A title in the genitive may as well be an accusative, which looks like it for men. */
const sameObject = (a: Case, b: Case) => a === b || (a === 'accusative' && b === 'genitive');

const contradicts = (nominative: NameReading, told: readonly NameReading[]) =>
  nominative.gender === 'feminine' &&
  told.some((reading) => reading.gender === 'masculine' && reading.case === 'genitive');

/** A surname by itself in the nominative, with the reading that was taken. */
export function nominativeSurname(
  word: string,
  case_: Case | null,
  gender: Gender | null,
  attested: (word: string) => boolean,
): { nominative: string; case: Case | null; gender: Gender | null } {
  if (case_ === 'nominative') return { nominative: word, case: case_, gender: gender ?? surnameGender(word) };
  const hyphen = word.lastIndexOf('-');
  const prefix = hyphen > 0 ? word.slice(0, hyphen + 1) : '';
  const part = word.slice(hyphen + 1);
  const readings = surnameReadings(part)
    .map((reading) => ({ ...reading, nominative: prefixLike(prefix, reading) + reading.nominative }))
    .filter(
      (reading) =>
        (case_ === null || sameObject(reading.case, case_)) && (gender === null || reading.gender === gender),
    );
  const seen = readings.find((reading) => attested(reading.nominative));
  if (seen) return seen;
  // A bare surname without anything known is taken as it stands: a wrong form is worse than an oblique one.
  if (case_ === null && gender === null) return { nominative: word, case: null, gender: surnameGender(word) };
  return readings[0] ?? { nominative: word, case: case_, gender };
}

/** "|Ветровой-|Линд", "|Ветровой-|Громовой": the first of two surnames in the nominative, where it stands in the case of the second. */
function prefixLike(prefix: string, { case: told, gender }: NameReading): string {
  const like = surnameReadings(prefix.slice(0, -1)).find(
    (reading) => reading.case === told && reading.gender === gender,
  );
  return like ? `${like.nominative}-` : prefix;
}
