import { isAt } from '../../text/token.ts';
import { DETERMINER } from '../../text/word-class.ts';
import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { phraseEnd, trimmed } from './content.ts';
import { linkedObject } from './linked-object.ts';

/**
 * `The minister accused |Ruritania of breaking the treaty|`, `criticized |the board for its silence|`, but not "condemned the
 * bombing of the pier": to condemn is an act, where it says neither what for nor in which words.
 */
export const chargeAfter: ClaimRule = {
  id: 'charge-after',
  decide(candidate) {
    if (!takes(candidate, 'charge')) return null;
    const { tokens, language, cue, source } = candidate;
    const { charges, reasons } = language.words;
    // "was accused |of theft|": up to a comma behind which the sentence goes on
    if (cue.passive) {
      const from = source.to;
      if (source.place === 'before' || !charges.has(tokens[from]?.lower ?? '')) return null;
      const { grammar } = language;
      const goesOn = (at: number) =>
        isAt(tokens, at, DETERMINER) || grammar.isFiniteVerb(tokens, at) || grammar.isPastForm(tokens, at);
      const comma = tokens.findIndex(({ kind }, at) => at > from && kind === 'comma' && goesOn(at + 1));
      const end = phraseEnd(candidate, from);
      const charge = trimmed(tokens, [from, comma < 0 ? end : Math.min(end, comma)]);
      return charge && { content: [charge] };
    }
    const content = linkedObject(candidate, charges);
    if (!content) return null;
    const told = tokens
      .slice(...content)
      .some(({ kind, lower }) => kind === 'quotation' || (kind === 'word' && reasons.has(lower)));
    const condemns = takes(candidate, 'likeness', 'noun');
    return !condemns || told ? { content: [content] } : null;
  },
};
