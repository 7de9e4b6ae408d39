import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, trimmed } from './content.ts';

/** `The reporter asked |whether the plant was safe|.` */
export const questionAfter: ClaimRule = {
  id: 'question-after',
  says: 'A reported question follows.',
  decide(candidate) {
    const { tokens, language, source, cue } = candidate;
    if (!takes(candidate, 'question', 'clause') || source.place === 'after' || cue.inflection === 'opener')
      return null;
    const from = behindCircumstances(candidate);
    if (!language.words.interrogatives.has(tokens[from]?.lower ?? '')) return null;
    const content = trimmed(tokens, [from, contentEnd(candidate, from)]);
    return content && { content: [content] };
  },
};
