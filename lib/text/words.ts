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
import type { Gap, Word } from './word.ts';

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
 * @param tokens all of the text's, in order
 */
export function* readWords(
  text: string,
  tokens: readonly Token[],
  lexemes: Lexemes,
  reading: WordReading,
): Steps<Word[]> {
  const words: Word[] = [];
  /** Behind the word read last, with its mark. */
  let from = 0;
  let broken = true;
  for (let i = 0; i < tokens.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const token = tokens[i]!;
    if (isAddress(token)) {
      broken = true;
      from = token.end;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&') continue;
    const last = token.lexeme.initials ? lastInitial(text, tokens, i) : i;
    const parts = last > i ? null : partsOf(token.lexeme, lexemes, reading.apostrophes);
    if (parts === null) {
      const end = tokens[last]!.end;
      const lexeme = last > i ? lexemes.of(text.slice(token.start, end), 'word') : token.lexeme;
      add(lexeme, token.start, end, end, false);
      i = last;
    } else
      for (const part of parts)
        add(
          part.lexeme,
          token.start + part.start,
          token.start + part.end,
          token.start + part.behind,
          part.possessive,
        );
  }
  markHeadlines(text, words);
  return words;

  function add(lexeme: Lexeme, start: number, end: number, behind: number, possessive: boolean): void {
    const previous = words[words.length - 1];
    let gap: Gap = 'break';
    let opens = true;
    if (!broken && previous) {
      gap = gapOf(text, from, start, previous, reading);
      opens = gap === 'break' && opensAnew(text, from, start);
    }
    words.push({
      text: lexeme.text,
      key: lexeme.key,
      lexeme,
      start,
      end,
      shape: lexeme.shape,
      gap,
      possessive: possessive || isPluralPossessor(text, lexeme.text, behind, reading.apostrophes),
      opens,
      inHeadline: false,
    });
    from = behind;
    broken = false;
  }
}

/** The words of a text that nothing else is asked of: of a listed name. */
export function wordsOf(text: string, reading: Lexicon & WordReading): Word[] {
  const lexemes = new Lexemes(reading);
  const [tokens = []] = inOneGo(tokenize(text, [[0, text.length]], lexemes, reading.apostrophes));
  return inOneGo(readWords(text, tokens, lexemes, reading));
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
  possessive: boolean;
}

const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u;
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

const parts = new WeakMap<Lexeme, readonly Part[] | null>();

/** The words of a token; null where it is a word as it stands. */
function partsOf(lexeme: Lexeme, lexemes: Lexemes, apostrophes: Apostrophes): readonly Part[] | null {
  let found = parts.get(lexeme);
  if (found === undefined) {
    found = PLAIN.test(lexeme.text) ? null : divide(lexeme.text, lexemes, apostrophes);
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
      possessive: mark > 0,
    };
  });
}

/** "the drivers' union": an apostrophe alone marks it. */
function isPluralPossessor(
  text: string,
  word: string,
  end: number,
  { pluralPossessor }: Apostrophes,
): boolean {
  const mark = text[end];
  return (mark === "'" || mark === '’') && word.endsWith(pluralPossessor) && SPACE.test(text[end + 1] ?? '');
}

const SPACE = /\s/;
const OPENING = /[.!?…:;\n"“„«‘•*—–-]/u;

const opensAnew = (text: string, from: number, to: number): boolean => OPENING.test(text.slice(from, to));

const QUIET_GAPS: Readonly<Record<string, Gap>> = {
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
/** No gap but a break is longer. */
const LONGEST_GAP = 4;

function gapOf(text: string, from: number, to: number, previous: Word, { abbreviations }: WordReading): Gap {
  if (to - from === 1 && text[from] === ' ') return 'space';
  if (to - from > LONGEST_GAP) return 'break';
  const between = text.slice(from, to);
  const known = QUIET_GAPS[between];
  if (known) return known;
  if (/^['’]? {1,3}$/.test(between)) return 'space';
  if (between === '. ' && abbreviations.has(previous.text)) return 'space';
  if (between === '., ' && abbreviations.has(previous.text)) return 'comma';
  if (between.length < 4 && /^['’]?\s?\(\s?$/.test(between)) return 'open';
  if (between.length < 4 && /^\s?\)\s?$/.test(between)) return 'close';
  return 'break';
}
