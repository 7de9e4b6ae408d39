import type { TokenRange } from '../../text/token.ts';
import { isThing } from '../thing.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { nounEnd, opensNounPhrase, trimmed } from './content.ts';

/** `The ambassador highlighted |the importance of the crossing|.` */
export const nounAfter: ClaimRule = {
  id: 'noun-after',
  decide(candidate) {
    const { tokens, cue, source } = candidate;
    if (!takes(candidate, 'noun', 'figure', 'denial') || cue.passive || source.place === 'after') return null;
    // "отмечено 28 случаев": there were so many.
    if (cue.inflection === 'impersonal') return null;
    const behind = cue.at[1];
    const from = cue.addressed ? candidate.language.grammar.afterAddressee(tokens, behind) : behind;
    if (!opensNounPhrase(candidate, from)) return null;
    const content = trimmed(tokens, [from, nounEnd(candidate, from)]);
    if (!content) return null;
    // "citing the storm", but not "citing its sources": those say it themselves.
    if (takes(candidate, 'quoting') && !isThing(tokens, content, candidate.language)) return null;
    const figure = takes(candidate, 'figure') && holdsNumber(candidate, content);
    if (!takes(candidate, 'noun') && !figure && !deniable(candidate, content)) return null;
    // Who condemns somebody acts; who does it in words of his own says something.
    return { content: [content], quotedOnly: takes(candidate, 'charge') };
  },
};

/** "reported |a loss of 5 million|" */
const holdsNumber = ({ tokens }: Candidate, [from, to]: TokenRange): boolean =>
  tokens.slice(from, Math.min(to, from + FIGURE)).some(({ kind }) => kind === 'number');

/** How far into its phrase the number stands, in tokens. */
const FIGURE = 12;

/** Whether the object is something said: "rejected the allegation", but not "rejected the request". */
function deniable({ tokens, language }: Candidate, [from, to]: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (language.words.deniables.has(tokens[i]!.lower)) return true;
  return false;
}
