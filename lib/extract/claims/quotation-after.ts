import { isAt } from '../../text/token.ts';
import { ADVERB, COORDINATOR, DETERMINER, PREPOSITION, RELATIVE } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, quotationsFrom } from './content.ts';

/** `The minister said at a briefing: |"We will go on."|` */
export const quotationAfter: ClaimRule = {
  id: 'quotation-after',
  decide(candidate) {
    const { tokens, cue, source } = candidate;
    if (!takes(candidate, 'quotation', 'aside')) return null;
    let at = behindInsertion(tokens, behindCircumstances(candidate));
    if (
      (tokens[at]?.kind === 'comma' && tokens[at + 1]?.kind === 'quotation') ||
      tokens[at]?.kind === 'colon' ||
      tokens[at]?.kind === 'dash'
    )
      at++;
    else at = colonBefore(candidate, at) ?? behindRelative(candidate, at) ?? at;
    const content = quotationsFrom(tokens, at);
    const last = content.at(-1)?.[1];
    // "reported on "Lakebook"": marks behind a preposition hold a name.
    if (!last || tokens[at]!.kind !== 'quotation' || isAt(tokens, at - 1, PREPOSITION | DETERMINER))
      return null;
    // `promised as a candidate to build "a wall"`
    if (
      takes(candidate, 'infinitive') &&
      tokens.some((_, i) => i >= cue.at[1] && i < at && candidate.language.grammar.opensInfinitive(tokens, i))
    )
      return null;
    const introduced = tokens[at - 1]!.kind !== 'word';
    // "цитирует его «Вестник»": who quotes, and nothing that is quoted.
    if (!introduced && source.place === 'after' && (cue.inner || takes(candidate, 'quoting'))) return null;
    return introduced || (!takes(candidate, 'expression') && closesBehind(candidate, last))
      ? { content }
      : null;
  },
};

/** `Ada Berg admitted|, however|, "It is shut."`: at the comma behind adverbs between commas; `at` itself where none stand there. */
function behindInsertion(tokens: Candidate['tokens'], at: number): number {
  let end = at + 1;
  while (isAt(tokens, end, ADVERB)) end++;
  return tokens[at]?.kind === 'comma' && end > at + 1 && tokens[end]?.kind === 'comma' ? end : at;
}

/** `Said Ada Berg|, who had come by boat|, "It holds."`: the quotation behind a clause about whoever says it; null where none stands there. */
function behindRelative({ tokens, source }: Candidate, comma: number): number | null {
  if (source.place !== 'after' || tokens[comma]?.kind !== 'comma' || !isAt(tokens, comma + 1, RELATIVE))
    return null;
  const end = tokens.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  return end > 0 && tokens[end + 1]?.kind === 'quotation' ? end + 1 : null;
}

/** Whether nothing but circumstances of the saying stands from `at` to the next mark: `said "no" |in an interview|.` */
function closesBehind({ tokens, language }: Candidate, at: number): boolean {
  // `cautioned "let us wait," before ...`, but not `said "it is old," and "dear"`
  if (/,.$/u.test(tokens[at - 1]!.text) && !isAt(tokens, at, COORDINATOR | RELATIVE)) return true;
  const next = tokens[language.grammar.afterCircumstances(tokens, at, false)];
  return next?.kind !== 'word' && next?.kind !== 'number';
}

/** "said in response to the question that was put: "...": the colon, if a quotation follows it directly. */
function colonBefore({ tokens, cue, all }: Candidate, from: number): number | null {
  for (let i = from; i + 1 < tokens.length && i - from < 40; i++) {
    if (tokens[i]!.kind === 'colon') return tokens[i + 1]!.kind === 'quotation' ? i + 1 : null;
    if (tokens[i]!.kind === 'quotation' || tokens[i]!.kind === 'stop') return null;
    // "asked what he |would advise|, Orr said: "..."": the last of two verbs before the colon introduces it.
    const other = all.find((one) => one.cue.at[0] === i && one.cue !== cue);
    const own = other?.source.place !== 'shared' || tokens[other.cue.at[1]]?.kind === 'colon';
    if (other && own && other.cue.frames.has('quotation')) return null;
  }
  return null;
}
