import { CAPITAL, characterAt, DIGIT, LETTER, MARK, SMALL, widthOf } from './characters.ts';
import { ownCopy } from './own-copy.ts';
import { RELATIVE } from './word-class.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'quotation'
  | 'bracket'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'other';

/** `acronym`: capitals alone, two or more; `mixed`: capitals inside ("iLaw", "BioNTech"); `number`: opens with a digit. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'mixed' | 'number';

/** What a table of lexemes asks of a language. */
export interface Lexicon {
  /** Levels the spellings (or the cases) of one word, so that forms of one name compare as equal. */
  wordKey(word: string): string;
  /** The form of a word that dictionaries list. @param word in lower case */
  lemma(word: string): string;
  /** The classes of a word in sentences, in bits (word-class.ts). @param word in lower case */
  wordClasses(word: string): number;
  /** The classes of a word in names, in bits. What they are is between the language and who reads names. */
  nameClasses(lexeme: Lexeme): number;
}

/** Knows nothing: for lists by themselves, and for marks. */
export const NO_LEXICON: Lexicon = {
  wordKey: (word) => word,
  lemma: (word) => word,
  wordClasses: () => 0,
  nameClasses: () => 0,
};

/** What is known of a spelling: looked up once, however often a text has it. */
export class Lexeme {
  /** As it stands. */
  readonly text: string;
  readonly kind: TokenKind;
  /** In lower case, with plain apostrophes. */
  readonly lower: string;
  /** Whether a word starts with a capital. */
  readonly capital: boolean;
  /** Capital letters with a full stop each, and nothing else: "J.", "U.S." */
  readonly initials: boolean;
  /** How a word or a number is written; `lower` for all else. */
  readonly shape: Shape;
  /** Nothing but letters, accents and digits: one word, whatever parts words. */
  readonly plain: boolean;
  readonly #lexicon: Lexicon;
  #key: string | undefined;
  #lemma: string | undefined;
  #wordClasses: number | undefined;
  #nameClasses: number | undefined;

  constructor(text: string, kind: TokenKind, lexicon: Lexicon) {
    const isWord = kind === 'word';
    const written = isWord || kind === 'number' ? howWritten(text) : NO_WORD;
    const lower = written.small && written.plain ? text : text.toLowerCase();
    this.text = text;
    this.kind = kind;
    this.lower = isWord && !written.plain ? lower.replace(/[’?]/gu, "'") : lower;
    this.capital = isWord && written.capital;
    this.initials = isWord && written.capital && !written.plain && /^(?:\p{Lu}\. ?)+$/u.test(text);
    this.shape = this.initials ? 'acronym' : written.shape;
    this.plain = written.plain;
    this.#lexicon = lexicon;
  }

  /** The form that names are compared in; see `Lexicon.wordKey`. */
  get key(): string {
    this.#key ??= this.#lexicon.wordKey(
      this.plain
        ? this.text
        : this.initials
          ? this.text.replace(/[. ]/gu, '')
          : this.text.replace(/[’?]/gu, "'"),
    );
    return this.#key;
  }

  /** The form that dictionaries list; see `Lexicon.lemma`. */
  get lemma(): string {
    this.#lemma ??= this.#lexicon.lemma(this.lower);
    return this.#lemma;
  }

  get wordClasses(): number {
    // "the WHO"
    this.#wordClasses ??= this.#lexicon.wordClasses(this.lower) & (this.shape === 'acronym' ? ~RELATIVE : ~0);
    return this.#wordClasses;
  }

  get nameClasses(): number {
    this.#nameClasses ??= this.#lexicon.nameClasses(this);
    return this.#nameClasses;
  }
}

/** The lexemes of one text, or of several of one language. Spellings are kept, and nothing else of a text. */
export class Lexemes {
  readonly #lexicon: Lexicon;
  readonly #bySpelling = new Map<string, Lexeme>();

  /** How many spellings are known. */
  get size(): number {
    return this.#bySpelling.size;
  }

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The lexeme of a spelling. @param kind what a token spelled so is: its letters alone tell */
  of(text: string, kind: TokenKind): Lexeme {
    let lexeme = this.#bySpelling.get(text);
    if (lexeme === undefined) {
      const own = ownCopy(text);
      lexeme = new Lexeme(own, kind, this.#lexicon);
      this.#bySpelling.set(own, lexeme);
    }
    return lexeme;
  }
}

/** What the letters of a word tell. */
interface Written {
  shape: Shape;
  /** Whether it starts with a capital. */
  capital: boolean;
  /** Whether it has small letters alone, as far as it has letters with two forms. */
  small: boolean;
  plain: boolean;
}

const NO_WORD: Written = { shape: 'lower', capital: false, small: false, plain: false };
const SMALL_WORD: Written = { shape: 'lower', capital: false, small: true, plain: true };

function howWritten(word: string): Written {
  let letters = 0;
  let capitals = 0;
  let small = 0;
  let plain = true;
  /** A capital behind a letter: "iLaw", "BioNTech", "TVs". */
  let inside = false;
  let before = 0;
  for (let at = 0; at < word.length; at += widthOf(before)) {
    const character = characterAt(word, at);
    if (character & LETTER) letters++;
    else if ((character & (MARK | DIGIT)) === 0) plain = false;
    if (character & SMALL) small++;
    if (character & CAPITAL) {
      capitals++;
      if (before & (SMALL | CAPITAL)) inside = true;
    }
    before = character;
  }
  if (plain && small === word.length) return SMALL_WORD;
  const capital = (characterAt(word, 0) & CAPITAL) !== 0;
  const shape = shapeOf(word, letters, capitals, small, capital && !inside);
  return { shape, capital, small: false, plain };
}

/** @param initial whether the only capitals are the first letter's */
function shapeOf(word: string, letters: number, capitals: number, small: number, initial: boolean): Shape {
  if (word[0]! >= '0' && word[0]! <= '9') return 'number';
  if (capitals === 0) return 'lower';
  if (small === 0) return letters > 1 || word.length > 1 ? 'acronym' : 'capital';
  return initial ? 'capital' : 'mixed';
}
