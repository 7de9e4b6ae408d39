/** What a body deals with, in the genitive right behind its head. */
import { HEAD, JOINING_WORD, SUBJECT } from '../../language/name-class.ts';
import type { Genitive, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import { type Complement, DEEPEST } from './complement.ts';

/** "обороны", "иностранных дел", "финансов и кредита"; where it is free, "эксплуатантов воздушного транспорта" */
export function subject(
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
    // "Союза писателей и |Литературного фонда|": another body.
    if (next?.shape === 'capital' && words[end + 2]?.is(HEAD)) return null;
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
