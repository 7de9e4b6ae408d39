import { isAt } from '../../text/token.ts';
import { COMPLEMENTIZER } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, trimmed } from './content.ts';

/** `Belousov told reporters on Friday that |the talks went well|.` */
export const clauseAfter: ClaimRule = {
  id: 'clause-after',
  decide(candidate) {
    const { tokens, source } = candidate;
    const said = takes(candidate, 'clause', 'that');
    if ((!said && !takes(candidate, 'opinion')) || candidate.cue.inflection === 'opener') return null;
    const start = findComplementizer(candidate, behindCircumstances(candidate));
    if (start === null) return null;
    const from = tokens[start]!.is(COMPLEMENTIZER) ? start + 1 : start;
    if (source.place === 'after' && from < source.to) return null;
    const content = trimmed(tokens, [from, contentEnd(candidate, from)]);
    return content && { content: [content], quotedOnly: !said };
  },
};

/** The complementizer right behind the circumstances, or behind an insertion between commas. */
function findComplementizer({ tokens, language, cue, all }: Candidate, at: number): number | null {
  const end = cue.at[1];
  // Behind a circumstance, the word with a verb right behind it is a relative pronoun: "in an interview that was aired".
  const isOne = (i: number) =>
    tokens[i]?.kind === 'word' &&
    tokens[i]!.is(COMPLEMENTIZER) &&
    ((i === end && cue.inflection !== 'base') ||
      tokens[i - 1]!.kind === 'comma' ||
      !language.grammar.isFiniteVerb(tokens, i + 1));
  for (const length of [2, 3]) {
    const between = tokens.slice(end, end + length).map((token) => token.lower);
    if (language.words.facts.has(between.join(' ')) && isAt(tokens, end + length, COMPLEMENTIZER))
      return end + length;
  }
  // "commented on the report |saying| that": another's clause.
  const others = all.some(
    ({ cue: other }) => other.inflection === 'gerund' && other.at[0] >= end && other.at[0] < at,
  );
  if (isOne(at)) return others ? null : at;
  if (tokens[at]?.kind !== 'comma') return null;
  if (isOne(at + 1)) return at + 1;
  for (let i = at + 1; i < tokens.length && i - at < 25; i++) {
    if (tokens[i]!.kind === 'quotation' || tokens[i]!.kind === 'semicolon') return null;
    if (tokens[i]!.kind === 'comma' && isOne(i + 1)) return i + 1;
    if (language.grammar.isFiniteVerb(tokens, i) || all.some((other) => other.cue.at[0] === i)) return null;
  }
  return null;
}
