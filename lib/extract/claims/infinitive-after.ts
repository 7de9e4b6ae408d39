import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { phraseEnd, trimmed } from './content.ts';

/** `The company promised |to build two ferries|.` */
export const infinitiveAfter: ClaimRule = {
  id: 'infinitive-after',
  says: 'An infinitive after the reporting word says what was promised or threatened.',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'infinitive') || cue.passive || source.place === 'after') return null;
    if (!language.grammar.opensInfinitive(tokens, cue.at[1])) return null;
    const content = trimmed(tokens, [cue.at[1], phraseEnd(candidate, cue.at[1])]);
    return content && { content: [content] };
  },
};
