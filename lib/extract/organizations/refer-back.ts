import { ARTICLE, COMPLEMENT_WORD, HEAD } from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

/**
 * Finds heads that stand alone in capitals and refer to a body that the article has named before: "the |Foundation|" behind "Qatar
 * Foundation". The nearest such name before it is meant.
 */
export function referBack(
  words: readonly Word[],
  found: readonly Candidate[],
  language: OrganizationLanguage,
): Candidate[] {
  if (language.genitive) return [];
  const heads = new Map<string, Candidate>();
  const starts = new Map(found.map((c) => [c.first, c]));
  const again: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const body = starts.get(i);
    if (body) {
      for (let k = body.first; k <= body.last; k++)
        if ((words[k] as Word).is(HEAD)) heads.set((words[k] as Word).key, body);
      i = body.last;
      continue;
    }
    const word = words[i] as Word;
    const before = words[i - 1];
    const meant = heads.get(word.key);
    if (!meant || !before?.is(ARTICLE) || word.gap !== 'space') continue;
    const next = words[i + 1];
    const alone = next?.gap !== 'space' || next.shape === 'lower' || word.possessive;
    // "the Office |of| Ada Moor" is another.
    if (next?.gap === 'space' && next.is(COMPLEMENT_WORD) && words[i + 2]?.shape !== 'lower') continue;
    if (word.shape !== 'capital' || word.inHeadline || !alone || meant.first === meant.last) continue;
    again.push({ ...meant, first: i, last: i, tail: 0, meant, rule: 'head-alone' });
  }
  return again;
}
