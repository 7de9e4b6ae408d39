import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { linkedObject } from './linked-object.ts';

/**
 * `The minister accused |Ruritania of breaking the treaty|`, `criticized |the board for its silence|`, but not "condemned the
 * bombing of the pier": to condemn is an act, where it says neither what for nor in which words.
 */
export const chargeAfter: ClaimRule = {
  id: 'charge-after',
  decide(candidate) {
    if (!takes(candidate, 'charge')) return null;
    const { tokens, language } = candidate;
    const { charges, reasons } = language.words;
    const content = linkedObject(candidate, charges);
    if (!content) return null;
    const told = tokens
      .slice(...content)
      .some(({ kind, lower }) => kind === 'quotation' || (kind === 'word' && reasons.has(lower)));
    const condemns = takes(candidate, 'likeness', 'noun');
    return !condemns || told ? { content: [content] } : null;
  },
};
