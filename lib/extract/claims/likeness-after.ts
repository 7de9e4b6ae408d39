import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { linkedBy, opensNounPhrase, phraseEnd, trimmed } from './content.ts';

/** `He described |the talks as useful|.` */
export const likenessAfter: ClaimRule = {
  id: 'likeness-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'likeness') || cue.passive || source.place === 'after') return null;
    if (!opensNounPhrase(candidate, cue.at[1])) return null;
    const end = phraseEnd(candidate, cue.at[1]);
    if (!linkedBy(candidate, cue.at[1], end, language.words.likenesses)) return null;
    const content = trimmed(tokens, [cue.at[1], end]);
    return content && { content: [content] };
  },
};
