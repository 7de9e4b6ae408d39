import type { TokenRange } from '../../text/token.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentBefore, quotationsFrom } from './content.ts';

/** `"We will go on," he said at a briefing, "and soon."` */
export const quotationBefore: ClaimRule = {
  id: 'quotation-before',
  says: 'The words in quotation marks stand before whoever says them.',
  decide(candidate) {
    const { tokens, source } = candidate;
    if (!takes(candidate, 'quotation') || source.place === 'antecedent') return null;
    const before = contentBefore(candidate);
    if (!before || tokens[before[1] - 1]!.kind !== 'quotation') return null;
    for (let i = before[0]; i < before[1]; i++)
      if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') return null;
    const parts: TokenRange[] = [];
    for (let i = before[0]; i < before[1]; i++) if (tokens[i]!.kind === 'quotation') parts.push([i, i + 1]);
    const rest = restOfQuotation(candidate);
    return { content: [...parts, ...rest] };
  },
};

/** The quotation that goes on behind the attribution: `"...," he said, "..."`. */
function restOfQuotation({ tokens, source, cue, all, language: { wordOrder } }: Candidate): TokenRange[] {
  // "...," X told reporters, "...," he went on, "...": the second attribution takes what stands before it.
  const next = all.find((other) => other.cue.at[0] > cue.at[0] && other.source.from > source.to);
  const end = next ? next.source.from : tokens.length;
  for (let i = source.to; i < end; i++)
    if (tokens[i]!.kind === 'quotation' && goesOn(tokens, i, wordOrder.attributesInside)) {
      const rest = quotationsFrom(tokens, i);
      const behind = tokens[rest.at(-1)![1]];
      return behind?.kind !== 'word' && behind?.kind !== 'number' ? rest : [];
    }
  return [];
}

/** Whether what was said goes on at `at`: behind a comma, or behind a comma and a dash where print sets speech off so. */
const goesOn = (tokens: Candidate['tokens'], at: number, dashed: boolean): boolean =>
  tokens[at - 1]!.kind === 'comma' ||
  (dashed && tokens[at - 1]!.kind === 'dash' && tokens[at - 2]?.kind === 'comma');
