import { GIVEN_NAME, JOINING_WORD, TITLE } from '../../language/name-class.ts';
import type { Genitive, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { type Complement, DEEPEST, named } from './complement.ts';
import { field, fieldsJoined, instrument, sphere } from './complement-field.ts';
import { land, nation, region } from './complement-land.ts';
import { subject } from './complement-subject.ts';
import { isNameWord } from './name-words.ts';

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

/** "академия народного хозяйства |при президенте РФ|" */
export function attached(
  words: readonly Word[],
  at: number,
  language: OrganizationLanguage,
): Complement | null {
  const genitive = language.genitive as Genitive;
  const holder = words[at + 1];
  if (!genitive.attachedBy.has((words[at] as Word).text) || holder?.gap !== 'space') return null;
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
    if (!isNameWord(words, last + 1) && !(last === at && next.is(TITLE))) break;
    // "центр имени Петренко |Александр Орлов|": who is at it.
    if (last > at && next.is(GIVEN_NAME) && next.gap === 'space' && isNameWord(words, last)) break;
    last++;
  }
  return last > at && isNameWord(words, last) ? named(last) : null;
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

/** "центр |Чумакова|": a lone capitalised word right behind the head. */
function bearer(
  words: readonly Word[],
  at: number,
  head: number,
  complement: Complement,
  language: OrganizationLanguage,
): Complement | null {
  if (complement.last !== head || !isNameWord(words, at)) return null;
  const word = words[at] as Word;
  if (!(language.genitive as Genitive).bearingHeads.has((words[head] as Word).key)) return null;
  if (word.shape === 'acronym' || word.is(GIVEN_NAME)) return null;
  let last = at;
  while (words[last + 1]?.gap === 'hyphen' && last < at + DEEPEST) last++;
  return isNameWord(words, last + 1) && words[last + 1]?.gap === 'space' ? null : named(last);
}
