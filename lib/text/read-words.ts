import { inOneGo, type Steps } from '../steps/steps.ts';
import { type Apostrophes, possessiveStart } from './apostrophes.ts';
import type { Span } from './span.ts';

/** What stands between a word and the one before it. `break` is anything that no name runs across. */
export type Gap = 'space' | 'hyphen' | 'dash' | 'comma' | 'open' | 'close' | 'slash' | 'break';

/** `acronym`: capitals alone, two or more; `mixed`: capitals inside ("iLaw", "BioNTech"); `number`: opens with a digit. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'mixed' | 'number';

/** One word of the text, without the mark of its possessive. */
export interface Word {
  text: string;
  /** The form that comparisons use; see `WordReading.wordKey`. */
  key: string;
  start: number;
  end: number;
  shape: Shape;
  /** What stands before it. */
  gap: Gap;
  /** "Ukraine's": a possessive mark follows. */
  possessive: boolean;
  /** The first word of a sentence, a heading or a quotation: its capital says nothing. */
  opens: boolean;
  /** In a line of capitals or of Title Case: capitals say nothing there. */
  inHeadline: boolean;
}

/** What the reading of words asks of a language. */
export interface WordReading {
  /** Levels the spellings (or the cases) of one word, so that forms of one name compare as equal. */
  wordKey(word: string): string;
  /** Abbreviations whose full stop ends no sentence, as they are written. */
  abbreviations: ReadonlySet<string>;
  apostrophes: Apostrophes;
}

const WORD =
  /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}]+\.(?:ru|Ru|RU|com|ua|org|net|kg|am|tv|рф)(?![\p{L}\p{N}])|\p{Lu}{2,6}\+|\p{Lu}\.(?: ?\p{Lu}\.(?!\p{L}))+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|&/gu;

/** The words of a text, in order. Web addresses, @handles and #tags are no words; they break what stands around them. Linear in the text. */
export function readWords(text: string, language: WordReading): Word[] {
  return inOneGo(readWordsInSteps(text, language));
}

/** How many words a step reads. */
const STEP = 500;

/** The same, in steps. */
export function* readWordsInSteps(text: string, language: WordReading): Steps<Word[]> {
  const words: Word[] = [];
  let from = 0;
  let broken = true;
  for (const match of text.matchAll(WORD)) {
    let raw = match[0];
    const start = match.index;
    if (/^(?:https?:|www\.|[@#])/u.test(raw)) {
      broken = true;
      from = start + raw.length;
      continue;
    }
    const previous = words[words.length - 1];
    let gap: Gap = 'break';
    let opens = true;
    if (!broken && previous) {
      const between = text.slice(from, start);
      gap = gapOf(between, previous, language);
      opens = gap === 'break' && OPENING.test(between);
    }
    const mark = possessiveStart(raw, language.apostrophes);
    const possessive = mark > 0;
    if (possessive) raw = raw.slice(0, mark);
    const end = start + raw.length;
    const initials = /^(?:\p{Lu}\. ?)+$/u.test(raw);
    const key = language.wordKey(initials ? raw.replace(/[. ]/g, '') : raw.replace(/’/g, "'"));
    const after = start + match[0].length;
    const pluralPossessive =
      !possessive &&
      raw.endsWith(language.apostrophes.pluralPossessor) &&
      /^['’]\s/.test(text.slice(after, after + 2));
    words.push({
      text: raw,
      key,
      start,
      end,
      shape: initials ? 'acronym' : shapeOf(raw),
      gap,
      possessive: possessive || pluralPossessive,
      opens,
      inHeadline: false,
    });
    from = after;
    broken = false;
    if (words.length % STEP === 0) yield;
  }
  markHeadlines(text, words);
  return words;
}

const OPENING = /[.!?…:;\n"“„«‘•*—–-]/u;
const QUIET_GAPS: Record<string, Gap> = {
  ' ': 'space',
  '\u00a0': 'space',
  '-': 'hyphen',
  '‑': 'hyphen',
  '–': 'hyphen',
  ' - ': 'dash',
  ' – ': 'dash',
  ', ': 'comma',
  ' (': 'open',
  ') ': 'close',
  '/': 'slash',
};

function gapOf(between: string, previous: Word, language: WordReading): Gap {
  const known = QUIET_GAPS[between];
  if (known) return known;
  if (/^['’]? {1,3}$/.test(between)) return 'space';
  if (between === '. ' && language.abbreviations.has(previous.text)) return 'space';
  if (between === '., ' && language.abbreviations.has(previous.text)) return 'comma';
  if (between.length < 4 && /^['’]?\s?\(\s?$/.test(between)) return 'open';
  if (between.length < 4 && /^\s?\)\s?$/.test(between)) return 'close';
  return 'break';
}

function shapeOf(word: string): Shape {
  const first = word[0] as string;
  if (first >= '0' && first <= '9') return 'number';
  const letters = word.replace(/[^\p{L}]/gu, '');
  const small = /\p{Ll}/u.test(letters);
  if (!small && /\p{Lu}/u.test(letters)) return letters.length > 1 || word.length > 1 ? 'acronym' : 'capital';
  if (/^\p{Lu}/u.test(word)) return /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word) ? 'mixed' : 'capital';
  return /\p{Lu}/u.test(letters) ? 'mixed' : 'lower';
}

/** A line counts as a headline where nearly all its words are capitalised. */
function markHeadlines(text: string, words: Word[]): void {
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    const word = words[i];
    if (word && !(word.gap === 'break' && text.slice((words[i - 1] as Word).end, word.start).includes('\n')))
      continue;
    const line = words.slice(first, i);
    const counted = line.filter((w) => w.text.length > 3 && w.shape !== 'number');
    const small = counted.filter((w) => w.shape === 'lower').length;
    const capitals = counted.filter((w) => w.shape === 'acronym').length;
    const last = line[line.length - 1] as Word;
    const closed = /^['’"”»)]?[.!?]/u.test(text.slice(last.end, last.end + 2));
    const shouting = counted.length > 2 && capitals > counted.length * 0.6;
    const titled = counted.length > 3 && small === 0 && !closed;
    if (shouting || titled) for (const w of line) w.inHeadline = true;
    first = i;
  }
}

/** The span from one word to another, both inside. */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return [(words[first] as Word).start, (words[last] as Word).end];
}
