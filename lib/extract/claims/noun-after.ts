import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentEnd, opensNounPhrase, trimmed } from './content.ts';

/** `The ambassador highlighted |the importance of the crossing|.` */
export const nounAfter: ClaimRule = {
  id: 'noun-after',
  says: 'The reporting word takes what was said as its object ("denied the accusations").',
  decide(candidate) {
    const { tokens, cue, source } = candidate;
    if (!takes(candidate, 'noun') || cue.passive || source.place === 'after') return null;
    if (!opensNounPhrase(candidate, cue.at[1])) return null;
    const content = trimmed(tokens, [cue.at[1], contentEnd(candidate, cue.at[1])]);
    return content && { content: [content] };
  },
};
