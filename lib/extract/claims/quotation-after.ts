import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, quotationsFrom } from './content.ts';

/** `The minister said at a briefing: |"We will go on."|` */
export const quotationAfter: ClaimRule = {
  id: 'quotation-after',
  says: 'The words in quotation marks stand after whoever says them.',
  decide(candidate) {
    const { tokens } = candidate;
    if (!takes(candidate, 'quotation', 'aside')) return null;
    let at = behindCircumstances(candidate);
    if (tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'colon' || tokens[at]?.kind === 'dash') at++;
    else at = colonBefore(tokens, at) ?? at;
    const content = quotationsFrom(tokens, at);
    const last = content.at(-1)?.[1];
    if (!last || tokens[at]!.kind !== 'quotation') return null;
    return last >= tokens.length || tokens[last]!.kind !== 'word' || tokens[at - 1]!.kind !== 'word'
      ? { content }
      : null;
  },
};

/** "said in response to the question that was put: "...": the colon, if a quotation follows it directly. */
function colonBefore(tokens: Parameters<ClaimRule['decide']>[0]['tokens'], from: number): number | null {
  for (let i = from; i + 1 < tokens.length && i - from < 40; i++) {
    if (tokens[i]!.kind === 'colon') return tokens[i + 1]!.kind === 'quotation' ? i + 1 : null;
    if (tokens[i]!.kind === 'quotation' || tokens[i]!.kind === 'stop') return null;
  }
  return null;
}
