import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { linkedBy, opensNounPhrase, phraseEnd, trimmed } from './content.ts';

/** `The minister accused |Ruritania of breaking the treaty|.` */
export const chargeAfter: ClaimRule = {
  id: 'charge-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'charge') || cue.passive || source.place === 'after') return null;
    if (!opensNounPhrase(candidate, cue.at[1])) return null;
    const end = phraseEnd(candidate, cue.at[1]);
    if (!linkedBy(candidate, cue.at[1], end, language.words.charges)) return null;
    const content = trimmed(tokens, [cue.at[1], end]);
    return content && { content: [content] };
  },
};
