import { isAt, type Token, type TokenRange } from '../../text/token.ts';
import { AUXILIARY, COMPLEMENTIZER, INTERROGATIVE, RELATIVE } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { behindCircumstances, contentEnd, holdsVerb, phraseEnd, trimmed } from './content.ts';

/** `Zhang said on Friday |he hopes the memorandum will help|.` */
export const bareClauseAfter: ClaimRule = {
  id: 'bare-clause-after',
  decide(candidate) {
    const { tokens, language, source } = candidate;
    if (!takes(candidate, 'clause') || candidate.cue.inflection === 'opener') return null;
    if (source.place === 'after') return null;
    const from = contentStart(candidate);
    // `said "it gets me mad" every time ...`: the clause begins in quotation marks and goes on outside them.
    const quoted = tokens[from]?.kind === 'quotation' && tokens[from + 1]?.kind === 'word';
    // "Media |reports| have said": what has no subject is no clause, and the word no verb.
    const noun =
      candidate.cue.inflection === 'present' &&
      isAt(tokens, from, AUXILIARY) &&
      !isAt(tokens, source.from - 1, RELATIVE | INTERROGATIVE);
    if (noun && !tokens[from]!.capital && !/['’]/u.test(tokens[from]!.text)) return null;
    if (candidate.cue.inflection === 'base' && isAt(tokens, from, COMPLEMENTIZER)) return null;
    // "Ten people were reported |killed|"
    if (candidate.cue.passive && source.place === 'before' && language.grammar.isPastForm(tokens, from))
      return null;
    if (!tokens[from] || !(quoted || opensContent(candidate, from))) return null;
    const content = trimmed(tokens, [from, contentEnd(candidate, from)]);
    if (!content) return null;
    // Where nothing but a clause can follow, its verb need not be known.
    const bare = language.words.bareReports.has(candidate.cue.lemma);
    // "denied any such plan and Orr has left": the verb is that of a clause behind the object.
    if (takes(candidate, 'noun') && joinedVerb(candidate, content)) return null;
    const sure = bare && (content[1] - content[0] > 2 || tokens[content[1] - 1]!.kind === 'quotation');
    return sure || holdsVerb(candidate, untilComma(tokens, content)) ? { content: [content] } : null;
  },
};

/** Whether the first verb of the range stands in a clause that is joined on. */
function joinedVerb(candidate: Candidate, [from, to]: TokenRange): boolean {
  const joined = phraseEnd(candidate, from);
  return joined < to && !holdsVerb(candidate, [from, joined]);
}

const opensContent = ({ tokens, language: { grammar } }: Candidate, at: number): boolean =>
  grammar.opensClause(tokens, at) || grammar.opensAdjunct(tokens, at);

/** Behind the circumstances of the saying; what opens the clause itself is none: "said |despite the storm, the pier held|". */
function contentStart(candidate: Candidate): number {
  const { tokens, cue, source, language } = candidate;
  const behind = Math.max(cue.at[1], source.to);
  return language.grammar.opensAdjunct(tokens, behind) ? behind : behindCircumstances(candidate);
}

function untilComma(tokens: readonly Token[], [from, to]: TokenRange): TokenRange {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'comma') return [from, i];
  return [from, to];
}
