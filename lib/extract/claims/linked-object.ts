import type { TokenRange } from '../../text/token.ts';
import type { Candidate } from './claim-rule.ts';
import { opensNounPhrase, phraseEnd, trimmed } from './content.ts';

/** "accused |Norland of shelling|", "described |the talks as useful|": the object of the cue with what one of the words links to it; null where none does. */
export function linkedObject(candidate: Candidate, links: ReadonlySet<string>): TokenRange | null {
  const { tokens, cue, source } = candidate;
  if (cue.passive || source.place === 'after') return null;
  const [, from] = cue.at;
  if (!opensNounPhrase(candidate, from)) return null;
  const end = phraseEnd(candidate, from);
  return isLinked(candidate, from, end, links) ? trimmed(tokens, [from, end]) : null;
}

/** Whether one of the linking words stands in the clause that starts at `from`, behind at least one word. */
function isLinked({ tokens }: Candidate, from: number, to: number, links: ReadonlySet<string>): boolean {
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.kind === 'semicolon') return false;
    if (tokens[i]!.kind === 'word' && links.has(tokens[i]!.lower)) return true;
  }
  return false;
}
