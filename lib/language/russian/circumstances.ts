import type { Token } from '../../text/token.ts';
import { isAt, lowerAt } from '../../text/token.ts';
import {
  ADDRESSEE,
  ADVERB,
  COMPLEMENTIZER,
  OCCASION,
  PREPOSITION,
  RELATIVE,
  TIME,
  TOPIC,
} from '../../text/word-class.ts';
import { nounReadings } from './morphology/nouns.ts';
import { startsSubject } from './noun-phrase.ts';
import { subjects } from './pronouns.ts';
import { behindAddressee, TOLD_WIRES } from './told.ts';
import { isFiniteVerb } from './verbs.ts';

/** Behind a preposition and its phrase: where the next subject, preposition or verb starts. */
export function behindPrepositional(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  let noun = false;
  while (at < tokens.length && at - from < 30) {
    const token = tokens[at]!;
    if (token.kind === 'quotation') {
      if (token.end - token.start > 60 || !noun) return at;
    } else if (
      token.kind !== 'word' &&
      token.kind !== 'number' &&
      token.kind !== 'bracket' &&
      token.kind !== 'other'
    )
      return at;
    else if (token.kind === 'word') {
      const { lower } = token;
      if (token.is(PREPOSITION | COMPLEMENTIZER | RELATIVE)) return at;
      if (isFiniteVerb(tokens, at)) return at;
      if (noun && token.is(ADVERB)) return at;
      if (noun && token.is(ADDRESSEE) && !token.capital) return at;
      if (noun && onlyNominative(tokens, at)) return at;
      if (
        nounReadings(lower).length > 0 ||
        token.is(TIME | OCCASION) ||
        token.capital ||
        /^\p{L}{3,}$/u.test(lower)
      )
        noun = true;
    }
    at++;
  }
  return at;
}

/** A word that no preposition governs: the nominative of a role, of a body or of a name. */
function onlyNominative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const readings = nounReadings(token.lower);
  if (readings.length > 0)
    return (
      readings.some((form) => form.case === 'nominative' && form.number === 'singular') &&
      !readings.some((form) => form.case === 'genitive' || form.case === 'prepositional')
    );
  if (subjects.has(token.lower)) return true;
  return !token.capital && startsSubject(tokens, at) && onlyNominative(tokens, at + 1);
}

/** Behind the one spoken to and time, place and occasion of saying. */
export function afterCircumstances(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket') at++;
    else if (token.kind === 'number' && isAt(tokens, at + 1, TIME)) at += 2;
    else if (token.kind !== 'word') return at;
    else if (token.is(ADVERB | TIME)) at++;
    else if (
      token.is(TOPIC) &&
      DEMONSTRATIVES.has(lowerAt(tokens, at + 1)) &&
      tokens[at + 2]?.kind === 'comma'
    )
      at += 2;
    else if (token.is(TOPIC | COMPLEMENTIZER)) return at;
    else if (token.is(PREPOSITION)) at = behindPrepositional(tokens, at);
    else if (addressed && (token.is(ADDRESSEE) || TOLD_WIRES.has(token.lower)))
      at = behindAddressee(tokens, at);
    else return at;
  }
  return at;
}

/** "о том, что": what stands for the clause behind it. */
const DEMONSTRATIVES = new Set(['том', 'этом']);
