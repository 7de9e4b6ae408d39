import { GIVEN_NAME, HEAD, JOINING_WORD, NATION_NAME, SUBJECT, TITLE } from '../../language/name-class.ts';
import type { Genitive, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';

/** What follows a head: up to which word, and whether it names something ("Грузии") or only says what kind of body it is ("обороны"). */
export interface Complement {
  last: number;
  named: boolean;
  /** Whether a listed organization is part of it: "управление |Роспотребнадзора|" is one of many, and no name until a field follows. */
  listed?: boolean;
}

/**
 * Reads the complement behind the head at `at`: subjects, regions, nations, listed organizations, persons whose name it bears.
 * @param free whether any noun in the genitive may follow, as behind a capitalised head ("Союз кинематографистов")
 */
export function readComplement(
  words: readonly Word[],
  at: number,
  free: boolean,
  listed: ReadonlyMap<number, Candidate>,
  language: OrganizationLanguage,
): Complement {
  const genitive = language.genitive as Genitive;
  const complement: Complement = { last: at, named: false };
  for (let guard = 0; guard < 12; guard++) {
    const next = complement.last + 1;
    const word = words[next];
    if (word?.gap !== 'space') return complement;
    // Behind a number a name goes on in places alone: "больница № 12 |Москвы|".
    const counted = words[complement.last]?.shape === 'number';
    const step =
      listedName(words, next, at, listed, language) ??
      region(words, next, genitive) ??
      nation(words, next, language) ??
      field(words, next, free, genitive, language) ??
      memorial(words, next, genitive) ??
      instrument(words, next, genitive) ??
      sphere(words, next, complement, genitive, language) ??
      fieldsJoined(words, next, at, genitive) ??
      attached(words, next, language) ??
      (counted ? null : subject(words, next, free, genitive, language)) ??
      joined(words, next, free && complement.last > at && !counted, listed, language) ??
      (free ? numbered(words, next) : null) ??
      land(words, next, complement, genitive) ??
      (listed.get(at) ? null : bearer(words, next, at, complement, language));
    if (!step) return complement;
    complement.last = step.last;
    complement.listed ||= step.listed ?? false;
    const isField = genitive.fieldWords.has(word.text);
    complement.named ||= step.named || (complement.listed && isField);
  }
  return complement;
}

/** Adjectives in a row, and parts of a hyphenated word. */
const DEEPEST = 6;

const named = (last: number): Complement => ({ last, named: true });

/** "управление |Роспотребнадзора|", but "агентство Reuters": what only announces a name has none of its own. */
function listedName(
  words: readonly Word[],
  at: number,
  head: number,
  listed: ReadonlyMap<number, Candidate>,
  language: OrganizationLanguage,
): Complement | null {
  if (at === head + 1 && language.announcers.has((words[head] as Word).key)) return null;
  const body = listed.get(at);
  if (!body || words[at]?.shape === 'lower') return null;
  const nationBehind = words[body.last + 1]?.gap === 'space' ? nation(words, body.last + 1, language) : null;
  return { last: nationBehind?.last ?? body.last, named: false, listed: true };
}

/** "Пензенской области", "Республике Дагестан", "Костромской и Ивановской областям" */
function region(words: readonly Word[], at: number, genitive: Genitive): Complement | null {
  let i = at;
  while (isName(words, i) && genitive.adjective.test((words[i] as Word).text.toLowerCase())) {
    const next = words[i + 1];
    if (next && next.gap === 'space' && genitive.placeNouns.has(next.key)) return named(i + 1);
    if (!next?.is(JOINING_WORD)) {
      if (next?.gap === 'hyphen' || next?.gap === 'comma' || next?.gap === 'space') i += 1;
      else return null;
    } else i += 2;
    if (i > at + 6) return null;
  }
  const place = words[at] as Word;
  const own = words[at + 1];
  if (genitive.namedPlaces.has(place.key) && own?.gap === 'space' && isName(words, at + 1))
    return named(at + 1);
  return null;
}

function nation(words: readonly Word[], at: number, language: OrganizationLanguage): Complement | null {
  const word = words[at] as Word;
  if (word.shape === 'lower') return null;
  if (word.is(NATION_NAME)) return named(at);
  const two = words[at + 1];
  if (two?.gap === 'space' && language.nationNames.has(`${word.key} ${two.key}`)) return named(at + 1);
  return null;
}

/** "по делам молодежи", "по Приморскому краю", "по Москве" */
function field(
  words: readonly Word[],
  at: number,
  free: boolean,
  genitive: Genitive,
  language: OrganizationLanguage,
): Complement | null {
  if (!genitive.fieldWords.has((words[at] as Word).text)) return null;
  const next = at + 1;
  if (words[next]?.gap !== 'space' || genitive.noField.has((words[next] as Word).text)) return null;
  const place = region(words, next, genitive) ?? nation(words, next, language);
  if (place) return place;
  if (isName(words, next)) return named(next);
  const listed = subject(words, next, false, genitive, language);
  // "Международное агентство |по изучению рака|"
  const noun = words[next] as Word;
  return (
    listed ??
    (free && noun.shape === 'lower' && genitive.dative.test(noun.text) && !genitive.placeNouns.has(noun.key)
      ? { last: next, named: false }
      : null)
  );
}

/** "по борьбе |с наркотиками и терроризмом|", "по связям |с общественностью и СМИ|" */
function instrument(words: readonly Word[], at: number, genitive: Genitive): Complement | null {
  if (!INSTRUMENT_LINKS.has((words[at] as Word).text)) return null;
  if (!genitive.instrumentAfter.has(words[at - 1]?.key ?? '')) return null;
  let last = at;
  for (let i = at + 1; i < at + DEEPEST && words[i]?.gap === 'space'; i++) {
    const word = words[i] as Word;
    const joins = word.is(JOINING_WORD) && last === i - 1 && last > at;
    if (joins) continue;
    const isAcronym = word.shape === 'acronym' && words[i - 1]?.is(JOINING_WORD);
    if (!isAcronym && (word.shape !== 'lower' || !genitive.instrument.test(word.text))) break;
    last = i;
  }
  return last > at ? { last, named: false } : null;
}

const INSTRUMENT_LINKS: ReadonlySet<string> = new Set(['с', 'со']);

/** "по надзору |в сфере связи, информационных технологий и массовых коммуникаций|" */
function sphere(
  words: readonly Word[],
  at: number,
  { last }: Complement,
  genitive: Genitive,
  language: OrganizationLanguage,
): Complement | null {
  if ((words[at] as Word).text !== 'в' || !genitive.spheres.has(words[at + 1]?.text ?? '')) return null;
  if (!(words[last] as Word).is(SUBJECT)) return null;
  let end = at + 1;
  for (let guard = 0; guard < DEEPEST * 2; guard++) {
    const word = words[end + 1];
    if (!word || (word.gap !== 'space' && word.gap !== 'comma')) break;
    const first = word.is(JOINING_WORD) ? end + 2 : end + 1;
    const part = words[first] && subject(words, first, true, genitive, language);
    if (!part) break;
    end = part.last;
  }
  return end > at + 1 ? { last: end, named: false } : null;
}

/** "по законодательству |и госстроительству|": another noun in the dative behind a field. */
function fieldsJoined(
  words: readonly Word[],
  at: number,
  head: number,
  genitive: Genitive,
): Complement | null {
  const noun = words[at + 1];
  if (!(words[at] as Word).is(JOINING_WORD) || noun?.gap !== 'space' || noun.shape !== 'lower') return null;
  let link = at - 1;
  while (link > head && !genitive.fieldWords.has((words[link] as Word).text)) link--;
  if (
    link === head ||
    !genitive.dative.test(noun.text) ||
    !genitive.dative.test((words[at - 1] as Word).text)
  )
    return null;
  return { last: at + 1, named: false };
}

/** "академия народного хозяйства |при президенте РФ|" */
export function attached(
  words: readonly Word[],
  at: number,
  language: OrganizationLanguage,
): Complement | null {
  const genitive = language.genitive as Genitive;
  const holder = words[at + 1];
  if ((words[at] as Word).text !== 'при' || holder?.gap !== 'space') return null;
  if (!genitive.attachedTo.has(holder.key) || words[at + 2]?.gap !== 'space') return null;
  return nation(words, at + 2, language);
}

/** "им. А. А. Смородинцева", "имени Гнесиных", "имени академика Б. Петрова" */
export function memorial(words: readonly Word[], at: number, genitive: Genitive): Complement | null {
  if (!genitive.namedAfter.has((words[at] as Word).text)) return null;
  let last = at;
  while (last < at + 5) {
    const next = words[last + 1];
    // "академика Б. Петрова"
    const initial = /^\p{Lu}$/u.test(words[last]?.text ?? '') && next?.shape === 'capital';
    if (!next || (next.gap !== 'space' && next.gap !== 'hyphen' && !initial)) break;
    if (!isName(words, last + 1) && !(last === at && next.is(TITLE))) break;
    last++;
  }
  return last > at && isName(words, last) ? named(last) : null;
}

/** "обороны", "иностранных дел", "финансов и кредита"; where it is free, "эксплуатантов воздушного транспорта" */
function subject(
  words: readonly Word[],
  at: number,
  free: boolean,
  genitive: Genitive,
  language: OrganizationLanguage,
  depth = 0,
): Complement | null {
  if (depth > DEEPEST) return null;
  let end = at;
  while (words[end + 1]?.gap === 'hyphen' && end < at + DEEPEST) end++;
  const word = words[end] as Word;
  const lower = word.text.toLowerCase();
  const next = words[end + 1];
  if (word.is(JOINING_WORD) || word.text === ',') {
    const joined =
      next?.gap === 'space' ? subject(words, end + 1, false, genitive, language, depth + 1) : null;
    return joined;
  }
  if (word.shape === 'lower' && word.is(SUBJECT) && !genitive.person.test(lower))
    return { last: end, named: false };
  if (next?.gap === 'space' && genitive.complementAdjective.test(lower)) {
    const inner = next.is(HEAD) ? { last: end + 1, named: false } : null;
    const behind = inner ?? subject(words, end + 1, free, genitive, language, depth + 1);
    if (behind) return { last: behind.last, named: behind.named || word.shape === 'capital' };
  }
  if (word.shape !== 'lower' || !free || lower.length < 4) return null;
  if (genitive.noComplement.test(lower) || !genitive.complementNoun.test(lower)) return null;
  return { last: end, named: false };
}

/** "проблем экологии |и продуктивности лесов| РАН": a subject that is not listed belongs to the name where the name goes on behind it. */
function joined(
  words: readonly Word[],
  at: number,
  free: boolean,
  listed: ReadonlyMap<number, Candidate>,
  language: OrganizationLanguage,
): Complement | null {
  const genitive = language.genitive as Genitive;
  if (!free || !(words[at] as Word).is(JOINING_WORD)) return null;
  if (!genitive.sureNoun.test(words[at + 1]?.text ?? '')) return null;
  let last = at;
  for (let guard = 0; guard < 3; guard++) {
    if (words[last + 1]?.gap !== 'space') return null;
    const next = subject(words, last + 1, true, genitive, language);
    if (!next) break;
    last = next.last;
  }
  if (last === at || words[last + 1]?.gap !== 'space') return null;
  const goesOn =
    listedName(words, last + 1, at, listed, language) ??
    region(words, last + 1, genitive) ??
    nation(words, last + 1, language);
  return goesOn && { last, named: false };
}

/** "больница |№ 12|": the sign of the number stands in the gap. */
function numbered(words: readonly Word[], at: number): Complement | null {
  const word = words[at] as Word;
  const between = word.start - (words[at - 1] as Word).end;
  return word.shape === 'number' && between > 1 ? named(at) : null;
}

/** "охраны природы |Приречья|": a land that no list has, told by its ending, behind a subject. */
function land(
  words: readonly Word[],
  at: number,
  { last }: Complement,
  genitive: Genitive,
): Complement | null {
  const word = words[at] as Word;
  if (!(words[last] as Word).is(SUBJECT) || word.shape !== 'capital' || word.is(GIVEN_NAME)) return null;
  const next = words[at + 1];
  if (next?.gap === 'space' && next.shape === 'capital') return null;
  return genitive.land.test(word.text) ? named(at) : null;
}

/** "центр |Чумакова|": a lone capitalised word right behind the head. */
function bearer(
  words: readonly Word[],
  at: number,
  head: number,
  complement: Complement,
  language: OrganizationLanguage,
): Complement | null {
  if (complement.last !== head || !isName(words, at)) return null;
  const word = words[at] as Word;
  if (!(language.genitive as Genitive).bearingHeads.has((words[head] as Word).key)) return null;
  if (word.shape === 'acronym' || word.is(GIVEN_NAME)) return null;
  let last = at;
  while (words[last + 1]?.gap === 'hyphen' && last < at + DEEPEST) last++;
  return isName(words, last + 1) && words[last + 1]?.gap === 'space' ? null : named(last);
}

const isName = (words: readonly Word[], i: number): boolean => isNameWord(words, i);
