import type { Language } from '../language/language.ts';
import { lexemesOf } from '../language/lexicon.ts';
import type { Steps } from '../steps/steps.ts';
import { divideAtInsertions, withDashSpeech } from '../text/dash-speech.ts';
import { foldTokens } from '../text/fold.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import type { Quotation } from '../text/quotation.ts';
import { scanQuotations } from '../text/quotations.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { readWords } from '../text/words.ts';
import { capitalisedWords } from './capitalised-words.ts';
import type { Paragraph, Reading } from './reading.ts';

/** Reads a text into words, paragraphs, quotations and sentences; the dateline, if its span is given, is in no paragraph. */
export function* readText(text: string, dateline: Span | null, language: Language): Steps<Reading> {
  const stretches = findParagraphs(text).flatMap((paragraph) => partedBy(dateline, paragraph));
  yield;
  const lexemes = lexemesOf(language);
  const cut = yield* tokenize(text, stretches, lexemes, language.apostrophes);
  const words = yield* readWords(text, cut, lexemes, language.organizations);
  yield;
  const paragraphs: Paragraph[] = [];
  for (const [i, span] of stretches.entries())
    if (dateline === null || span[0] >= dateline[1] || span[1] <= dateline[0])
      paragraphs.push({ span, tokens: cut[i]! });
  const quotations = yield* findQuotations(
    text,
    paragraphs.map(({ span }) => span),
    language,
  );
  const sentences = yield* findSentences(text, paragraphs, quotations, language);
  const attested = capitalisedWords(cut);
  return { text, language, paragraphs, words, quotations, sentences, attested };
}

/** A paragraph in the parts before, in and behind the dateline, whichever there are. */
function partedBy(dateline: Span | null, [start, end]: Span): Span[] {
  if (!dateline || dateline[1] <= start || dateline[0] >= end) return [[start, end]];
  const parts: Span[] = [
    [start, dateline[0]],
    [Math.max(start, dateline[0]), Math.min(end, dateline[1])],
    [dateline[1], end],
  ];
  return parts.filter(([from, to]) => to > from);
}

function* findQuotations(text: string, paragraphs: readonly Span[], language: Language): Steps<Quotation[]> {
  const marked = yield* scanQuotations(text, paragraphs, language.apostrophes);
  if (!language.wordOrder.attributesInside) return marked;
  const { isInnerCue } = reportingForms(language);
  return withDashSpeech(text, paragraphs, divideAtInsertions(text, marked, isInnerCue), isInnerCue);
}

function* findSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  language: Language,
): Steps<Sentence[]> {
  const { determiners, prepositions, coordinators, times, sentenceOpeners } = language.words;
  const time = [prepositions, times, determiners, coordinators];
  const reading = {
    abbreviations: language.abbreviations,
    isCue: reportingForms(language).isCue,
    complementizers: language.words.complementizers,
    opensSentence: (word: string) => sentenceOpeners.has(word),
    belongsToTime: (word: string) => time.some((words) => words.has(word)),
  };
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, { span, tokens }] of paragraphs.entries()) {
    const own: Quotation[] = [];
    for (; next < quotations.length && quotations[next]!.start < span[1]; next++) own.push(quotations[next]!);
    const folded: Token[] = foldTokens(text, tokens, span[1], own);
    for (const sentence of splitSentences(text, folded, index, sentences.length, reading))
      sentences.push(sentence);
    yield;
  }
  return sentences;
}

/** Which forms of a language's cues may stand in an attribution; infinitives and gerunds do not. */
function reportingForms({ cues }: Language) {
  const finite = (word: string) =>
    cues.lookup(word).filter(({ inflection }) => inflection !== 'base' && inflection !== 'gerund');
  return {
    isCue: (word: string) => finite(word).length > 0,
    isInnerCue: (word: string) =>
      finite(word).some(({ verb }) => verb.frames.includes('aside') || verb.frames.includes('quotation')),
  };
}
