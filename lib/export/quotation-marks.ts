/** Quotation marks around copied words, and inside them. */

const OPENING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]);
const CLOSING = new Map([
  ['”', '“'],
  ['»', '«'],
]);

/**
 * Gives a mark that lost its partner at the edge of a span the partner back: `ready to "share experience` had its closing
 * mark at the edge. Straight marks are even or odd: an odd one is taken for an opening one where a space or the beginning
 * stands before it.
 */
export function balanceMarks(words: string): string {
  const open: string[] = [];
  let before = '';
  for (const mark of words) {
    if (open.at(-1) === mark) open.pop();
    else if (OPENING.has(mark)) open.push(OPENING.get(mark)!);
    else if (CLOSING.has(mark)) before = CLOSING.get(mark) + before;
  }
  const closed = before + words + open.reverse().join('');
  return closed.split('"').length % 2 === 1 ? closed : withOddStraightMark(closed);
}

function withOddStraightMark(words: string): string {
  const last = words.lastIndexOf('"');
  const opens = last === 0 || /[\s([—–-]/u.test(words[last - 1]!);
  return opens ? `${words}"` : `"${words}`;
}

/** Words in the quotation marks that the language uses; marks of that kind inside become those of the second level. */
export function inMarks(words: string, language: string): string {
  if (language === 'ru' || language.startsWith('ru-')) {
    return `«${words
      .replaceAll('«', '„')
      .replaceAll('»', '“')
      .replace(/"([^"]*)"/gu, '„$1“')}»`;
  }
  return `"${words.replaceAll('"', "'").replaceAll('“', '‘').replaceAll('”', '’')}"`;
}
