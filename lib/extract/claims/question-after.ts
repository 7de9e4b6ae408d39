import { isAt } from '../../text/token.ts';
import { INTERROGATIVE } from '../../text/word-class.ts';
import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, trimmed } from './content.ts';

/** `The reporter asked |whether the plant was safe|.` */
export const questionAfter: ClaimRule = {
  id: 'question-after',
  decide(candidate) {
    const { tokens, source, cue } = candidate;
    if (
      !takes(candidate, 'question', 'clause') ||
      (source.place === 'after' && !cue.passive) ||
      cue.inflection === 'opener'
    )
      return null;
    const from = behindCircumstances(candidate);
    if (!isAt(tokens, from, INTERROGATIVE)) return null;
    const content = trimmed(tokens, [from, contentEnd(candidate, from)]);
    return content && { content: [content] };
  },
};
