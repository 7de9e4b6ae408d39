import type { Token, TokenRange } from '../../extract/reading.ts';
import type { Grammar } from '../language.ts';
import { subjects } from './pronouns.ts';
import { roles } from './roles.ts';
import { isFiniteVerb } from './verbs.ts';
import { wordClasses as words } from './words.ts';

/** Longer noun phrases than this are not looked for; it keeps the search linear. */
const LONGEST_PHRASE = 45;
/** Words that are prepositions as often as they open a clause: "after the bankruptcy", "after it went bankrupt". */
const EITHER = new Set(['after', 'before', 'since', 'until', 'till', 'than', 'as', 'like']);

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';

function closesPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  switch (token.kind) {
    case 'comma':
    case 'colon':
    case 'semicolon':
    case 'stop':
    case 'dash':
      return true;
    case 'quotation':
      // A name in quotation marks belongs to the phrase; an utterance does not.
      return at === 0 || tokens[at - 1]!.kind !== 'word' || token.end - token.start > 40;
    case 'word':
      return (
        words.relatives.has(token.lower) ||
        (words.subordinators.has(token.lower) && !EITHER.has(token.lower) && token.lower !== 'so')
      );
    default:
      return false;
  }
}

function sourceBefore(tokens: readonly Token[], end: number): TokenRange | null {
  const last = tokens[end - 1];
  if (!last) return null;
  if (isWord(last) && subjects.has(last.lower)) return [end - 1, end];
  let start = end;
  let afterVerb = false;
  while (start > 0 && end - start < LONGEST_PHRASE) {
    if (closesPhrase(tokens, start - 1)) break;
    const word = lowerAt(tokens, start - 1);
    if (EITHER.has(word) && opensSubordinate(tokens, start - 1)) break;
    if (isFiniteVerb(tokens, start - 1)) {
      const clause = behindWho(tokens, start - 1);
      if (clause !== null) return sourceBefore(tokens, clause);
      afterVerb = true;
      break;
    }
    start--;
  }
  if (afterVerb) start = behindLastCoordinator(tokens, start, end);
  start = behindOpening(tokens, start, end);
  const close = beforeClosingTime(tokens, start, end);
  return start < close && holdsNoun(tokens, start, close) ? [start, close] : null;
}

/** "officials who spoke with the paper said": where "who" stands, if it opens the clause of the verb at `verb`. */
function behindWho(tokens: readonly Token[], verb: number): number | null {
  for (let i = verb - 1; i > 0 && verb - i < 4; i--) {
    if (tokens[i]!.kind !== 'word') return null;
    if (lowerAt(tokens, i) === 'who') return tokens[i - 1]!.kind === 'word' ? i : null;
  }
  return null;
}

/** "Kiprono |on Friday| said", "Kiprono |Friday| said". */
function beforeClosingTime(tokens: readonly Token[], start: number, end: number): number {
  let close = end;
  while (
    close > start &&
    (words.times.has(lowerAt(tokens, close - 1)) || (tokens[close - 1]!.kind === 'number' && close < end))
  )
    close--;
  if (close < end && close - 1 > start && TIME_PREPOSITIONS.has(lowerAt(tokens, close - 1))) return close - 1;
  return close > start ? close : end;
}

const TIME_PREPOSITIONS = new Set(['on', 'in', 'late', 'early', 'last', 'this', 'earlier']);

/** "After Lavrov said": the word opens a clause where it opens the segment or a verb stands before it. */
function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_PHRASE; i--) {
    if (closesPhrase(tokens, i)) return i === at - 1;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return at === 0;
}

function behindLastCoordinator(tokens: readonly Token[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (words.coordinators.has(lowerAt(tokens, i))) return i + 1;
  return end;
}

/** Leaves out what opens a clause before its subject: "And", "Meanwhile", "On Thursday". */
function behindOpening(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  for (;;) {
    const token = tokens[start];
    if (start >= end || !token) return start;
    if (
      isWord(token) &&
      (words.coordinators.has(token.lower) || (words.adverbs.has(token.lower) && !isName(tokens, start)))
    )
      start++;
    else if (isWord(token) && words.prepositions.has(token.lower)) {
      const behind = behindPreposition(tokens, start, end);
      if (behind >= end) return skipEither(tokens, start, end);
      start = behind;
    } else return start;
  }
}

const isName = (tokens: readonly Token[], at: number) => at > 0 && tokens[at]!.capital;

function skipEither(tokens: readonly Token[], start: number, end: number): number {
  return EITHER.has(lowerAt(tokens, start)) || ['for', 'while'].includes(lowerAt(tokens, start))
    ? start + 1
    : end;
}

/** Behind "On Thursday", "In the evening of June 5": where the next noun phrase starts, or `end`. */
function behindPreposition(tokens: readonly Token[], at: number, end: number): number {
  let i = at + 1;
  let started = false;
  for (; i < end; i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (words.prepositions.has(word)) {
      started = false;
      continue;
    }
    if (started && (words.determiners.has(word) || subjects.has(word))) return i;
    if (started && token.capital && !tokens[i - 1]!.capital && tokens[i - 1]!.kind === 'word') return i;
    if (started && token.capital && words.times.has(tokens[i - 1]!.lower) && !words.times.has(word)) return i;
    if (!words.determiners.has(word)) started = true;
  }
  return end;
}

function holdsNoun(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (token.capital || subjects.has(token.lower)) return true;
    if (
      !words.prepositions.has(token.lower) &&
      !words.adverbs.has(token.lower) &&
      !words.auxiliaries.has(token.lower)
    )
      return true;
  }
  return false;
}

function sourceAfter(tokens: readonly Token[], start: number): TokenRange | null {
  const first = tokens[start];
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return null;
  if (
    subjects.has(first.lower) ||
    (['him', 'her', 'them'].includes(first.lower) && !isNounNext(tokens, start))
  )
    return [start, start + 1];
  let end = start;
  while (end < tokens.length && end - start < LONGEST_PHRASE) {
    const token = tokens[end]!;
    if (token.kind === 'bracket') {
      end++;
      continue;
    }
    if (
      token.kind === 'quotation' &&
      end > start &&
      token.end - token.start <= 40 &&
      tokens[end - 1]!.kind === 'word'
    ) {
      end++;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'other') break;
    if (end > start && endsSourceAfter(tokens, start, end)) break;
    if (
      end === start &&
      (words.prepositions.has(token.lower) ||
        words.complementizers.has(token.lower) ||
        isFiniteVerb(tokens, end))
    )
      return null;
    end++;
  }
  while (end > start && words.coordinators.has(lowerAt(tokens, end - 1))) end--;
  return end > start ? [start, end] : null;
}

const isNounNext = (tokens: readonly Token[], at: number) =>
  isWord(tokens[at + 1]) &&
  !words.prepositions.has(lowerAt(tokens, at + 1)) &&
  !words.adverbs.has(lowerAt(tokens, at + 1));

function endsSourceAfter(tokens: readonly Token[], start: number, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (words.relatives.has(word) || words.complementizers.has(word)) return true;
  if (words.subordinators.has(word) || words.adverbs.has(word)) return true;
  if (words.times.has(word) && !(tokens[at]!.capital && isRoleAt(tokens, at - 1))) return true;
  if (word === 'and' || word === 'but') return !joinsSources(tokens, at);
  if (words.prepositions.has(word)) return !continuesWithPreposition(tokens, start, at);
  if (words.determiners.has(word))
    return (
      !words.prepositions.has(lowerAt(tokens, at - 1)) &&
      !words.coordinators.has(lowerAt(tokens, at - 1)) &&
      !words.determiners.has(lowerAt(tokens, at - 1))
    );
  if (/ing$/u.test(word) && !tokens[at]!.capital && tokens[at - 1]!.capital) return true;
  return isFiniteVerb(tokens, at);
}

/** "Lavrov and Blinken", "bureau of commerce and foreign affairs": a noun phrase follows, and no verb behind it. */
function joinsSources(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at + 1])) return false;
  for (let i = at + 1; i < tokens.length && i - at < 12; i++) {
    if (tokens[i]!.kind === 'comma' || tokens[i]!.kind === 'stop') return true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return true;
}

function isRoleAt(tokens: readonly Token[], at: number): boolean {
  return roles.nouns.has(lowerAt(tokens, at)) || words.bodies.has(lowerAt(tokens, at));
}

/** "ambassador to Vietnam", "a source in the services", but not "Shi Weichun with the bureau" or "a spokesman on Monday". */
function continuesWithPreposition(tokens: readonly Token[], start: number, at: number): boolean {
  const before = tokens[at - 1]!;
  const word = lowerAt(tokens, at);
  if (EITHER.has(word) || word === 'during' || word === 'following' || word === 'including') return false;
  if (isCircumstance(tokens, at)) return false;
  if (before.kind === 'bracket') return word === 'of' || word === 'for';
  if (!before.capital) return true;
  if (isRoleAt(tokens, at - 1)) return true;
  // A name that goes on with "of" is an institution's ("Bank of Russia"), if no person's name came first.
  return (
    (word === 'of' || (word === 'for' && tokens[at + 1]?.capital === true)) &&
    !tokens.slice(start, at).some((token) => roles.nouns.has(token.lower))
  );
}

/** Whether a preposition here opens a time or an occasion of saying. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) === 'of') return false;
  for (let i = at + 1; i < tokens.length && i - at < 9; i++) {
    const word = lowerAt(tokens, i);
    if (tokens[i]!.kind === 'number' && /^(?:19|20)\d\d$/u.test(word)) return true;
    if (words.times.has(word)) return true;
    if (words.occasions.has(word)) return lowerAt(tokens, at) !== 'for' || word === 'broadcast';
    if (tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'number' && tokens[i]!.kind !== 'other')
      return false;
    if (i > at + 1 && words.prepositions.has(word)) return false;
  }
  return false;
}

/** Time, place and occasion, one after the other; with `addressed`, the one spoken to first. */
function afterCircumstances(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = addressed ? afterAddressee(tokens, from) : from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (token.kind === 'bracket') at++;
    else if (
      isWord(token) &&
      words.prepositions.has(token.lower) &&
      !words.complementizers.has(token.lower)
    ) {
      const behind = behindPhrase(tokens, at + 1);
      if (behind === at + 1) return at;
      at = behind;
    } else if (
      isWord(token) &&
      (words.times.has(token.lower) || (words.adverbs.has(token.lower) && !token.capital))
    )
      at++;
    else if (token.kind === 'number' && at > from && words.times.has(lowerAt(tokens, at - 1))) at++;
    else return at;
  }
}

function afterAddressee(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (
    !isWord(first) ||
    words.complementizers.has(first.lower) ||
    words.prepositions.has(first.lower) ||
    words.interrogatives.has(first.lower) ||
    words.times.has(first.lower)
  )
    return from;
  if (subjects.has(first.lower) && first.lower !== 'it' && first.lower !== 'you') return from;
  if (
    [
      'him',
      'her',
      'them',
      'us',
      'me',
      'it',
      'you',
      'reporters',
      'journalists',
      'newsmen',
      'lawmakers',
      'parliament',
    ].includes(first.lower)
  )
    return from + 1;
  return behindPhrase(tokens, from);
}

/** Behind one noun phrase without its prepositions: up to where another one starts, or a verb. */
function behindPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  let noun = false;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket' || token.kind === 'other') {
      at++;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number') return at;
    const word = token.lower;
    if (words.complementizers.has(word) && at > from) return at;
    if (words.prepositions.has(word) || words.relatives.has(word)) return at;
    if (word === 'and' && noun) {
      if (
        tokens[at + 1] &&
        !isFiniteVerb(tokens, at + 2) &&
        !subjects.has(lowerAt(tokens, at + 1)) &&
        !cueFollows(tokens, at + 1)
      ) {
        at++;
        noun = false;
        continue;
      }
      return at;
    }
    if (words.coordinators.has(word) || words.subordinators.has(word)) return at;
    if (isFiniteVerb(tokens, at)) return at;
    if (noun && (words.determiners.has(word) || subjects.has(word))) return at;
    if (
      noun &&
      token.capital &&
      !tokens[at - 1]!.capital &&
      !roles.nouns.has(lowerAt(tokens, at - 1)) &&
      tokens[at - 1]!.kind === 'word' &&
      !words.bodies.has(word)
    )
      if (isFiniteWithin(tokens, at)) return at;
    if (noun && words.times.has(word) && !words.times.has(lowerAt(tokens, at - 1))) return at;
    if (
      noun &&
      words.times.has(lowerAt(tokens, at - 1)) &&
      !words.times.has(word) &&
      token.kind === 'word' &&
      !words.occasions.has(word)
    )
      return at;
    if (!words.determiners.has(word)) noun = true;
    at++;
  }
  return at;
}

const cueFollows = (tokens: readonly Token[], at: number) => isFiniteVerb(tokens, at);

/** Whether a finite verb stands within the next few words, so that a clause may start here. */
function isFiniteWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 25; i++) {
    if (tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'semicolon') return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** Behind these an -ing form opens a clause of its own: "said making it legal would help". */
const SAYS = new Set(['said', 'says', 'say']);

function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.kind === 'other') return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (words.complementizers.has(lower)) return true;
  if (subjects.has(lower) || lower === 'there') return true;
  if (words.subordinators.has(lower) && lower !== 'if') return false;
  if (words.prepositions.has(lower) || words.relatives.has(lower) || words.coordinators.has(lower))
    return false;
  if (/[a-z]ing$/u.test(token.text)) return isFiniteWithin(tokens, at) && SAYS.has(lowerAt(tokens, at - 1));
  return !words.adverbs.has(lower) && !words.times.has(lower);
}

/** "to build", but not "to Kiev". */
function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:suggest|propos|recommend|advis)/u.test(lowerAt(tokens, at - 1)))
    return /ing$/u.test(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'to';
  if (lowerAt(tokens, at) !== 'to' || next?.kind !== 'word' || next.capital) return false;
  return (
    !words.determiners.has(next.lower) &&
    !words.prepositions.has(next.lower) &&
    !/(?:ing|tion|ness)$/u.test(next.lower)
  );
}

/** "called him |a thief|", "called the plan |"a joke"|": behind the object, where an article or a quotation opens the name. */
function nameAfterObject(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first?.kind === 'quotation') return at;
  if (!isWord(first) || words.prepositions.has(first.lower) || words.adverbs.has(first.lower)) return null;
  const end = OBJECTS.has(first.lower) ? at + 1 : behindPhrase(tokens, at);
  const next = tokens[end];
  if (!next || end === at) return null;
  if (next.kind === 'quotation') return end;
  const last = tokens[end - 1]!;
  if (end - at > 1 && (next.kind === 'stop' || next.kind === 'comma') && ADJECTIVE.test(last.text))
    return end - 1;
  return next.kind === 'word' &&
    ['a', 'an', 'the', 'one', 'his', 'their', 'its', 'another'].includes(next.lower)
    ? end
    : null;
}

/** What tells an adjective by its end. */
const ADJECTIVE =
  /^\p{Ll}+(?:able|ible|ful|less|ous|ive|iate|ical|ary|wrong|false|absurd|illegal|fair|weak)$/u;
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

export const grammar: Grammar = {
  afterAddressee: (_tokens, at) => at,
  sourceBefore,
  sourceAfter,
  afterCircumstances,
  isFiniteVerb,
  opensClause,
  opensInfinitive,
  nameAfterObject,
};
