import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, type Token, type TokenRange } from '../../text/token.ts';
import { ADVERB, GIVEN_NAME, NEGATION, PRONOUN, ROLE, TOPIC } from '../../text/word-class.ts';
import { findCues } from '../cues.ts';
import type { Reading } from '../reading.ts';
import { attribute } from '../sources.ts';
import { subjectBefore } from '../subject-before.ts';
import { besideVerb, isUtterance } from './beside-verb.ts';
import type { Draft } from './draft.ts';

/** A source that stands before a colon or behind a dash is no longer than this, in tokens. */
const LONGEST_SOURCE = 10;
/** What announces a quotation with a colon is no longer, in tokens. */
const LONGEST_ANNOUNCEMENT = 25;
/** A quotation on its own without a full stop is a subheading or a title, unless it is longer than this, in characters. */
const LONGEST_HEADING = 80;

/**
 * The claim of a sentence that has no cue with content of its own: a quotation that stands alone, `X: "..."`, `... - X`.
 * A quotation that goes on with the last of `drafts`, the claims before it, is added there and makes no claim.
 */
export function claimsWithoutCue(sentence: Sentence, drafts: readonly Draft[], reading: Reading): Draft[] {
  if (!nothingButQuotations(sentence))
    return listed(
      afterColon(sentence, reading) ?? beforeDash(sentence, reading) ?? besideVerb(sentence, reading),
    );
  return goesOn(sentence, drafts) ? [] : listed(announced(sentence, reading) ?? alone(sentence, reading));
}

const listed = (draft: Draft | null) => (draft ? [draft] : []);

const quotationsOf = (sentence: Sentence) => sentence.tokens.filter((token) => token.kind === 'quotation');

const innerOf = (token: Token): Span => token.quotation!.inner;

/** Whether a sentence has no word outside quotation marks. */
export function nothingButQuotations({ tokens }: Sentence): boolean {
  return (
    tokens.some((token) => token.kind === 'quotation') &&
    !tokens.some((token) => token.kind === 'word' || token.kind === 'number')
  );
}

/** `"...," he said. "..."`: the same utterance, in the same paragraph, with nothing between. */
function goesOn(sentence: Sentence, drafts: readonly Draft[]): boolean {
  const before = drafts.at(-1);
  const opened = before && BEFORE_ITS_SOURCE.has(before.rule) && before.content[0]![0] < before.cue![0];
  if (!opened || before.sentence.paragraph !== sentence.paragraph) return false;
  // `It "leaks," he said. "..."`, and no clause that is told in the reporter's words.
  if (!quotationsOf(before.sentence).some(({ end }) => end < before.cue![0])) return false;
  const behind = Math.max(before.sentence.end, before.content.at(-1)![1]);
  if (sentence.start - behind > CLOSE) return false;
  before.content.push(...quotationsOf(sentence).map(innerOf));
  return true;
}

/** Rules by which the words said stand first. */
const BEFORE_ITS_SOURCE = new Set(['quotation-before', 'beside-verb', 'clause-before']);

/** Characters between a sentence and the next: a mark, a full stop and white space. */
const CLOSE = 4;

/** `The minister went on:` and the quotation in the next sentence or paragraph. */
function announced(sentence: Sentence, { sentences, language }: Reading): Draft | null {
  const before = sentences[sentence.index - 1];
  if (before?.tokens.at(-1)?.kind !== 'colon') return null;
  const attribution = attribute(before, findCues(before, language), language).findLast(({ cue }) =>
    cue.frames.has('quotation'),
  );
  if (!attribution) return null;
  const { cue, source } = attribution;
  return {
    rule: 'quotation-below',
    content: quotationsOf(sentence).map(innerOf),
    cue: spanOf(before.tokens, cue.at),
    source: source.range && spanOf(before.tokens, source.range),
    sentence: before,
    paragraph: sentence.paragraph,
  };
}

/** A quotation that is a sentence of its own: whoever spoke last goes on. */
function alone(sentence: Sentence, reading: Reading): Draft | null {
  const { text } = reading;
  const signed = signature(sentence, reading);
  const quotations = quotationsOf(sentence);
  if (signed) return { rule: 'dash', content: quotations.map(innerOf), cue: null, ...signed };
  const last = quotations.at(-1)!;
  const closes = /[.!?…]["”»'’]*$/u.test(text.slice(sentence.start, sentence.end)) || !last.quotation!.closed;
  if (!closes && last.end - last.start <= LONGEST_HEADING) return null;
  return { rule: 'quotation-alone', content: quotations.map(innerOf), cue: null, source: null, sentence };
}

/** `"..." - Commissioner Ada Berg`: who signs a quotation that ends with a full stop, at the paragraph's end. */
function signature(
  { index, paragraph }: Sentence,
  { sentences, language }: Reading,
): Pick<Draft, 'source' | 'sentence'> | null {
  const next = sentences[index + 1];
  if (next?.paragraph !== paragraph || next.tokens[0]!.kind !== 'dash') return null;
  if (sentences[index + 2]?.paragraph === paragraph || next.tokens.length > LONGEST_SOURCE) return null;
  const end = next.tokens.at(-1)!.kind === 'stop' ? next.tokens.length - 1 : next.tokens.length;
  const range: TokenRange = [1, end];
  return end > 1 && isSource(next.tokens, range, language)
    ? { source: spanOf(next.tokens, range), sentence: next }
    : null;
}

/** `Falk: "..."`, `The minister did not agree: "..."` */
function afterColon(sentence: Sentence, { language }: Reading): Draft | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.kind === 'colon');
  if (colon < 1 || colon > LONGEST_ANNOUNCEMENT || tokens[colon + 1]?.kind !== 'quotation') return null;
  const content = quotationsOf(sentence).filter(({ start }) => start > tokens[colon]!.start);
  if (tokens.slice(colon + 1).some((token) => token.kind === 'word')) return null;
  const topic = tokens.findIndex((token, at) => at > 0 && at < colon && token.is(TOPIC));
  // "|Ветров| о планах Линда:"
  const end = beforeApposition(tokens, colon, language) ?? (topic > 0 ? topic : beforeOutlet(tokens, colon));
  const named: TokenRange | null =
    end <= LONGEST_SOURCE && isSource(tokens, [0, end], language) ? [0, end] : null;
  const source = named ?? (content.every(isUtterance) ? personTold(tokens, colon, language) : null);
  return (
    source && {
      rule: 'colon',
      content: content.map(innerOf),
      cue: null,
      source: spanOf(tokens, source),
      sentence,
    }
  );
}

/** `|The minister| did not agree: "..."`: the person whom the words before the colon are about; null where they tell none. */
function personTold(
  tokens: readonly Token[],
  colon: number,
  language: Reading['language'],
): TokenRange | null {
  const { grammar } = language;
  for (let verb = 1; verb < colon; verb++) {
    if (!grammar.isFiniteVerb(tokens, verb)) continue;
    let from = verb;
    while (from > 1 && tokens[from - 1]!.is(NEGATION | ADVERB)) from--;
    const subject = subjectBefore(tokens, from, language);
    const person = subject && tokens.slice(...subject).some((token) => token.is(PRONOUN | ROLE | GIVEN_NAME));
    return person ? subject : null;
  }
  return null;
}

/** `|Ada Berg|, head of the port: "..."`: where a name of two words ends, if nothing but its office stands behind; null elsewhere. */
function beforeApposition(
  tokens: readonly Token[],
  colon: number,
  { grammar }: Reading['language'],
): number | null {
  const comma = tokens.findIndex((token) => token.kind === 'comma');
  if (comma < 2 || comma > LONGEST_NAME || !tokens.slice(0, comma).every((token) => token.capital))
    return null;
  const office = tokens.slice(comma + 1, colon);
  const verb = office.some((_, i) => grammar.isFiniteVerb(tokens, comma + 1 + i));
  return !verb && office[0]?.capital === false && office.some((token) => token.is(ROLE)) ? comma : null;
}

/** In words. */
const LONGEST_NAME = 4;

/** `|Ada Berg|, Velden Post: "..."`, as in round-ups of what others write: where the name ends. */
function beforeOutlet(tokens: readonly Token[], colon: number): number {
  const comma = tokens.findIndex((token) => token.kind === 'comma');
  if (comma < 1 || comma > colon) return colon;
  const names = tokens.slice(0, colon).filter((token) => token.kind === 'word');
  return names.every((token) => token.capital) ? comma : colon;
}

/** `The bridge will open in May - minister`, as headlines attribute: a paragraph without a full stop. */
function beforeDash(sentence: Sentence, { language, sentences }: Reading): Draft | null {
  const { tokens, index, paragraph } = sentence;
  if (sentences[index - 1]?.paragraph === paragraph || sentences[index + 1]?.paragraph === paragraph)
    return null;
  const dash = tokens.findLastIndex((token) => token.kind === 'dash');
  const quoted = dash > 0 && tokens.slice(0, dash).every(({ kind }) => kind === 'quotation');
  if ((dash < 4 && !quoted) || tokens.length - dash - 1 > 6 || tokens.at(-1)!.kind !== 'word') return null;
  const range: TokenRange = [dash + 1, tokens.length];
  if (!isSource(tokens, range, language)) return null;
  return {
    rule: 'dash',
    content: [spanOf(tokens, [0, dash])],
    cue: null,
    source: spanOf(tokens, range),
    sentence,
  };
}

/** A name or a role, and no verb. */
function isSource(tokens: readonly Token[], [from, to]: TokenRange, language: Reading['language']): boolean {
  let names = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (language.grammar.isFiniteVerb(tokens, i) || token.kind === 'comma' || token.kind === 'quotation')
      return false;
    names ||= token.is(ROLE) || (token.capital && i > from) || (token.capital && to - from === 1);
  }
  return names && !tokens[from]!.is(ADVERB);
}
