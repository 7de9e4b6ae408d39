import type { Token, TokenRange } from '../../text/token.ts';
import type { ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, holdsVerb, trimmed } from './content.ts';

/** `Zhang said on Friday |he hopes the memorandum will help|.` */
export const bareClauseAfter: ClaimRule = {
  id: 'bare-clause-after',
  says: 'A clause without "that" follows the reporting word.',
  decide(candidate) {
    const { tokens, language, source } = candidate;
    if (!takes(candidate, 'clause') || candidate.cue.inflection === 'opener') return null;
    if (source.place === 'after') return null;
    const from = behindCircumstances(candidate);
    if (!tokens[from] || !language.grammar.opensClause(tokens, from)) return null;
    const content = trimmed(tokens, [from, contentEnd(candidate, from)]);
    if (!content) return null;
    // Where nothing but a clause can follow, its verb need not be known.
    const sure = language.words.bareReports.has(candidate.cue.lemma) && content[1] - content[0] > 2;
    return sure || holdsVerb(candidate, untilComma(tokens, content)) ? { content: [content] } : null;
  },
};

function untilComma(tokens: readonly Token[], [from, to]: TokenRange): TokenRange {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'comma') return [from, i];
  return [from, to];
}
