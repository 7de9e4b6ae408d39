import { isAt, type Token } from '../../text/token.ts';
import { ADVERB, COORDINATOR, PREPOSITION, PRONOUN, RELATIVE, ROLE } from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { contentEnd, trimmed } from './content.ts';

/** `According to the ministry, |five sectors remain closed|.` */
export const openerBefore: ClaimRule = {
  id: 'opener-before',
  decide(candidate) {
    const { tokens, cue, source, leftEdge } = candidate;
    if (cue.inflection !== 'opener') return null;
    const before = trimmed(tokens, [leftEdge, source.from]);
    // "The ferry sails, but according to the mate, |it will not|."
    const joined = isAt(tokens, source.from - 1, COORDINATOR) && tokens[source.to]?.kind === 'comma';
    if (
      before &&
      !joined &&
      tokens.slice(...before).some((token) => SAYING.has(token.kind) && !token.is(ADVERB | COORDINATOR))
    )
      return null;
    // "По словам главы фирмы Майкла Орра |(Michael Orr)|, ..."
    let from = tokens[source.to]?.kind === 'bracket' ? source.to + 1 : source.to;
    // "в его словах": a pronoun has no apposition.
    const named = !cue.inner || !isAt(tokens, cue.inner[0], PRONOUN);
    if (tokens[from]?.kind === 'comma') from = (named ? behindApposition(candidate, from) : from) + 1;
    else if (isAt(tokens, from, PREPOSITION)) from = behindComplement(candidate, from);
    const content = trimmed(tokens, [from, contentEnd(candidate, from)]);
    return content && { content: [content] };
  },
};

/** "Согласно документации |к закупке|, ...": the comma that closes what belongs to the source, where no verb stands before it; else `from`. */
function behindComplement({ tokens, language: { grammar } }: Candidate, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'comma') return at;
    if (!COMPLEMENT.has(tokens[at]!.kind) || grammar.isFiniteVerb(tokens, at)) return from;
  }
  return from;
}

const COMPLEMENT = new Set<Token['kind']>(['word', 'bracket']);

const SAYING = new Set<Token['kind']>(['word', 'number', 'quotation']);

/** "По словам врача, |у которого взяли интервью,| ...": the comma that closes the relative clause behind `comma`; null where none stands. */
export function behindRelative({ tokens, language: { grammar } }: Candidate, comma: number): number | null {
  const first = isAt(tokens, comma + 1, PREPOSITION) ? comma + 2 : comma + 1;
  if (!isAt(tokens, first, RELATIVE) && !grammar.opensParticiple(tokens, comma + 1)) return null;
  const close = tokens.findIndex(({ kind }, at) => at > first && kind === 'comma');
  return close > 0 && !isAt(tokens, close + 1, RELATIVE) ? close : null;
}

/** "According to Ivan Petrov, head of the plant, ...": the comma behind the apposition, else the one given. */
export function behindApposition(candidate: Candidate, comma: number): number {
  const { tokens, language } = candidate;
  const relative = behindRelative(candidate, comma);
  if (relative !== null) return relative;
  let role = false;
  for (let i = comma + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    // "According to the court, Judge Ada Berg, |who| ...": whom the sentence is about.
    if (token.kind === 'comma') return role && !isAt(tokens, i + 1, RELATIVE) ? i : comma;
    if (language.grammar.isFiniteVerb(tokens, i)) return comma;
    role ||= token.is(ROLE);
  }
  return comma;
}
