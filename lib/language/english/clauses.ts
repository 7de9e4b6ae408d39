import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  ADVERB,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { behindPhrase, isCircumstance, isQuantity, isTimesOwn, opensInverted } from './circumstances.ts';
import { subjects } from './pronouns.ts';
import { isFiniteVerb, isFiniteWithin } from './verbs.ts';

/** Behind these an -ing form opens a clause of its own: "said making it legal would help". */
const SAYS = new Set(['said', 'says', 'say']);

/** Whether a clause with its subject may begin here. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.kind === 'other') return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (token.is(COMPLEMENTIZER)) return true;
  if (subjects.has(lower) || lower === 'there') return true;
  if (token.is(SUBORDINATOR) && lower !== 'if') return false;
  if (isQuantity(tokens, at) || isTimesOwn(tokens, at)) return true;
  if (token.is(PREPOSITION) && SAYS.has(lowerAt(tokens, at - 1)) && opensInverted(tokens, at)) return true;
  if (token.is(PREPOSITION | RELATIVE | COORDINATOR)) return false;
  if (/[a-z]ing$/u.test(token.text))
    return (
      SAYS.has(lowerAt(tokens, at - 1)) && (isFiniteWithin(tokens, at) || !isAt(tokens, at + 1, PREPOSITION))
    );
  return !token.is(ADVERB | TIME);
}

/** How far the comma of an opening phrase may be, in tokens. */
const LONGEST_ADJUNCT = 30;

/** "|despite the storm, the pier held|", "|as long as the frost lasts, ...|", but not "on Friday, ...". */
export function opensAdjunct(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!isWord(first) || !first.is(PREPOSITION | SUBORDINATOR)) return false;
  // "said |by the end of May, it will close|": no time of saying
  const said = first.is(PREPOSITION) && !first.is(SUBORDINATOR) && first.lower !== 'by';
  if (said && isCircumstance(tokens, at)) return false;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_ADJUNCT; i++) {
    const { kind } = tokens[i]!;
    if (kind === 'comma') return opensClause(tokens, i + 1) && isFiniteWithin(tokens, i + 1);
    if (kind === 'quotation' || kind === 'stop' || kind === 'semicolon' || kind === 'colon') return false;
  }
  return false;
}

/** "to build", but not "to Kiev". */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:suggest|propos|recommend|advis)/u.test(lowerAt(tokens, at - 1)))
    return /ing$/u.test(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'to';
  if (lowerAt(tokens, at) !== 'to' || !next) return false;
  // "vowed to |"finish the job"|"
  if (next.kind === 'quotation') return true;
  if (next.kind !== 'word' || next.capital) return false;
  return !next.is(DETERMINER | PREPOSITION) && !/(?:ing|tion|ness)$/u.test(next.lower);
}

/** "called him |a thief|", "called the plan |"a joke"|": behind the object, where an article or a quotation opens the name. */
export function nameAfterObject(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first?.kind === 'quotation') return at;
  if (!isWord(first) || first.is(PREPOSITION | ADVERB)) return null;
  const possessive = first.lower === 'her' && isWord(tokens[at + 1]) && !isAt(tokens, at + 1, DETERMINER);
  const end = OBJECTS.has(first.lower) && !possessive ? at + 1 : behindPhrase(tokens, at);
  if (quotedName(tokens, end)) return end;
  const next = tokens[end];
  if (!next || end === at) return null;
  if (next.kind === 'quotation') return end;
  const last = tokens[end - 1]!;
  // "calling it |groundless|"
  const alone = end === at + 1 && OBJECTS.has(first.lower) && isWord(next) && ADJECTIVE.test(next.text);
  if (alone && isEnd(tokens[end + 1])) return end;
  if (end - at > 1 && (next.kind === 'stop' || next.kind === 'comma') && ADJECTIVE.test(last.text))
    return end - 1;
  return next.kind === 'word' &&
    ['a', 'an', 'the', 'one', 'his', 'their', 'its', 'another'].includes(next.lower)
    ? end
    : null;
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'stop' || token.kind === 'comma';

/** A quotation that names a longer object: "called the plan of the council to close the dam |'a joke'|". */
function quotedName(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i - from < 20; i++) {
    if (tokens[i]!.kind === 'quotation') return true;
    if (tokens[i]!.kind !== 'word' || isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

/** What tells an adjective by its end. */
const ADJECTIVE =
  /^\p{Ll}+(?:able|ible|ful|less|ous|ed|ive|iate|ical|ary|wrong|false|absurd|illegal|fair|weak)$/u;
const OBJECTS = new Set([
  'him',
  'her',
  'it',
  'them',
  'himself',
  'herself',
  'us',
  'me',
  'this',
  'that',
  'these',
  'themselves',
]);
