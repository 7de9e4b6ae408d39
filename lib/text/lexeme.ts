import { CAPITAL, characterAt, LETTER, SMALL, widthOf } from './characters.ts';

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
}

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
  readonly #lexicon: Lexicon;
  #shape: Shape | undefined;
  #key: string | undefined;

  constructor(text: string, kind: TokenKind, lexicon: Lexicon) {
    const isWord = kind === 'word';
    const lower = text.toLowerCase();
    this.text = text;
    this.kind = kind;
    this.lower = isWord ? lower.replace(/[’?]/gu, "'") : lower;
    this.capital = isWord && (characterAt(text, 0) & CAPITAL) !== 0;
    this.initials = this.capital && text.endsWith('.') && /^(?:\p{Lu}\. ?)+$/u.test(text);
    this.#lexicon = lexicon;
  }

  get shape(): Shape {
    this.#shape ??= this.initials ? 'acronym' : shapeOf(this.text);
    return this.#shape;
  }

  /** The form that names are compared in; see `Lexicon.wordKey`. */
  get key(): string {
    this.#key ??= this.#lexicon.wordKey(
      this.initials ? this.text.replace(/[. ]/gu, '') : this.text.replace(/[’?]/gu, "'"),
    );
    return this.#key;
  }
}

/** The lexemes of one text. */
export class Lexemes {
  readonly #lexicon: Lexicon;
  readonly #bySpelling = new Map<string, Lexeme>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The lexeme of a spelling. @param kind what a token spelled so is: its letters alone tell */
  of(text: string, kind: TokenKind): Lexeme {
    let lexeme = this.#bySpelling.get(text);
    if (lexeme === undefined) {
      lexeme = new Lexeme(text, kind, this.#lexicon);
      this.#bySpelling.set(text, lexeme);
    }
    return lexeme;
  }
}

function shapeOf(word: string): Shape {
  if (/^\d/.test(word)) return 'number';
  let letters = 0;
  let capitals = 0;
  let small = 0;
  /** A capital behind a letter that is not the only capital before it: "iLaw", "BioNTech", "TVs". */
  let inside = false;
  let before = 0;
  for (let at = 0; at < word.length; at += widthOf(before)) {
    const character = characterAt(word, at);
    if (character & LETTER) letters++;
    if (character & SMALL) small++;
    if (character & CAPITAL) {
      capitals++;
      if (before & (SMALL | CAPITAL)) inside = true;
    }
    before = character;
  }
  if (capitals > 0 && small === 0) return letters > 1 || word.length > 1 ? 'acronym' : 'capital';
  if (characterAt(word, 0) & CAPITAL) return inside ? 'mixed' : 'capital';
  return capitals > 0 ? 'mixed' : 'lower';
}
