import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { linkedObject } from './linked-object.ts';

/** `The minister accused |Ruritania of breaking the treaty|.` */
export const chargeAfter: ClaimRule = {
  id: 'charge-after',
  decide(candidate) {
    if (!takes(candidate, 'charge')) return null;
    const content = linkedObject(candidate, candidate.language.words.charges);
    return content && { content: [content] };
  },
};
