import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { nounEnd, trimmed } from './content.ts';

/** `The mayor called |the plan "a bad joke"|.` */
export const namingAfter: ClaimRule = {
  id: 'naming-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'naming') || cue.passive || source.place === 'after') return null;
    const from = cue.at[1];
    if (language.grammar.nameAfterObject(tokens, from) === null) return null;
    const content = trimmed(tokens, [from, nounEnd(candidate, from)]);
    return content && { content: [content] };
  },
};
