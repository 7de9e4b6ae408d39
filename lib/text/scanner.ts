import type { Apostrophes } from './apostrophes.ts';
import { CAPITAL, characterAt, DIGIT, LETTER, MARK, SPACE, widthOf } from './characters.ts';
import type { TokenKind } from './lexeme.ts';

/** Endings of addresses that media take for their names: "Gazeta.Ru" is one word. */
export const SITES = ['ru', 'Ru', 'RU', 'com', 'ua', 'org', 'net', 'kg', 'am', 'tv', 'рф'];
const ADDRESSES = ['http://', 'https://', 'www.'];
/** What an address ends before: white space, and the marks around it. */
const ADDRESS_END = /[\s()[\]{}<>"«»“”„]/u;
const CLOSING_MARKS = /[.,:;!?…'’]/u;
const NAME_CHARACTER = LETTER | DIGIT;
const MARKS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '‒': 'dash',
  '−': 'dash',
};
const STOPS = '.!?…';
const WORD_CHARACTER = LETTER | DIGIT | MARK;
/** "AfD's", "пресс-служба", "AT&T": what joins the parts of a word, with the plain hyphen and its two kin. */
const JOINERS = "'’-\u2010\u2011&";
/** The longest run of capitals that a plus belongs to: "LGBT+". */
const LONGEST_PLUS = 6;
/** Reads one token after the other. All positions in UTF-16 code units of the text. */
export class Scanner {
  /** Behind the token read last, and what it is. */
  end = 0;
  kind: TokenKind = 'other';
  /** Behind the initial read last. */
  #initial = -1;
  readonly #text: string;
  readonly #to: number;
  readonly #apostrophes: Apostrophes;

  constructor(text: string, to: number, apostrophes: Apostrophes) {
    this.#text = text;
    this.#to = to;
    this.#apostrophes = apostrophes;
  }

  behindSpace(from: number): number {
    let at = from;
    while (at < this.#to && this.#has(at, SPACE)) at++;
    return at;
  }

  /** Reads the token that begins at `at`, where there is no white space. */
  read(at: number): void {
    const character = characterAt(this.#text, at);
    if (this.#opensAddress(at)) this.#is('other', this.#addressEnd(at));
    else if (character & LETTER) this.#is('word', this.#wordEnd(at, character));
    else if (character & DIGIT || this.#isMinus(at)) {
      const end = this.#numberEnd(at);
      const site = this.#siteEnd(at, end);
      const old = site === end ? this.#ageEnd(end) : end;
      this.#is(site > end || old > end ? 'word' : 'number', Math.max(site, old));
    } else this.#readMark(at);
  }

  #is(kind: TokenKind, end: number): void {
    this.kind = kind;
    this.end = end;
  }

  #width(at: number): number {
    return widthOf(characterAt(this.#text, at));
  }

  #has(at: number, bits: number): boolean {
    return at < this.#to && (characterAt(this.#text, at) & bits) !== 0;
  }

  /** Behind the characters from `at` on that have one of the bits. */
  #run(at: number, bits: number): number {
    for (let end = at; ; ) {
      const character = end < this.#to ? characterAt(this.#text, end) : 0;
      if ((character & bits) === 0) return end;
      end += widthOf(character);
    }
  }

  #wordEnd(at: number, first: number): number {
    const text = this.#text;
    const behindFirst = at + widthOf(first);
    if (text[behindFirst] === '.') {
      const end = this.#abbreviationEnd(at) ?? (first & CAPITAL ? this.#initialEnd(at, behindFirst) : null);
      if (end !== null) return end;
    }
    let end = this.#run(behindFirst, WORD_CHARACTER);
    while (this.#joins(end)) end = this.#run(end + 1, WORD_CHARACTER);
    if (text[end] === '+' && end - at > 1 && end - at <= LONGEST_PLUS && this.#run(at, CAPITAL) === end)
      return end + 1;
    return this.#siteEnd(at, end);
  }

  /** "U.S.", "т.е.", "S.A.Mitchell": letters with a full stop each, at least two, and the name right behind them. */
  #abbreviationEnd(at: number): number | null {
    let end = at;
    let letters = 0;
    for (; this.#has(end, LETTER); letters++) {
      const stop = end + this.#width(end);
      if (this.#text[stop] !== '.') break;
      end = stop + 1;
    }
    if (letters < 2) return null;
    // "U.S.-led"
    if (this.#text[end] === '-' && this.#has(end + 1, LETTER)) return this.#run(end + 1, LETTER);
    const last = end - 1;
    if (this.#has(end, CAPITAL)) {
      const letter = end + this.#width(end);
      const name = this.#run(letter, LETTER | MARK);
      if (name > letter) return name;
    }
    this.#initial = last + 1;
    return end;
  }

  /**
   * "J." of "J. Roth" and of "J.Roth-Berg", which is one word: a capital with a full stop before another capital, or behind an initial.
   * Null for the last letter of a sentence.
   */
  #initialEnd(at: number, stop: number): number | null {
    const end = stop + 1;
    const behind = this.#behindInitial(at) && !this.#has(end, LETTER);
    if (this.#has(end, CAPITAL)) {
      const letter = end + this.#width(end);
      let name = this.#run(letter, LETTER | MARK);
      if (name === letter) name = end;
      else
        while ("-'’".includes(this.#text[name] ?? ' ') && this.#has(name + 1, LETTER))
          name = this.#run(name + 1, LETTER);
      if (name === end) this.#initial = end;
      return name;
    }
    if (!behind && !(this.#isBlank(end) && this.#has(end + 1, CAPITAL))) return null;
    this.#initial = end;
    return end;
  }

  #behindInitial(at: number): boolean {
    return this.#initial === at || (this.#initial === at - 1 && this.#isBlank(at - 1));
  }

  #isBlank(at: number): boolean {
    return this.#text[at] === ' ' || this.#text[at] === '\u00a0';
  }

  /** Whether the mark at `at` joins what is before it to a letter or number. */
  #joins(at: number): boolean {
    if (at >= this.#to || !this.#has(at + 1, NAME_CHARACTER)) return false;
    const mark = this.#text[at]!;
    if (mark === '?') return this.#isLostApostrophe(at);
    return JOINERS.includes(mark);
  }

  /** Old feeds write `?` for the apostrophe: "Russia?s". */
  #isLostApostrophe(at: number): boolean {
    return this.#apostrophes.endings.some(
      (ending) => this.#text.startsWith(ending, at + 1) && !this.#has(at + 1 + ending.length, LETTER),
    );
  }

  /** A minus before a figure: "-5" behind white space, an opening mark or a bracket, and no dash or hyphen ("5-10"). */
  #isMinus(at: number): boolean {
    if (!'-−–'.includes(this.#text[at]!) || !this.#has(at + 1, DIGIT)) return false;
    const before = this.#text[at - 1];
    return before === undefined || /[\s("“„«‘'[]/u.test(before);
  }

  /** "5", "-5", "1,000", "20:30", "20-летний", "5%", "1990's" */
  #numberEnd(at: number): number {
    const text = this.#text;
    let end = this.#run(this.#isMinus(at) ? at + 1 : at, DIGIT);
    while ('.,:'.includes(text[end] ?? ' ') && this.#has(end + 1, DIGIT)) end = this.#run(end + 1, DIGIT);
    if (this.#has(text[end] === '-' ? end + 1 : end, LETTER)) end = this.#run(end + 1, LETTER);
    if ("'’".includes(text[end] ?? ' ') && this.#has(end + 1, LETTER)) end = this.#run(end + 1, LETTER);
    return text[end] === '%' && end < this.#to ? end + 1 : end;
  }

  /** "the 44-year-old": behind the word joined to a number with a word at it, which names somebody or tells of him; `end` itself where none is. */
  #ageEnd(end: number): number {
    return this.#text[end] === '-' && this.#has(end - 1, LETTER) && this.#has(end + 1, LETTER)
      ? this.#run(end + 1, LETTER)
      : end;
  }

  /** Behind the ending of an address that stands behind the word from `at` to `end`; `end` itself where there is none. */
  #siteEnd(at: number, end: number): number {
    if (this.#text[end] !== '.' || !this.#has(end + 1, LETTER) || this.#has(end - 1, MARK)) return end;
    const site = SITES.find(
      (one) => this.#text.startsWith(one, end + 1) && !this.#has(end + 1 + one.length, NAME_CHARACTER),
    );
    return site === undefined || at === end ? end : end + 1 + site.length;
  }

  #opensAddress(at: number): boolean {
    const letter = this.#text[at];
    if (letter !== 'h' && letter !== 'w') return false;
    for (const address of ADDRESSES) if (this.#text.startsWith(address, at)) return true;
    return false;
  }

  #addressEnd(at: number): number {
    let end = at;
    while (end < this.#to && !ADDRESS_END.test(this.#text[end]!)) end++;
    while (CLOSING_MARKS.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #readMark(at: number): void {
    const mark = this.#text[at]!;
    const kind = MARKS[mark];
    if (kind !== undefined) this.#is(kind, at + 1);
    // Old feeds write an underscore for the dash.
    else if (mark === '-' || mark === '_' || mark === '\u2011') this.#is('dash', this.#same(at, mark));
    else if (STOPS.includes(mark)) this.#is('stop', this.#stopEnd(at));
    else if (mark === '@' || mark === '#') this.#is('other', this.#handleEnd(at));
    else this.#is('other', at + this.#width(at));
  }

  /** Behind the marks from `at` on that are the same as this one. */
  #same(at: number, mark: string): number {
    let end = at;
    while (end < this.#to && this.#text[end] === mark) end++;
    return end;
  }

  /** "...", "?!" */
  #stopEnd(at: number): number {
    const dots = this.#same(at, '.');
    if (dots - at > 1) return dots;
    let end = at;
    while (end < this.#to && STOPS.includes(this.#text[end]!)) end++;
    return end;
  }

  /** "@handle", "#tag" */
  #handleEnd(at: number): number {
    let end = at + 1;
    while (this.#has(end, NAME_CHARACTER) || (end < this.#to && this.#text[end] === '_'))
      end += this.#width(end);
    return end;
  }
}
