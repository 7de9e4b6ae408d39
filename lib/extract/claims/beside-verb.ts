import type { Sentence } from '../../text/sentences.ts';
import { spanOf, type Token, type TokenRange } from '../../text/token.ts';
import { ADVERB, AUXILIARY, DETERMINER, GIVEN_NAME, PRONOUN, ROLE, TIME } from '../../text/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';

/** A source between a quotation and its verb is no longer than this, in tokens. */
const LONGEST_SOURCE = 10;

/**
 * `"It is fantastic!" beamed |Ada Berg|`, `"We are with her," |her supporters| sang.`, `|The mate| shot back, "It sails."`: beside an utterance, any
 * verb that a subject stands at tells who said it. Null where the order of words tells nothing, and for what may be a name or a title.
 */
export function besideVerb(sentence: Sentence, { language, text }: Reading): Draft | null {
  const { tokens } = sentence;
  if (!language.wordOrder.subjectFirst) return null;
  const spoken = tokens.findIndex((token) => token.kind === 'quotation');
  const quotation = tokens[spoken];
  if (!quotation || !isUtterance(quotation) || !holdsPlainWord(text.slice(...quotation.quotation!.inner)))
    return null;
  const found = spoken === 0 ? verbBehind(tokens, language) : verbBefore(tokens, spoken, language);
  return (
    found && {
      rule: 'beside-verb',
      content: tokens.filter(({ kind }) => kind === 'quotation').map((token) => token.quotation!.inner),
      cue: spanOf(tokens, found.cue),
      source: spanOf(tokens, found.source),
      sentence,
    }
  );
}

interface Beside {
  cue: TokenRange;
  source: TokenRange;
}

/** Behind a quotation that opens the sentence and ends with a comma or an exclamation. */
function verbBehind(tokens: readonly Token[], language: Reading['language']): Beside | null {
  const { grammar } = language;
  if (!/[,!?—-].$/u.test(tokens[0]!.text) && tokens[1]?.kind !== 'comma') return null;
  if (tokens.slice(1).some(({ kind }) => kind === 'quotation')) return null;
  const from = tokens[1]?.kind === 'comma' ? 2 : 1;
  if (isVerb(tokens, from, language)) {
    const source = grammar.sourceAfter(tokens, from + 1);
    return source && isSomebody(tokens, source) ? { cue: [from, from + 1], source } : null;
  }
  return subjectAndVerb(tokens, from, isVerb, language) ?? subjectAndVerb(tokens, from, mayReport, language);
}

/** The first verb behind `from`, if its subject begins there. */
function subjectAndVerb(
  tokens: readonly Token[],
  from: number,
  isOne: IsVerb,
  language: Reading['language'],
): Beside | null {
  for (let verb = from + 1; verb < Math.min(tokens.length, from + LONGEST_SOURCE); verb++) {
    if (tokens[verb]!.kind !== 'word') return null;
    if (!isOne(tokens, verb, language)) continue;
    let end = verb;
    while (end > from && tokens[end - 1]!.is(ADVERB | AUXILIARY)) end--;
    const source = language.grammar.sourceBefore(tokens, end);
    return source?.[0] === from && isSomebody(tokens, source) ? { cue: [verb, verb + 1], source } : null;
  }
  return null;
}

/** Before a quotation that closes the sentence, behind a comma. */
function verbBefore(tokens: readonly Token[], spoken: number, language: Reading['language']): Beside | null {
  const { grammar } = language;
  const last = tokens.findLastIndex(({ kind }) => kind !== 'stop');
  if (tokens[spoken - 1]!.kind !== 'comma' || last !== spoken || !/[.!?].$/u.test(tokens[spoken]!.text))
    return null;
  for (let verb = spoken - 2; verb > 0; verb--) {
    if (tokens[verb]!.kind !== 'word') return null;
    if (!isVerb(tokens, verb, language)) continue;
    // "shot back", "said in May"
    if (grammar.afterCircumstances(tokens, verb + 1, false) < spoken - 2) return null;
    const source = grammar.sourceBefore(tokens, verb);
    // "When the ice broke, |the mate| shot back, ..."
    const opens = source && (source[0] === 0 || tokens[source[0] - 1]!.kind === 'comma');
    return opens && isSomebody(tokens, source) ? { cue: [verb, verb + 1], source } : null;
  }
  return null;
}

type IsVerb = (tokens: readonly Token[], at: number, language: Reading['language']) => boolean;

/** A finite verb or a past form in lower case; "agrees" too. */
const isVerb: IsVerb = (tokens, at, { grammar }) =>
  isPlain(tokens[at]) && (grammar.isFiniteVerb(tokens, at) || grammar.isPastForm(tokens, at));

/** A form of a cue that may be a noun or an infinitive as well: "the authors |state|", "they will |say|". */
const mayReport: IsVerb = (tokens, at, { cues }) =>
  isPlain(tokens[at]) &&
  cues
    .lookup(tokens[at]!.lower)
    .some(
      ({ rest, verb, inflection }) =>
        rest.length === 0 && inflection !== 'gerund' && verb.frames.includes('quotation'),
    );

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !token.is(AUXILIARY);

/** A person by pronoun, name or role, or somebody who is pointed out: "the crowd". */
const isSomebody = (tokens: readonly Token[], [from, to]: TokenRange): boolean =>
  tokens[from]!.is(DETERMINER) ||
  tokens
    .slice(from, to)
    .some((token) => token.is(PRONOUN | ROLE | GIVEN_NAME) || (token.capital && !token.is(TIME)));

const holdsPlainWord = (text: string): boolean => /(?:^|\s)\p{Ll}{4,}/u.test(text);

/** A quotation that is no title or name: words enough, behind a capital. */
export function isUtterance({ quotation }: Token): boolean {
  return quotation!.inner[1] - quotation!.inner[0] > LONGEST_TITLE;
}

/** In UTF-16 code units. */
const LONGEST_TITLE = 14;
