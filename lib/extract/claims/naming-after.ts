import { isAt, type TokenRange } from '../../text/token.ts';
import { RELATIVE } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentBefore, holdsVerb, nounEnd, opensNounPhrase, trimmed } from './content.ts';

/** `The mayor called |the plan "a bad joke"|.` */
export const namingAfter: ClaimRule = {
  id: 'naming-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'naming') || cue.passive || source.place === 'after') return null;
    const from = cue.at[1];
    const content = trimmed(tokens, [from, nounEnd(candidate, from)]);
    if (!content) return null;
    if (language.grammar.nameAfterObject(tokens, from) !== null) return { content: [content] };
    const object = objectBefore(candidate);
    return object && { content: [object, content] };
  },
};

/** `|Сам мост| он назвал |«каменной мечтой»|`: where the order of words is free, what is given the name in marks may open the clause. */
function objectBefore(candidate: Candidate): TokenRange | null {
  const { tokens, cue, language } = candidate;
  if (language.wordOrder.subjectFirst || tokens[cue.at[1]]?.kind !== 'quotation') return null;
  const object = contentBefore(candidate);
  if (!object || isAt(tokens, object[1] - 1, RELATIVE) || holdsVerb(candidate, object)) return null;
  return opensNounPhrase(candidate, object[0]) ? object : null;
}
