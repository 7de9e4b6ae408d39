import type { Token } from '../../text/token.ts';
import { isAt } from '../../text/token.ts';
import {
  ADDRESSEE,
  ADVERB,
  COMPLEMENTIZER,
  DETERMINER,
  OCCASION,
  PREPOSITION,
  RELATIVE,
  TIME,
} from '../../text/word-class.ts';
import { givenNameReadings } from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { arePersons, isPersonWord } from './morphology/person-nouns.ts';
import { startsSubject } from './noun-phrase.ts';
import { subjects } from './pronouns.ts';
import { isFiniteVerb } from './verbs.ts';

/** Behind a preposition and its phrase: where the next subject, preposition or verb starts. */
export function behindPrepositional(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  let noun = false;
  while (at < tokens.length && at - from < 30) {
    const token = tokens[at]!;
    if (token.kind === 'quotation') {
      if (token.end - token.start > 60 || !noun || isAt(tokens, at - 1, TIME)) return at;
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
      if (noun && (token.is(ADVERB) || (token.capital && isAt(tokens, at - 1, TIME)))) return at;
      if (noun && token.is(ADDRESSEE) && !token.capital) return at;
      if (noun && (onlyNominative(tokens, at) || isSpeaker(tokens, at))) return at;
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

/** "в эфире радио «Заря» |Глеб Сомов|": a given name that can stand in no other case, with a surname. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]!.capital || next?.kind !== 'word' || !next.capital) return false;
  const readings = givenNameReadings(tokens[at]!.text);
  return readings.length > 0 && readings.every((form) => form.case === 'nominative');
}

/** A word that no preposition governs: the nominative of a role, of a body or of a name. */
export function onlyNominative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const readings = nounReadings(token.lower);
  // "со ссылкой на свои источники": those are no subject.
  const areNew = !isAt(tokens, at - 1, DETERMINER) && readings.every((form) => form.animate);
  if (readings.length > 0)
    return (
      // "эксперты" too: of people the nominative plural is no other case.
      readings.some((form) => form.case === 'nominative' && (form.number === 'singular' || areNew)) &&
      !readings.some((form) => form.case === 'genitive' || form.case === 'prepositional')
    );
  if (subjects.has(token.lower) || isPersonWord(token.lower) || arePersons(token.lower)) return true;
  return !token.capital && startsSubject(tokens, at) && onlyNominative(tokens, at + 1);
}
