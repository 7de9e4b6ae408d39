/** Regions, nations and lands behind a head: whose body it is. */
import { GIVEN_NAME, JOINING_WORD, NATION_NAME, SUBJECT } from '../../language/name-class.ts';
import type { Genitive, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import { type Complement, named } from './complement.ts';
import { isNameWord } from './name-words.ts';

/** "Пензенской области", "Республике Дагестан", "Костромской и Ивановской областям" */
export function region(words: readonly Word[], at: number, genitive: Genitive): Complement | null {
  let i = at;
  while (isNameWord(words, i) && genitive.adjective.test((words[i] as Word).text.toLowerCase())) {
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
  if (genitive.namedPlaces.has(place.key) && own?.gap === 'space' && isNameWord(words, at + 1))
    return named(at + 1);
  return null;
}

/** "Грузии", "Соединенных Штатов" */
export function nation(
  words: readonly Word[],
  at: number,
  language: OrganizationLanguage,
): Complement | null {
  const word = words[at] as Word;
  if (word.shape === 'lower') return null;
  if (word.is(NATION_NAME)) return named(at);
  const two = words[at + 1];
  if (two?.gap === 'space' && language.nationNames.has(`${word.key} ${two.key}`)) return named(at + 1);
  return null;
}

/** "охраны природы |Приречья|": a land that no list has, told by its ending, behind a subject. */
export function land(
  words: readonly Word[],
  at: number,
  { last }: Complement,
  genitive: Genitive,
): Complement | null {
  return (words[last] as Word).is(SUBJECT) ? landBehind(words, at, genitive) : null;
}

/** "МВД |Приречья|": a lone word that ends as lands do. */
export function landBehind(words: readonly Word[], at: number, genitive: Genitive): Complement | null {
  const word = words[at];
  if (word?.gap !== 'space' || word.shape !== 'capital' || word.is(GIVEN_NAME)) return null;
  const next = words[at + 1];
  if (next?.gap === 'space' && next.shape === 'capital') return null;
  return genitive.land.test(word.text) ? named(at) : null;
}
