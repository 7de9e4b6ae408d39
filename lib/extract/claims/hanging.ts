/** What stands before an attribution and hangs on what stands behind it: "If it rains, he said, ...", "In a letter filed on Monday, he said ...". */

import { isAt, type Token, type TokenRange } from '../../text/token.ts';
import {
  ADVERB,
  COMPLEMENTIZER,
  DETERMINER,
  INTERROGATIVE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import type { Candidate } from './claim-rule.ts';
import { holdsVerb } from './content.ts';

/** "In a letter filed on Monday, Voss said the work is done", but not "At least 80 are hurt": a verb in it belongs to what tells when or where. */
export const opensWithCircumstance = ({ tokens, language }: Candidate, [from]: TokenRange): boolean =>
  language.wordOrder.subjectFirst &&
  isAt(tokens, from, PREPOSITION) &&
  tokens.slice(from + 1, from + 3).every((token) => token.kind !== 'number');

/** "Citing a study, many said |the harbor| is silting up": a noun and its verb. */
export const opensWithNoun = ({ tokens, language: { grammar } }: Candidate, at: number): boolean =>
  isAt(tokens, at, DETERMINER) &&
  !isAt(tokens, at, COMPLEMENTIZER | RELATIVE) &&
  tokens
    .slice(at, at + LONGEST_CLAUSE_OPENING)
    .some(({ kind }, i) => kind === 'quotation' || grammar.isFiniteVerb(tokens, at + i));

/** In tokens: a subject with what is told of it, and the verb. */
const LONGEST_CLAUSE_OPENING = 16;

/** "Hours before it began", "Two days after the vote": a time, and the clause that it hangs on. */
export function opensWithTime({ tokens }: Candidate, [from]: TokenRange): boolean {
  const at = isAt(tokens, from, TIME) ? from : from + 1;
  return isAt(tokens, at, TIME) && isAt(tokens, at + 1, SUBORDINATOR | PREPOSITION | ADVERB);
}

/** Whether a verb stands in the range outside its relative clauses. */
export function holdsMainVerb(candidate: Candidate, [from, to]: TokenRange): boolean {
  const { tokens } = candidate;
  for (let at = from; at < to; ) {
    const relative = at > from && tokens[at - 1]!.kind === 'comma' && opensRelative(at);
    let end = at;
    while (end < to && tokens[end]!.kind !== 'comma') end++;
    if (!relative && holdsVerb(candidate, [at, end])) return true;
    at = end + 1;
  }
  return false;

  function opensRelative(at: number): boolean {
    const word = tokens[at]!.is(PREPOSITION) ? tokens[at + 1] : tokens[at];
    return word?.kind === 'word' && word.is(RELATIVE | SUBORDINATOR);
  }
}

/** Whether the range is a clause or phrase that hangs on another: "If it rains", "In March". */
export function hangs(candidate: Candidate, [from, to]: TokenRange): boolean {
  const { tokens } = candidate;
  const first = tokens[from]!;
  if (first.kind !== 'word') return false;
  // "If it rains, the roads close, he said": a clause of its own follows behind the comma.
  if (
    tokens.some((token, at) => at >= from && at < to && token.kind === 'comma' && !opensInner(tokens, at + 1))
  )
    return false;
  if (opensWithParticiple(candidate, from) || opensWithGerund(candidate, [from, to])) return true;
  return first.is(SUBORDINATOR) || (first.is(PREPOSITION) && !holdsMainVerb(candidate, [from, to]));
}

/** Whether a clause inside another begins here: "when", "which". */
const opensInner = (tokens: readonly Token[], at: number) => isAt(tokens, at, SUBORDINATOR | RELATIVE);

/** "Addressing complaints that nobody was paid": no verb before what opens the clause inside. */
export function opensWithGerund(candidate: Candidate, [from, to]: TokenRange): boolean {
  const { tokens, language } = candidate;
  const { lower } = tokens[from]!;
  if (from > 0 || !language.grammar.isParticiple(lower) || language.grammar.isPastForm(tokens, from))
    return false;
  const inner = tokens.findIndex(
    (token, at) => at > from && token.is(COMPLEMENTIZER | RELATIVE | SUBORDINATOR),
  );
  return !holdsVerb(candidate, [from, inner < 0 ? to : Math.min(inner, to)]);
}

/** "Asked whether it would rain", "Pressed on the cost": what was done to whoever speaks behind it. */
function opensWithParticiple({ tokens, language }: Candidate, at: number): boolean {
  return (
    at === 0 &&
    language.grammar.isParticiple(tokens[at]!.lower) &&
    language.grammar.isPastForm(tokens, at) &&
    isAt(tokens, at + 1, PREPOSITION | COMPLEMENTIZER | INTERROGATIVE)
  );
}
