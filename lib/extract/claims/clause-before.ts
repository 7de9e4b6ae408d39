import type { TokenRange } from '../reading.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentBefore, contentEnd, holdsVerb, trimmed } from './content.ts';

/** `|The plant will reopen in May|, its director said on Monday.` and `|The deal|, he said, |will be signed|.` */
export const clauseBefore: ClaimRule = {
  id: 'clause-before',
  says: 'The clause before whoever says it is what was said.',
  decide(candidate) {
    const { tokens, source } = candidate;
    if (!takes(candidate, 'aside') || !candidate.cue.trailing || source.place === 'shared') return null;
    if (source.from === 0 || !CUT.has(tokens[source.from - 1]!.kind)) {
      if (candidate.cue.inflection !== 'opener' || source.from === 0) return null;
    }
    const before = contentBefore(candidate);
    const after = clauseBehind(candidate, before);
    if (
      before &&
      (holdsVerb(candidate, before) || tokens.slice(...before).some((token) => token.kind === 'quotation'))
    )
      return { content: after && startsWithLink(candidate, after) ? [before, after] : [before] };
    if (!after) return before && candidate.cue.inflection === 'opener' ? { content: [before] } : null;
    return before ? { content: [before, after] } : { content: [after] };
  },
};

const CUT = new Set(['comma', 'quotation', 'dash', 'semicolon']);

function startsWithLink({ tokens, language }: Candidate, [from]: TokenRange): boolean {
  return tokens[from]!.kind === 'word' && language.words.coordinators.has(tokens[from]!.lower);
}

/** The clause that goes on behind the attribution and a comma. */
function clauseBehind(candidate: Candidate, _before: TokenRange | null): TokenRange | null {
  const { tokens, source, language } = candidate;
  const at = language.grammar.afterCircumstances(tokens, source.to, candidate.cue.addressed);
  if (tokens[at]?.kind !== 'comma' || at + 1 >= tokens.length) return null;
  const next = tokens[at + 1]!;
  if (
    next.kind === 'word' &&
    (language.words.relatives.has(next.lower) || language.words.subordinators.has(next.lower))
  )
    return null;
  const range = trimmed(tokens, [at + 1, contentEnd(candidate, at + 1)]);
  return range && holdsVerb(candidate, range) && !/ing$/u.test(next.lower) ? range : null;
}
