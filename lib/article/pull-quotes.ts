/** Pull quotes: what repeats words of the article in a box of its own, to be seen from afar. */
import type { Box } from './boxes.ts';
import { attributeOf, nameOf } from './dom.ts';
import type { Line } from './lines.ts';

/** What has fewer letters and figures is no pull quote. */
const SHORTEST = 20;
/** Who has said it stands with it in a line no longer, UTF-16 code units. */
const LONGEST_NAME = 80;
/** So many are looked for. */
const MOST = 50;

const NAMES = /quote|highlight|callout/i;

/** The box that sets a line apart, the line's own or one of the next around it; null where none does. */
function apart({ owner }: Line): Box | null {
  for (const box of [owner.parent?.parent, owner.parent, owner])
    if (box && (nameOf(box.element) === 'blockquote' || NAMES.test(attributeOf(box.element, 'class') ?? '')))
      return box;
  return null;
}

/** A text by its letters and figures alone. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An article's lines without its pull quotes, and without who is named with them. */
export function withoutPullQuotes(lines: readonly Line[]): Line[] {
  const boxes = lines.map(apart);
  const count = boxes.filter((box) => box !== null).length;
  if (count === 0 || count > MOST || count === lines.length) return [...lines];
  const body = lettersOf(
    lines
      .filter((_, at) => boxes[at] === null)
      .map(({ text }) => text)
      .join(' '),
  );
  const isRepeated = (text: string) => {
    const letters = lettersOf(text);
    return letters.length >= SHORTEST && body.includes(letters);
  };
  const dropped = new Set<Box>();
  for (const [at, box] of boxes.entries()) {
    const { text } = lines[at]!;
    if (box !== null && (isRepeated(text) || isRepeated(text.split(/\s[-–—]/)[0]!))) dropped.add(box);
  }
  return lines.filter(({ text, length, sentence }, at) => {
    const box = boxes[at]!;
    if (box === null || !dropped.has(box)) return true;
    return (sentence || length > LONGEST_NAME) && !isRepeated(text.split(/\s[-–—]/)[0]!);
  });
}
