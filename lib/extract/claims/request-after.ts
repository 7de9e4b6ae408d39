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
      const content = trimmed(tokens, [from, end]);
      return content && { content: [content] };
    }
    return null;
  },
};
