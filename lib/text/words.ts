/**
 * A text as a row of words, which names are made of: hyphens part them ("Nur" - "Sultan"), initials stand together ("U. S."), and a
 * possessor stands without its mark. What stands between two of them is told by the gap before the second.
 */
import { inOneGo, type Steps } from '../steps/steps.ts';
import { type Apostrophes, possessiveStart } from './apostrophes.ts';
import { markHeadlines } from './headlines.ts';
import { type Lexeme, Lexemes, type Lexicon } from './lexeme.ts';
import { SITES } from './scanner.ts';
import type { Token } from './token.ts';
import { isAddress, tokenize } from './tokenize.ts';
import { type Before, type Gap, Word } from './word.ts';

/** What the reading of words asks of a language. */
export interface WordReading {
  /** Abbreviations whose full stop ends no sentence, as they are written. */
  abbreviations: ReadonlySet<string>;
  apostrophes: Apostrophes;
}

/** How many tokens a step reads. */
const STEP = 1000;

/**
 * The words of a text, in order. Addresses of pages, @handles and #tags are no words; they break what stands around them. Linear in
 * the text.
 * @param stretches the tokens of all of the text, in order
 */
export function* readWords(
  text: string,
  stretches: readonly (readonly Token[])[],
  lexemes: Lexemes,
  reading: WordReading,
): Steps<Word[]> {
  const row = new Row(text, reading);
  let read = 0;
  for (const tokens of stretches)
    for (let i = 0; i < tokens.length; i++) {
      if (++read % STEP === 0) yield;
      const token = tokens[i]!;
      const { lexeme, start, end } = token;
      if (lexeme.plain) row.add(lexeme, start, end, end);
      else if (isAddress(token)) row.breakAt(end);
      else if (lexeme.kind === 'word' || lexeme.kind === 'number' || lexeme.text === '&') {
        const last = lexeme.initials ? lastInitial(text, tokens, i) : i;
        if (last > i) {
          const behind = tokens[last]!.end;
          row.add(lexemes.of(text.slice(start, behind), 'word'), start, behind, behind);
          i = last;
        } else
          for (const part of partsOf(lexeme, lexemes, reading.apostrophes))
            row.add(part.lexeme, start + part.start, start + part.end, start + part.behind);
      }
    }
  markHeadlines(text, row.words);
  return row.words;
}

/** The words read, and where the gap before the next one begins. */
class Row {
  readonly words: Word[] = [];
  readonly #text: string;
  readonly #reading: WordReading;
  /** Behind the word read last, with its mark. */
  #from = 0;
  #broken = true;

  constructor(text: string, reading: WordReading) {
    this.#text = text;
    this.#reading = reading;
  }

  /** No name runs across what ends here. */
  breakAt(end: number): void {
    this.#from = end;
    this.#broken = true;
  }

  /** @param behind its possessive mark; `end` where it has none */
  add(lexeme: Lexeme, start: number, end: number, behind: number): void {
    const possessive = behind > end || this.#isPluralPossessor(lexeme.text, end);
    this.words.push(new Word(lexeme, start, end, this.#before(start), possessive));
    this.#from = behind;
    this.#broken = false;
  }

  #before(start: number): Before {
    const previous = this.words[this.words.length - 1];
    if (this.#broken || !previous) return OPENING;
    const length = start - this.#from;
    if (length === 1 && this.#text[this.#from] === ' ') return BESIDE;
    const between = this.#text.slice(this.#from, start);
    const gap = length > LONGEST_GAP ? 'break' : gapOf(between, previous, this.#reading);
    return { gap, opens: gap === 'break' && OPENS.test(between) };
  }

  /** "the drivers' union": an apostrophe alone marks it. */
  #isPluralPossessor(word: string, end: number): boolean {
    const mark = this.#text[end];
    return (
      (mark === "'" || mark === '’') &&
      word.endsWith(this.#reading.apostrophes.pluralPossessor) &&
      /\s/.test(this.#text[end + 1] ?? '')
    );
  }
}

const OPENING: Before = { gap: 'break', opens: true };
const BESIDE: Before = { gap: 'space', opens: false };

/** The words of a text that nothing else is asked of: of a listed name. */
export function wordsOf(text: string, lexicon: Lexicon, reading: WordReading): Word[] {
  const lexemes = new Lexemes(lexicon);
  const stretches = inOneGo(tokenize(text, [[0, text.length]], lexemes, reading.apostrophes));
  return inOneGo(readWords(text, stretches, lexemes, reading));
}

/** The last of the initials that stand together from token `first` on: "J. K." */
function lastInitial(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  for (; tokens[last + 1]?.lexeme.initials; last++) {
    const between = text.slice(tokens[last]!.end, tokens[last + 1]!.start);
    if (between !== '' && between !== ' ') break;
  }
  return last;
}

/** A word of a token that holds several, or a mark. Positions in UTF-16 code units of the token. */
interface Part {
  lexeme: Lexeme;
  start: number;
  end: number;
  /** Behind its possessive mark. */
  behind: number;
}

/** "Gazeta.Ru", "LGBT+", "U.S.", "AfD's": what a part may be; the longest stands first. */
const PART = new RegExp(
  [
    `[\\p{L}\\p{N}]+\\.(?:${SITES.join('|')})(?![\\p{L}\\p{N}])`,
    '\\p{Lu}{2,6}\\+',
    '\\p{Lu}\\.(?:\\p{Lu}\\.(?!\\p{L}))+',
    "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[&’'?][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*",
    '&',
  ].join('|'),
  'gu',
);

/** The first word of a text as it is looked up by: `wordsOf` begins with it. Empty where the text has no word. */
export function firstWordOf(text: string, apostrophes: Apostrophes): string {
  const own = text.matchAll(PART).next().value?.[0] ?? '';
  const mark = possessiveStart(own, apostrophes);
  const word = mark > 0 ? own.slice(0, mark) : own;
  return /^(?:\p{Lu}\.)+$/u.test(word) ? word.replaceAll('.', '') : word;
}

const parts = new WeakMap<Lexeme, readonly Part[]>();

/** The words of a token that is more than letters and digits. */
function partsOf(lexeme: Lexeme, lexemes: Lexemes, apostrophes: Apostrophes): readonly Part[] {
  let found = parts.get(lexeme);
  if (found === undefined) {
    found = divide(lexeme.text, lexemes, apostrophes);
    parts.set(lexeme, found);
  }
  return found;
}

function divide(text: string, lexemes: Lexemes, apostrophes: Apostrophes): Part[] {
  return Array.from(text.matchAll(PART), ({ 0: own, index }) => {
    const mark = possessiveStart(own, apostrophes);
    const word = mark > 0 ? own.slice(0, mark) : own;
    return {
      lexeme: lexemes.of(word, /^\p{N}/u.test(word) ? 'number' : word === '&' ? 'other' : 'word'),
      start: index,
      end: index + word.length,
      behind: index + own.length,
    };
  });
}

/** In a gap that breaks, what makes the next word the first one. */
const OPENS = /[.!?…:;\n"“„«‘•*—–-]/u;
const QUIET_GAPS: Readonly<Record<string, Gap>> = {
  ' ': 'space',
  '\u00a0': 'space',
  '-': 'hyphen',
  '‑': 'hyphen',
  '–': 'hyphen',
  ' № ': 'space',
  ' №': 'space',
  ' - ': 'dash',
  ' – ': 'dash',
  ', ': 'comma',
  ' (': 'open',
  ') ': 'close',
  '/': 'slash',
};
/** No gap but a break is longer. */
const LONGEST_GAP = 4;

function gapOf(between: string, previous: Word, { abbreviations }: WordReading): Gap {
  const known = QUIET_GAPS[between];
  if (known) return known;
  if (/^['’]? {1,3}$/.test(between)) return 'space';
  if (between === '. ' && abbreviations.has(previous.text)) return 'space';
  if (between === '., ' && abbreviations.has(previous.text)) return 'comma';
  if (between.length < 4 && /^['’]?\s?\(\s?$/.test(between)) return 'open';
  if (between.length < 4 && /^\s?\)\s?$/.test(between)) return 'close';
  return 'break';
}
