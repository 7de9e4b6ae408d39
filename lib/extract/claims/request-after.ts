import { isAt } from '../../text/token.ts';
import { PREPOSITION, TIME } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { opensNounPhrase, phraseEnd, trimmed } from './content.ts';

/** How many tokens the addressee may take before the infinitive. */
const ADDRESSEE = 25;

/** `призвал жителей |«не выходить из дома»|`: what is asked stands in marks at the end, where offices and words have no fixed order; a name is shorter. */
function isQuotedRequest({ tokens, language }: Candidate, at: number): boolean {
  const { kind, start, end } = tokens[at]!;
  const last = tokens[at + 1];
  return (
    kind === 'quotation' &&
    !language.wordOrder.subjectFirst &&
    end - start > LONGEST_NAME &&
    (last === undefined || last.kind === 'stop')
  );
}

/** In UTF-16 code units. */
const LONGEST_NAME = 30;

/** `Moscow urged |Kiev to return to talks|.` */
export const requestAfter: ClaimRule = {
  id: 'request-after',
  decide(candidate) {
    const { tokens, cue, source, language } = candidate;
    if (!takes(candidate, 'request') || cue.passive || source.place === 'after') return null;
    if (!opensNounPhrase(candidate, cue.at[1])) return null;
    const from = cue.at[1];
    const end = phraseEnd(candidate, from);
    for (let i = from + 1; i < Math.min(end, from + ADDRESSEE); i++) {
      if (tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'semicolon') return null;
      // "urged a ban|, hoping| to end it"
      if (tokens[i]!.kind === 'comma' && language.grammar.isParticiple(tokens[i + 1]?.lower ?? ''))
        return null;
      if (!language.grammar.opensInfinitive(tokens, i) && !isQuotedRequest(candidate, i)) continue;
      const day = dayBefore(candidate, from, i);
      const parts =
        day === null
          ? [[from, end] as const]
          : ([
              [from, day],
              [i, end],
            ] as const);
      const content = parts.map((part) => trimmed(tokens, part)).filter((part) => part !== null);
      return content.length > 0 ? { content } : null;
    }
    return null;
  },
};

/** Where the day of the request begins right before the infinitive at `to`: "called on |Falk| |on Friday| |to go|"; null where none stands. */
function dayBefore({ tokens, language }: Candidate, from: number, to: number): number | null {
  for (let at = to - 2; language.wordOrder.subjectFirst && at > from && at >= to - 3; at--)
    if (isAt(tokens, at, PREPOSITION) && tokens.slice(at + 1, to).every((token) => token.is(TIME))) return at;
  return null;
}
