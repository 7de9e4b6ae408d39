import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, holdsVerb, trimmed } from './content.ts';

/** `The mayor put it plainly and said: |the bridge stays shut|.` - where no quotation marks stand. */
export const colonAfter: ClaimRule = {
  id: 'colon-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'clause', 'that') || cue.inflection === 'opener' || cue.passive) return null;
    if (source.place === 'none') return null;
    const colon = behindCircumstances(candidate);
    if (tokens[colon]?.kind !== 'colon' || tokens[colon + 1]?.kind !== 'word') return null;
    const content = trimmed(tokens, [colon + 1, contentEnd(candidate, colon + 1)]);
    if (!content) return null;
    // Where a clause may do without a verb, a few words are one.
    const nominal = !language.wordOrder.subjectFirst && content[1] - content[0] >= SHORTEST_CLAUSE;
    return nominal || holdsVerb(candidate, content) ? { content: [content] } : null;
  },
};

/** In tokens. */
const SHORTEST_CLAUSE = 4;
