import { isAt } from '../../text/token.ts';
import { COMPLEMENTIZER } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentEnd, phraseEnd, trimmed } from './content.ts';

/** How many words may stand before the noun: "his full". */
const REACH = 5;

/** `Tokyo expressed |concern about the launch|.` and `He voiced the opinion that |it was too late|.` */
export const expressionAfter: ClaimRule = {
  id: 'expression-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'expression') || cue.passive || source.place === 'after') return null;
    const from = cue.at[1];
    const end = phraseEnd(candidate, from);
    for (let i = from; i < Math.min(end, from + REACH); i++) {
      // "voiced "serious concern" over ..."
      if (i === from && tokens[i]!.kind === 'quotation') {
        const quoted = trimmed(tokens, [from, end]);
        return quoted && { content: [quoted] };
      }
      if (tokens[i]!.kind !== 'word') return null;
      if (!language.words.utterances.has(tokens[i]!.lower)) continue;
      const fact = behindFact(candidate, i + 1);
      const that = tokens[fact]?.kind === 'comma' ? fact + 1 : fact;
      const clause = isAt(tokens, that, COMPLEMENTIZER);
      const content = trimmed(tokens, clause ? [that + 1, contentEnd(candidate, that + 1)] : [from, end]);
      return content && { content: [content], ...(clause ? { cue: [from - 1, i + 1] as const } : {}) };
    }
    return null;
  },
};

/** Behind words that only stand for the clause that follows: "уверенность |в том|, что". */
function behindFact({ tokens, language }: Candidate, at: number): number {
  const phrase = tokens.slice(at, at + 2).map((token) => token.lower);
  return tokens[at + 2]?.kind === 'comma' && language.words.facts.has(phrase.join(' ')) ? at + 2 : at;
}
