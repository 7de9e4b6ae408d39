/** Fields that a preposition leads to: what a body deals with, and what goes on behind that. */
import { JOINING_WORD, SUBJECT } from '../../language/name-class.ts';
import type { Genitive, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import { type Complement, DEEPEST, named } from './complement.ts';
import { nation, region } from './complement-land.ts';
import { subject } from './complement-subject.ts';
import { isNameWord } from './name-words.ts';

/** "по делам молодежи", "по Приморскому краю", "по Москве" */
export function field(
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
  if (isNameWord(words, next)) return named(next);
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
export function instrument(words: readonly Word[], at: number, genitive: Genitive): Complement | null {
  if (!genitive.instrumentLinks.has((words[at] as Word).text)) return null;
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

/** "по надзору |в сфере связи, информационных технологий и массовых коммуникаций|" */
export function sphere(
  words: readonly Word[],
  at: number,
  { last }: Complement,
  genitive: Genitive,
  language: OrganizationLanguage,
): Complement | null {
  if (!genitive.sphereLinks.has((words[at] as Word).text) || !genitive.spheres.has(words[at + 1]?.text ?? ''))
    return null;
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
export function fieldsJoined(
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
