/** The noun that a phrase is about, and its number. */

import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, lowerAt } from '../../text/token.ts';
import { COORDINATOR, DETERMINER, DOCUMENT, PREPOSITION, RELATIVE } from '../../text/word-class.ts';
import { roles } from './roles.ts';
import { wordClasses as words } from './words.ts';

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    businessmen: 'businessman',
    policemen: 'policeman',
    fishermen: 'fisherman',
    congressmen: 'congressman',
    servicemen: 'serviceman',
    firemen: 'fireman',
    wives: 'wife',
    // Several by themselves, without a singular of their own.
    media: 'media',
    data: 'data',
    police: 'police',
    staff: 'staff',
    crew: 'crew',
    clergy: 'clergy',
    others: 'other',
    those: 'that',
    both: 'both',
  }),
);
/** Words in -s that are singular. */
const SINGULAR = listed(
  `news series headquarters analysis basis crisis
  status virus census consensus campus bonus focus lens plus minus economics politics physics mathematics athletics tennis diabetes
  this thus`,
);

/** The singular of a plural noun ("officials" -> "official"); null where the word is no plural. In lower case. */
export function singularOf(lower: string): string | null {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (!/[^s']s$/u.test(lower) || SINGULAR.has(lower) || lower.length < 4) return null;
  if (/[^aeiou]ies$/u.test(lower)) return lower.replace(/ies$/u, 'y');
  if (/(?:ss|sh|ch|x)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Adjectives that stand behind their noun: "sources |familiar| with the matter". */
const POSTPOSED = listed(
  'familiar close present aware responsible able privy involved loyal critical available opposed',
);

const PARTICLES = listed('up off out down away back');

const PERSONS = listed('person man woman boy girl child teenager somebody someone anyone');

const isKnownNoun = (lower: string) => {
  const one = singularOf(lower) ?? lower;
  return (
    PERSONS.has(one) ||
    roles.nouns.has(one) ||
    words.bodies.has(lower) ||
    words.bodies.has(one) ||
    words.documents.has(lower)
  );
};

/** Where words hang on the noun before: "lawyers |representing| migrants", "officials |familiar| with it". */
function isPostmodifier(tokens: readonly Token[], at: number, head: number): boolean {
  const word = lowerAt(tokens, at);
  if (tokens[at]!.capital) return false;
  const noun = lowerAt(tokens, head);
  if (POSTPOSED.has(word)) return isKnownNoun(noun) || singularOf(noun) !== null;
  // "a company |set| up to run the port"
  if (isKnownNoun(noun) && !isKnownNoun(word) && PARTICLES.has(lowerAt(tokens, at + 1))) return true;
  // "a group |led| by Otto Falk"
  const told = isKnownNoun(noun) && !isAt(tokens, head, DOCUMENT) && isAt(tokens, at + 1, PREPOSITION);
  return /(?:ing|ed)$/u.test(word) && (told || singularOf(noun) !== null);
}

/** Words for some of many, which the phrase behind "of" names: "|some| of the officials". */
const QUANTIFIERS = listed(
  'some many most several all both half majority number group dozens hundreds thousands few none any each one handful couple pair lot lots',
);

/** Position of the head noun: the last one before what hangs on it; null where there is no word for it. */
export function headOf(tokens: readonly Token[], [from, to]: TokenRange): number | null {
  let head: number | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'comma' || (token.kind === 'dash' && tokens[at - 1]?.kind !== 'number')) {
      if (head !== null) break;
      continue;
    }
    if (token.kind !== 'word') continue;
    const { lower } = token;
    if (lower === 'of' && QUANTIFIERS.has(lowerAt(tokens, at - 1))) {
      head = null;
      continue;
    }
    const ends = token.is(PREPOSITION | RELATIVE | COORDINATOR);
    // "both Republican |and| Democratic senators"
    if (ends && head !== null && !(token.is(COORDINATOR) && lowerAt(tokens, from) === 'both')) break;
    if (ends || (token.is(DETERMINER) && head === null && !QUANTIFIERS.has(lower))) continue;
    if (head !== null && isPostmodifier(tokens, at, head)) break;
    head = at;
  }
  return head;
}
