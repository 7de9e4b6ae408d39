import type { Mark } from './marks.ts';

/** What lies under one position of the article's text: a mention and a claim may lie on the same words. */
export interface MarksAt {
  claim: number | null;
  mention: number | null;
}

/** The claim and the mention whose marks hold a position (UTF-16 code units of the article's text). */
export function marksAt(marks: readonly Mark[], position: number): MarksAt {
  const found: MarksAt = { claim: null, mention: null };
  for (const { span, about } of marks) {
    if (position < span[0] || position >= span[1]) continue;
    if ('claim' in about) found.claim ??= about.claim;
    else found.mention ??= about.mention;
  }
  return found;
}
