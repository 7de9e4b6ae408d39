import type { OrganizationKind } from '../annotation.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-by-head.ts';
import type { OrganizationLanguage } from './organization-language.ts';
import type { Word } from './read-words.ts';

/**
 * Finds names that only their neighbourhood gives away: "the carmaker Dongfeng", "Canalys analysts", "Vaporesso shares".
 * A name that is a title or a person's by its neighbours stays out.
 */
export function readContext(words: readonly Word[], language: OrganizationLanguage): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i) || (words[i] as Word).inHeadline) continue;
    const last = runEnd(words, i, language);
    const kind = announced(words, i, language) ?? followed(words, i, last, language);
    if (kind && !spoiled(words, i, last, language))
      found.push({ first: i, last, tail: 0, kind, name: null, wikidata: null, rule: 'context' });
    i = last;
  }
  return found;
}

function runEnd(words: readonly Word[], first: number, language: OrganizationLanguage): number {
  let last = first;
  while (isNameWord(words, last + 1) && !(words[last] as Word).possessive) {
    const next = words[last + 1] as Word;
    if (next.gap !== 'space' && next.gap !== 'hyphen') break;
    if (language.titles.has(next.key)) break;
    last++;
  }
  return last;
}

function announced(
  words: readonly Word[],
  first: number,
  language: OrganizationLanguage,
): OrganizationKind | null {
  const before = words[first - 1];
  if (before?.shape !== 'lower' || (words[first] as Word).gap !== 'space' || before.possessive) return null;
  return language.announcers.get(before.text) ?? null;
}

function followed(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): OrganizationKind | null {
  const after = words[last + 1];
  if (after?.shape !== 'lower' || after.gap !== 'space') return null;
  const word = words[first] as Word;
  if (word.opens && first === last && word.shape === 'capital') return null;
  return language.followers.has(after.text) ? 'company' : null;
}

function spoiled(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): boolean {
  for (let i = first; i <= last; i++) {
    const { key } = words[i] as Word;
    if (language.titles.has(key) || language.otherThings.has(key) || language.openers.has(key)) return true;
    if (language.otherAcronyms.has(key)) return true;
  }
  return (
    language.nationWords.has((words[last] as Word).key) ||
    language.nationWords.has((words[first] as Word).key)
  );
}
