import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  ADVERB,
  BODY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  GIVEN_NAME,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
} from '../../text/word-class.ts';
import { isCircumstance, isManner } from './circumstances.ts';
import { EITHER, LONGEST_PHRASE } from './looking.ts';
import { subjects } from './pronouns.ts';
import { isFiniteVerb } from './verbs.ts';
import { wordClasses as words } from './words.ts';

/** "(Norvik Ltd.)", "(NWD.N)", with its brackets, in UTF-16 code units: what is longer is an aside. */
const LONGEST_SHORT_FORM = 40;

/** The noun phrase that starts at `start` and can be a source: "said |Shi Weichun| with the bureau". */
export function sourceAfter(tokens: readonly Token[], start: number): TokenRange | null {
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
      if (token.end - token.start > LONGEST_SHORT_FORM) break;
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
    if (token.kind === 'comma' && opensPartners(tokens, start, end)) {
      end++;
      continue;
    }
    // "a May 3-7 poll"
    const until =
      token.kind === 'dash' && tokens[end - 1]?.kind === 'number' && tokens[end + 1]?.kind === 'number';
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'other' && !until) break;
    if (end > start && opensWhatWasDone(tokens, start, end)) {
      end = behindWhatWasDone(tokens, end);
      break;
    }
    if (end > start && endsSourceAfter(tokens, start, end)) break;
    if (end === start && (token.is(PREPOSITION | COMPLEMENTIZER) || isFiniteVerb(tokens, end))) return null;
    end++;
  }
  while (end > start && isAt(tokens, end - 1, COORDINATOR)) end--;
  return end > start ? [start, end] : null;
}

/** "said |Hart, Voss & Lind|": one capitalised word before each comma, and an ampersand before the last. */
function opensPartners(tokens: readonly Token[], start: number, comma: number): boolean {
  for (let i = comma; i - start < LONGEST_PHRASE && tokens[i]?.kind === 'comma'; i += 2) {
    if (!tokens[i - 1]!.capital || !isWord(tokens[i + 1]) || !tokens[i + 1]!.capital) return false;
    if (tokens[i + 2]?.text === '&') return (comma - start) % 2 === 1;
  }
  return false;
}

const POSSESSIVE = /(?:'s|s')$/u;

const ARTICLES = new Set(['a', 'an', 'the']);

const isNounNext = (tokens: readonly Token[], at: number) =>
  isWord(tokens[at + 1]) && !isAt(tokens, at + 1, PREPOSITION) && !isAt(tokens, at + 1, ADVERB);

function endsSourceAfter(tokens: readonly Token[], start: number, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (words.relatives.has(word) || words.complementizers.has(word)) return true;
  // "said the |first| official", "data |it| gave"
  if (words.adverbs.has(word)) return !ARTICLES.has(lowerAt(tokens, at - 1));
  if (words.subordinators.has(word) || subjects.has(word)) return true;
  if (tokens[at - 1]!.capital && isManner(tokens[at]!)) return true;
  // "according to a |May| report", "said Prime Minister |May|"
  if (words.times.has(word))
    return !(
      tokens[at]!.capital &&
      (isRoleAt(tokens, at - 1) || isAt(tokens, at - 1, GIVEN_NAME) || ARTICLES.has(lowerAt(tokens, at - 1)))
    );
  if (word === 'and' || word === 'but') return !joinsSources(tokens, at);
  if (words.prepositions.has(word)) return !continuesWithPreposition(tokens, start, at);
  if (words.determiners.has(word))
    return (
      !isAt(tokens, at - 1, PREPOSITION) &&
      !isAt(tokens, at - 1, COORDINATOR) &&
      !isAt(tokens, at - 1, DETERMINER)
    );
  // "people familiar with the network's |plans|"
  if (POSSESSIVE.test(tokens[at - 1]!.lower)) return false;
  if (/ing$/u.test(word) && !tokens[at]!.capital && tokens[at - 1]!.capital)
    // "according to |the| Norvik |polling| average"
    return !(ARTICLES.has(lowerAt(tokens, start)) && isNounNext(tokens, at));
  return isFiniteVerb(tokens, at);
}

/** "according to a report |written| by the port": what was done to a thing or to somebody without a name; when, is no part of it. */
function opensWhatWasDone(tokens: readonly Token[], start: number, at: number): boolean {
  return (
    isAt(tokens, start - 1, PREPOSITION) &&
    !tokens[at - 1]!.capital &&
    !tokens[at]!.capital &&
    PARTICIPLE.test(lowerAt(tokens, at)) &&
    isAt(tokens, at + 1, PREPOSITION) &&
    !isCircumstance(tokens, at + 1)
  );
}

const PARTICIPLE = /(?:[^e]ed|tten|seen|sent|held|made|[aeo]wn|ought)$/u;

const BEHIND_PARTICIPLE: ReadonlySet<Token['kind']> = new Set(['word', 'number', 'other']);

function behindWhatWasDone(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && BEHIND_PARTICIPLE.has(tokens[end]!.kind)) {
    const token = tokens[end]!;
    if (token.is(RELATIVE | COMPLEMENTIZER | SUBORDINATOR) || isFiniteVerb(tokens, end)) break;
    if (token.is(COORDINATOR) && !joinsSources(tokens, end)) break;
    if (token.is(PREPOSITION) && isCircumstance(tokens, end)) break;
    end++;
  }
  return end;
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
  return isAt(tokens, at, ROLE | BODY);
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
    !tokens.slice(start, at).some((token) => token.is(ROLE))
  );
}
