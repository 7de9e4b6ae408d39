import type { TokenRange } from '../../text/token.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentBefore, quotationsFrom } from './content.ts';
import { isWholeSentence } from './whole-sentence.ts';

/** `"We will go on," he said at a briefing, "and soon."` */
export const quotationBefore: ClaimRule = {
  id: 'quotation-before',
  decide(candidate) {
    const { tokens, source } = candidate;
    if (!takes(candidate, 'quotation') || source.place === 'antecedent') return null;
    const before = contentBefore(candidate);
    if (!before || tokens[before[1] - 1]!.kind !== 'quotation') return null;
    const from = behindIntroduction(candidate, before);
    if (from === null) return null;
    const parts: TokenRange[] = [];
    for (let i = from; i < before[1]; i++) if (tokens[i]!.kind === 'quotation') parts.push([i, i + 1]);
    const rest = restOfQuotation(candidate);
    return { content: [...parts, ...rest] };
  },
};

/**
 * Where the quotations begin that end the range: with it, or behind what introduces a sentence of its own: `Her answer was short:
 * |"We will not go,"| she said.` Null where they are no more than part of a clause.
 */
function behindIntroduction(
  { tokens, text, source, cue }: Candidate,
  [start, end]: TokenRange,
): number | null {
  let from = end;
  while (from > start && tokens[from - 1]!.kind !== 'word' && tokens[from - 1]!.kind !== 'number') from--;
  if (from === start) return start;
  const first = tokens.findIndex(({ kind }, at) => at >= from && kind === 'quotation');
  // `He said: "It sails," adding ...`, `A letter said: "It sails," according to the mate`: whose words they are is told before them.
  const own = source.place !== 'shared' && cue.inflection !== 'opener';
  const introduced = own && first > 0 && INTRODUCING.has(tokens[first - 1]!.text);
  return introduced && isWholeSentence(tokens[first]!.quotation!.inner, text, SHORTEST) ? first : null;
}

const INTRODUCING = new Set([':', ',', '(']);
/** In words. */
const SHORTEST = 3;

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
