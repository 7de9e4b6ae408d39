import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { linkedObject } from './linked-object.ts';

/** `He described |the talks as useful|.` */
export const likenessAfter: ClaimRule = {
  id: 'likeness-after',
  decide(candidate) {
    if (!takes(candidate, 'likeness')) return null;
    const content = linkedObject(candidate, candidate.language.words.likenesses);
    return content && { content: [content] };
  },
};
