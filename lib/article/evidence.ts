/** What speaks for lines being an article's text, and what against it. */
import type { Line } from './lines.ts';

/** So much of a line is looked at, UTF-16 code units, and so many lines of what is judged. */
const MOST_TEXT = 1000;
const MOST_LINES = 60;

/** Words between quotation marks, as an article quotes them. */
const QUOTATION = /["“«„][^"”»“]{8,}/;
/** A word with a capital inside a sentence: mostly a name. */
const NAME = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}-]{3,}/gu;
/** A long word, which few texts share unless they are about the same. */
const LONG_WORD = /\p{L}{9,}/gu;

function* tellingWords({ text }: Line): Generator<string> {
  for (const pattern of [NAME, LONG_WORD])
    for (const [word] of text.slice(0, MOST_TEXT).matchAll(pattern)) yield word.toLowerCase();
}

/** How much each of these counts, in lines of running text. */
const BELONGING = 1;
const LINKED_TEXT = 0.5;
const FURNITURE = 1;
const TEASER = 2;
const LABEL = 0.25;

export class Evidence {
  /** The words by which the article is known. */
  readonly #words = new Set<string>();
  readonly #belongs = new Map<Line, boolean>();

  /** @param certain lines that are the article's text for certain */
  constructor(certain: readonly Line[]) {
    for (const line of certain.slice(0, MOST_LINES))
      for (const word of tellingWords(line)) this.#words.add(word);
  }

  /**
   * How much more speaks for lines being text than against it, counted in lines of running text: such lines for it, doubly where
   * they speak of what the article does, or quote; lines of the page's own, text below headlines that are links, and labels against it.
   */
  for(lines: readonly Line[]): number {
    let evidence = 0;
    let before: Line | null = null;
    for (const line of lines.slice(0, MOST_LINES)) {
      if (line.furniture) evidence -= FURNITURE;
      else if (line.isLink) evidence += line.running ? LINKED_TEXT : 0;
      else if (!line.running) evidence -= line.isHeading || line.sentence ? 0 : LABEL;
      else if (before?.isLink && before.isHeading) evidence -= TEASER;
      else evidence += 1 + (this.#doesBelong(line) ? BELONGING : 0);
      before = line;
    }
    return evidence;
  }

  #sharesWord(line: Line): boolean {
    for (const word of tellingWords(line)) if (this.#words.has(word)) return true;
    return false;
  }

  #doesBelong(line: Line): boolean {
    const known = this.#belongs.get(line);
    if (known !== undefined) return known;
    const answer = QUOTATION.test(line.text.slice(0, MOST_TEXT)) || this.#sharesWord(line);
    this.#belongs.set(line, answer);
    return answer;
  }
}
