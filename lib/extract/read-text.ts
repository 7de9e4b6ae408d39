import type { Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import { divideAtInsertions, withDashSpeech } from '../text/dash-speech.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { scanQuotations } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { makeTokenizer } from '../text/tokenize.ts';
import type { Reading } from './reading.ts';

/** Reads a text into paragraphs, quotations and sentences, leaving out the dateline if its span is given. */
export function* readText(text: string, dateline: Span | null, language: Language): Steps<Reading> {
  const paragraphs = findParagraphs(text).flatMap((paragraph) => withoutDateline(paragraph, dateline));
  yield;
  const reports = reportingForms(language);
  const marked = yield* scanQuotations(text, paragraphs);
  const quotations = language.wordOrder.attributesInside
    ? withDashSpeech(
        text,
        paragraphs,
        divideAtInsertions(text, marked, reports.isInnerCue),
        reports.isInnerCue,
      )
    : marked;
  const sentenceReading = {
    abbreviations: language.abbreviations,
    isCue: reports.isCue,
    complementizers: language.words.complementizers,
  };
  const sentences: Sentence[] = [];
  const tokenize = makeTokenizer(language.apostrophes);
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = [];
    for (; next < quotations.length && quotations[next]!.start < paragraph[1]; next++)
      own.push(quotations[next]!);
    for (const sentence of splitSentences(
      text,
      tokenize(text, paragraph, own),
      index,
      sentences.length,
      sentenceReading,
    ))
      sentences.push(sentence);
    yield;
  }
  const capitalised = yield* capitalisedWords(text);
  const attested = (word: string) => capitalised.has(word);
  return { text, language, paragraphs, quotations, sentences, attested };
}

/** Which forms of a language's cues may stand in an attribution; infinitives and gerunds do not. */
function reportingForms({ cues }: Language) {
  const finite = (word: string) =>
    cues.lookup(word).filter(({ inflection }) => inflection !== 'base' && inflection !== 'gerund');
  return {
    isCue: (word: string) => finite(word).length > 0,
    isInnerCue: (word: string) => finite(word).some(({ verb }) => verb.frames.includes('aside')),
  };
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
