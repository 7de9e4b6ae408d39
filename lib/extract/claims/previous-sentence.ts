import type { ClaimRule } from './claim-rule.ts';

/** `|Five people were saved.| This was reported by the ministry.` - where the language has words for "this" of that kind. */
export const previousSentence: ClaimRule = {
  id: 'previous-sentence',
  says: 'The sentence says who reported the sentence before it.',
  decide({ tokens, language }) {
    const opening = tokens.slice(0, 2).map((token) => token.lower);
    return language.words.resumptives.has(opening.join(' ')) ? { content: 'previous-sentence' } : null;
  },
};
