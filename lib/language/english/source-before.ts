import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  GIVEN_NAME,
  HONORIFIC,
  NEGATION,
  OCCASION,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { afterCircumstances, isCircumstance, isManner, isQuantity } from './circumstances.ts';
import { EITHER, LONGEST_PHRASE } from './looking.ts';
import { singularOf } from './phrase-head.ts';
import { subjects } from './pronouns.ts';
import { beforeClosingTime, beforeSoFar, opensWithTime, TIME_PREPOSITIONS } from './source-times.ts';
import { isFiniteVerb, isPastForm } from './verbs.ts';
import { wordClasses as words } from './words.ts';

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
      return (
        at === 0 ||
        tokens[at - 1]!.kind !== 'word' ||
        token.end - token.start > 40 ||
        /[,.;!?…]/u.test(token.text)
      );
    case 'word':
      return (
        token.is(RELATIVE) ||
        token.lower === 'what' ||
        token.lower === 'according' ||
        (token.is(SUBORDINATOR) && !EITHER.has(token.lower) && token.lower !== 'so')
      );
    default:
      return false;
  }
}

/** "others who |oppose it| say": a word that is neither name nor determiner behind "who" is the verb of its clause. */
function opensVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at];
  return (
    lowerAt(tokens, at - 1) === 'who' &&
    isWord(tokens[at - 2]) &&
    end - at > 1 &&
    isWord(first) &&
    !first.capital &&
    !first.is(DETERMINER | PREPOSITION | ADVERB | TIME) &&
    !subjects.has(first.lower)
  );
}

/** The noun phrase that ends before `end` and can be a source: "Meanwhile, |a spokesman for the plant| said". */
export function sourceBefore(tokens: readonly Token[], before: number): TokenRange | null {
  let end = before;
  // "Falk |largely| praised"
  while (end > 1 && isWord(tokens[end - 1]) && isManner(tokens[end - 1]!) && isWord(tokens[end - 2])) end--;
  // "Falk |himself| said", "they |all| said"
  const named = isWord(tokens[end - 2]) && !tokens[end - 2]!.is(NEGATION | PREPOSITION | DETERMINER);
  if (named && FLOATING.has(lowerAt(tokens, end - 1))) end--;
  const last = tokens[end - 1];
  if (!last || (end < before && last.is(COORDINATOR | PREPOSITION))) return null;
  if (isWord(last) && subjects.has(last.lower)) return [end - 1, end];
  let start = end;
  let afterVerb = false;
  let told = false;
  while (start > 0 && end - start < LONGEST_PHRASE) {
    if (closesPhrase(tokens, start - 1)) break;
    const word = lowerAt(tokens, start - 1);
    if (EITHER.has(word) && opensSubordinate(tokens, start - 1)) break;
    if (isFiniteVerb(tokens, start - 1)) {
      const clause = behindWho(tokens, start - 1);
      if (clause !== null) return sourceBefore(tokens, clause);
      if (!tellsWhich(tokens, start - 1, end)) {
        afterVerb = true;
        break;
      }
      told = true;
    }
    start--;
  }
  if (!afterVerb && opensVerb(tokens, start, end)) return sourceBefore(tokens, start - 1);
  // "groups that |assist them| argued"
  if (!afterVerb && OBJECTS.has(last.lower) && isAt(tokens, start - 1, RELATIVE))
    return sourceBefore(tokens, start - 1);
  if (afterVerb) start = behindLastCoordinator(tokens, start, end);
  while (start < end && tokens[start]!.kind === 'bracket') start++;
  start = behindOpening(tokens, start, end);
  if (!afterVerb) start = overListed(tokens, start, end);
  const close = told
    ? end
    : beforeOccasion(tokens, start, beforeClosingTime(tokens, start, beforeSoFar(tokens, end)));
  return start < close && holdsNoun(tokens, start, close) ? [start, close] : null;
}

/**
 * "A letter |sent on Friday| said", "a report |published by the council| said": a participle. Were it the verb, what stands
 * between it and the verb at `end` would hold no subject.
 */
function tellsWhich(tokens: readonly Token[], verb: number, end: number): boolean {
  if (tokens[verb]!.is(AUXILIARY) || !isPastForm(tokens, verb) || verb + 1 >= end) return false;
  if (end - verb > LONGEST_PARTICIPLE) return false;
  // "he in one letter worried about it and complained"
  for (let i = verb - 1; i >= 0 && verb - i < 8 && isWord(tokens[i]); i--)
    if (subjects.has(tokens[i]!.lower)) return false;
  return afterCircumstances(tokens, verb + 1, false) >= end && isAt(tokens, verb + 1, PREPOSITION | TIME);
}

/** In tokens. */
const LONGEST_PARTICIPLE = 12;

/** Behind a subject, and no part of it. */
const FLOATING = new Set('themselves himself herself itself each both all'.split(' '));

/** Pronouns that are no subject. */
const OBJECTS = new Set(['them', 'him', 'us', 'me', 'themselves', 'himself', 'herself', 'itself']);

/** "..., with |officials| saying": who hangs on the sentence with what they say. */
export function absoluteSubject(tokens: readonly Token[], end: number): TokenRange | null {
  for (let i = end - 2; i >= 0 && end - i < LONGEST_ABSOLUTE; i--) {
    if (lowerAt(tokens, i) === 'with' && (end - i <= NEAR || tokens[i - 1]?.kind === 'comma'))
      return [i + 1, end];
    if (!isWord(tokens[i]) || tokens[i]!.is(RELATIVE) || isFiniteVerb(tokens, i)) return null;
  }
  return null;
}

/** In tokens: "with spokesman Tom Freed saying". */
const LONGEST_ABSOLUTE = 14;
/** So far from the verb it needs no comma. */
const NEAR = 8;

/** "|Norbank, Velden Air| and the Harbor Guild": the names before the commas, if nothing else stands there up to the sentence's start. */
function overListed(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens.slice(start, end);
  const joined =
    last.some(({ text, lower }) => lower === 'and' || text === '&') &&
    last.every((token) => !isWord(token) || token.capital || token.is(COORDINATOR | DETERMINER));
  if (!joined || tokens[start - 1]?.kind !== 'comma') return start;
  let at = start - 1;
  let capital = false;
  while (at > 0 && start - at < LONGEST_PHRASE) {
    const token = tokens[at - 1]!;
    if (token.kind === 'comma' && !capital) return start;
    if (token.kind === 'comma') capital = false;
    // "|The envoys of Norland|, Velden and Ostia issued"
    else if (capital && token.is(PREPOSITION) && tokens[at]!.capital)
      return opensSentence(tokens, at) ? 0 : start;
    else if (token.kind !== 'word' || !(token.capital || token.is(DETERMINER))) return start;
    else if (token.is(PREPOSITION | ADVERB | TIME)) return start;
    else capital = true;
    at--;
  }
  return at === 0 && capital ? 0 : start;
}

/** Whether nothing but words of one noun phrase stands before `end`, with a role among them. */
function opensSentence(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(0, end - 1);
  return (
    words.length > 0 &&
    words.length < 6 &&
    words.every(
      (token, at) => isWord(token) && !isFiniteVerb(tokens, at) && !token.is(PREPOSITION | ADVERB),
    ) &&
    (singularOf(words.at(-1)!.lower) !== null || words.at(-1)!.is(ROLE))
  );
}

/** "officials who spoke with the paper said": where "who" stands, if it opens the clause of the verb at `verb`. */
function behindWho(tokens: readonly Token[], verb: number): number | null {
  for (let i = verb - 1; i > 0 && verb - i < 4; i--) {
    if (tokens[i]!.kind !== 'word') return null;
    if (lowerAt(tokens, i) === 'who') return tokens[i - 1]!.kind === 'word' ? i : null;
  }
  return null;
}

/** "Ada Berg |in a letter| said", "he |in one letter| openly worried": behind a name or a pronoun an occasion is no part of the source. */
function beforeOccasion(tokens: readonly Token[], start: number, end: number): number {
  if (/(?:ing|ed)$/u.test(lowerAt(tokens, start))) return end;
  for (let i = start + 1; i < end; i++) {
    if (!tokens[i - 1]!.capital && !(i - 1 === start && subjects.has(lowerAt(tokens, start)))) return end;
    if (!tokens[i]!.is(PREPOSITION)) continue;
    // "Judge Ada Berg |in Velden|, Norland, said"
    const named = tokens.slice(start, i).some((token) => token.is(ROLE | GIVEN_NAME | HONORIFIC));
    if (named && tokens[i]!.lower === 'in' && tokens.slice(i + 1, end).every((token) => token.capital))
      return i;
    const occasion = tokens.slice(i, end).some((token) => token.is(OCCASION | TIME));
    return occasion && isCircumstance(tokens, i) && afterCircumstances(tokens, i, false) >= end ? i : end;
  }
  return end;
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those']);

/** "After Lavrov said": the word opens a clause where it opens the segment or a verb stands before it. */
function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_PHRASE; i--) {
    // "a week after Falk said"
    if (i === at - 1 && (tokens[i]!.is(TIME) || words.times.has(lowerAt(tokens, i).replace(/s$/u, ''))))
      return true;
    if (closesPhrase(tokens, i)) return i === at - 1;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return at === 0;
}

function behindLastCoordinator(tokens: readonly Token[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isAt(tokens, i, COORDINATOR)) return i + 1;
  return end;
}

/** Leaves out what opens a clause before its subject: "And", "Meanwhile", "On Thursday". */
function behindOpening(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  for (;;) {
    const token = tokens[start];
    if (start >= end || !token) return start;
    if (isWord(token) && (token.is(COORDINATOR) || (token.is(ADVERB) && !isName(tokens, start)))) start++;
    else if (start === from && start + 2 < end && opensWithTime(tokens, start)) start += 2;
    // "|Late on Thursday| ..."
    else if (
      start === from &&
      TIME_PREPOSITIONS.has(token.lower) &&
      isAt(tokens, start + 1, PREPOSITION) &&
      isAt(tokens, start + 2, TIME)
    )
      start++;
    else if (isWord(token) && token.is(PREPOSITION)) {
      if (isQuantity(tokens, start)) return start;
      const behind = behindPreposition(tokens, start, end);
      if (behind >= end) return skipEither(tokens, start, end);
      start = behind;
    } else return start;
  }
}

/** A capital, but that of a sentence's first word: "|First| Deputy Chairman". */
const isName = (tokens: readonly Token[], at: number) =>
  tokens[at]!.capital &&
  (at > 0 || (tokens[at]!.lower === 'first' && isAt(tokens, 1, ROLE) && tokens[1]!.capital));

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
    if (started && token.capital && tokens[i - 1]!.is(TIME) && !words.times.has(word)) return i;
    // "Despite |this| Falk said"
    const alone = DEMONSTRATIVES.has(word) && tokens[i + 1]?.capital;
    if (alone || !words.determiners.has(word)) started = true;
    if (alone && i + 1 < end) return i + 1;
  }
  return end;
}

function holdsNoun(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (token.capital || subjects.has(token.lower)) return true;
    if (!token.is(PREPOSITION | ADVERB | AUXILIARY | TIME) && !isManner(token)) return true;
  }
  return false;
}
