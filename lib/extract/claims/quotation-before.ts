import type { Token, TokenRange } from '../../text/token.ts';
import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentBefore, quotationsFrom } from './content.ts';

/** `"We will go on," he said at a briefing, "and soon."` */
export const quotationBefore: ClaimRule = {
  id: 'quotation-before',
  says: 'The words in quotation marks stand before whoever says them.',
  decide(candidate) {
    const { tokens, source, sentence } = candidate;
    if (!takes(candidate, 'quotation') || source.place === 'antecedent') return null;
    const before = contentBefore(candidate);
    if (!before || tokens[before[1] - 1]!.kind !== 'quotation') return null;
    for (let i = before[0]; i < before[1]; i++)
      if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') return null;
    const parts: TokenRange[] = [];
    for (let i = before[0]; i < before[1]; i++) if (tokens[i]!.kind === 'quotation') parts.push([i, i + 1]);
    const rest = restOfQuotation(sentence.tokens, source.to);
    return { content: [...parts, ...rest] };
  },
};

/** The quotation that goes on behind the attribution: `"...," he said, "..."`. */
function restOfQuotation(tokens: readonly Token[], from: number): TokenRange[] {
  for (let i = from; i < tokens.length; i++)
    if (tokens[i]!.kind === 'quotation' && tokens[i - 1]!.kind === 'comma') {
      const rest = quotationsFrom(tokens, i);
      return rest.at(-1)![1] >= tokens.length - 1 ? rest : [];
    }
  return [];
}
