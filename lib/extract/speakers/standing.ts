import { possessiveStart } from '../../text/apostrophes.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { isAt } from '../../text/token.ts';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  INTERROGATIVE,
  PREPOSITION,
  RELATIVE,
} from '../../text/word-class.ts';
import type { Reading } from '../reading.ts';

/** How a mention stands in its sentence: who acts is likelier to be meant by "he" than who is merely named. */
export type Standing =
  | 'subject'
  | 'owner' // "Falk's lawyer"
  | 'quoted' // in quotation marks
  | 'other';

/** The longest apposition between a name and its verb, in tokens. */
const LONGEST_APPOSITION = 16;
/** How far from the verb a subject may stand in a language that lets it stand on both sides, in tokens. */
const VERB_REACH = 3;

/**
 * How a name stands in its sentence.
 * @param from position of the token where the name or its title begins
 * @param name the name itself
 * @param nominative whether the name is in a form that a subject may have
 */
export function standingAt(
  from: number,
  name: Span,
  tokens: readonly Token[],
  nominative: boolean,
  { language }: Reading,
): Standing {
  let last = from;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < name[1]) last++;
  if (tokens[from]!.kind === 'quotation' || tokens[last]!.kind === 'quotation') return 'quoted';
  if (possessiveStart(tokens[last]!.text, language.apostrophes) > 0) return 'owner';
  // "They listened to |Ada Berg|, who had come by boat": of whom more is told.
  const told =
    tokens[last + 1]?.kind === 'comma' &&
    isAt(tokens, last + 2, RELATIVE) &&
    isAt(tokens, last + 2, INTERROGATIVE);
  if (told && nominative && language.wordOrder.subjectFirst) return 'subject';
  if (!nominative || hangsOnPreposition(tokens, from)) return 'other';
  if (opens(tokens, from) || verbFollows(tokens, from, last + 1, language)) return 'subject';
  return !language.wordOrder.subjectFirst && verbStandsBefore(tokens, from, language) ? 'subject' : 'other';
}

/** "an aide to |Falk| said": the name is no subject, whatever stands behind it. */
function hangsOnPreposition(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.is(DETERMINER)) before--;
  return isAt(tokens, before, PREPOSITION);
}

/** Whether nothing but small words and adverbs stands before `at` in its sentence or behind a quotation. */
function opens(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = tokens[i]!;
    if (kind === 'quotation') return true;
    if (kind !== 'word' && kind !== 'comma' && kind !== 'dash' && kind !== 'other') return false;
    if (kind === 'word' && !tokens[i]!.is(DETERMINER | ADVERB | COORDINATOR)) return false;
  }
  return true;
}

/** Whether a finite verb stands at `from`, behind a name that begins at `name`, behind adverbs, brackets and an apposition. */
function verbFollows(
  tokens: readonly Token[],
  name: number,
  from: number,
  language: Reading['language'],
): boolean {
  const { grammar } = language;
  let at = from;
  while (tokens[at]?.kind === 'bracket') at++;
  // "the engineer, |Falk|, said": what the name explains stands before it.
  if (
    tokens[at]?.kind === 'comma' &&
    tokens[name - 1]?.kind === 'comma' &&
    (grammar.isFiniteVerb(tokens, at + 1) || grammar.isPastForm(tokens, at + 1))
  )
    return true;
  if (tokens[at]?.kind === 'comma') {
    let end = at + 1;
    while (end < tokens.length && end - at < LONGEST_APPOSITION && tokens[end]!.kind !== 'comma') end++;
    if (tokens[end]?.kind !== 'comma') return false;
    at = end + 1;
  }
  while (isAt(tokens, at, ADVERB)) at++;
  return grammar.isFiniteVerb(tokens, at) || grammar.isPastForm(tokens, at);
}

/** «приехал |Ветров|»: whether a finite verb stands before `at`, with nothing but words between. */
function verbStandsBefore(tokens: readonly Token[], at: number, { grammar }: Reading['language']): boolean {
  for (let i = at - 1; i >= 0 && at - i <= VERB_REACH; i--) {
    if (tokens[i]!.kind !== 'word') return false;
    if (grammar.isFiniteVerb(tokens, i)) return true;
  }
  return false;
}
