import type { Claim } from '../annotation.ts';

/** A place where a claim can be parted, with the words on both sides to tell it by. */
export interface Border {
  /** Where the second part begins, in UTF-16 code units from the beginning of the claim's first words. */
  at: number;
  /** The last words before it and the first behind it, as they stand. */
  before: string;
  behind: string;
}

/** So many words are shown on each side. */
const WORDS = 4;
/** Of a title or a first name, whose full stop ends no sentence: "Mr", "Sen", "J". */
const SHORT_FORM = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,2}\.$/u;
const ENDS = /[.!?…]["'”’»)]*$/u;

/**
 * Where a claim can be parted: between the stretches of its words, and at the ends of sentences inside them.
 * @param language BCP 47 code of the article
 */
export function bordersOf(text: string, { content }: Pick<Claim, 'content'>, language: string): Border[] {
  const [begin] = content[0] ?? [0];
  const places: number[] = [];
  for (const [index, [start, end]] of content.entries()) {
    if (index > 0) places.push(start);
    places.push(...sentencesIn(text.slice(start, end), language).map((at) => start + at));
  }
  return places.map((place) => {
    const before = content.map(([start, end]) => text.slice(start, Math.min(end, place))).join(' ');
    const behind = content.map(([start, end]) => text.slice(Math.max(start, place), end)).join(' ');
    return {
      at: place - begin,
      before: words(before).slice(-WORDS).join(' '),
      behind: words(behind).slice(0, WORDS).join(' '),
    };
  });
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Where sentences behind the first begin. */
function sentencesIn(text: string, language: string): number[] {
  const found: number[] = [];
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const before = text.slice(0, index).trimEnd();
    if (index > 0 && ENDS.test(before) && !SHORT_FORM.test(before)) found.push(index);
  }
  return found;
}
