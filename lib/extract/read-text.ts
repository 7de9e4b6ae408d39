import type { Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import type { Span } from './annotation.ts';
import { divideAtInsertions, withDashSpeech } from './insertions.ts';
import { findParagraphs } from './paragraphs.ts';
import { scanQuotations } from './quotations.ts';
import type { Reading, Sentence } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { type Spellings, tokenize } from './tokens.ts';

/** Reads a text into paragraphs, quotations and sentences, leaving out the dateline if its span is given. */
export function* readText(text: string, dateline: Span | null, language: Language): Steps<Reading> {
  const paragraphs = findParagraphs(text).flatMap((paragraph) => withoutDateline(paragraph, dateline));
  yield;
  const marked = divideAtInsertions(text, yield* scanQuotations(text, paragraphs), language);
  const quotations = withDashSpeech(text, paragraphs, marked, language);
  const sentences: Sentence[] = [];
  const spellings: Spellings = new Map();
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = [];
    for (; next < quotations.length && quotations[next]!.start < paragraph[1]; next++)
      own.push(quotations[next]!);
    for (const sentence of splitSentences(
      text,
      tokenize(text, paragraph, own, spellings),
      index,
      sentences.length,
      language,
    ))
      sentences.push(sentence);
    yield;
  }
  const capitalised = yield* capitalisedWords(text);
  const attested = (word: string) => capitalised.has(word);
  return { text, language, paragraphs, quotations, sentences, attested };
}

/** How many words a step reads. */
const STEP = 1000;

/** The words of a text that start with a capital, as they stand. */
function* capitalisedWords(text: string): Steps<ReadonlySet<string>> {
  const words = new Set<string>();
  let read = 0;
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)*/gu)) {
    words.add(word);
    if (++read % STEP === 0) yield;
  }
  return words;
}

/** A paragraph that the dateline opens or divides, without it. */
function withoutDateline([start, end]: Span, dateline: Span | null): Span[] {
  if (!dateline || dateline[1] <= start || dateline[0] >= end) return [[start, end]];
  const parts: Span[] = [
    [start, dateline[0]],
    [dateline[1], end],
  ];
  return parts.filter(([from, to]) => to > from);
}
