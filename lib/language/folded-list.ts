/** The curated lists as the built extension carries them: what can be told from the rest of a line is left out, for size. */

/** Stands for the initials of the line's first name: "National Ferry Board;@" for "National Ferry Board;NFB". */
const INITIALS = '@';
/** Of the digits that Wikidata's ids are written in; the lists of the sources have ten, the built ones all letters as well. */
const DIGITS = 36;

const MARKS = /^\*?[!~<-]?/;

/** The capital letters that words of the line's first name begin with. */
function initialsOf(line: string): string {
  const [name = ''] = line.split(/[;|=]/, 1);
  return [...name.replace(MARKS, '').matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
}

/** A list without what `unfolded` and `idOf` can tell. */
export const folded = (list: string): string =>
  list
    .split('\n')
    .map((line) => {
      const initials = initialsOf(line);
      const short =
        initials.length > 1 ? line.replace(new RegExp(`;${initials}(?=[;|=]|$)`), `;${INITIALS}`) : line;
      return short.replace(/\|Q(\d+)$/, (_, id: string) => `|${Number(id).toString(DIGITS)}`);
    })
    .join('\n');

/** A list with all names of each line. */
export const unfolded = (list: string): string =>
  list.replace(/^(.*;)@/gm, (line, names: string) => names + initialsOf(line));

/** The Wikidata id as a list has it, in full; null where a line has none. */
export const idOf = (id: string): string | null =>
  id === '' ? null : id.startsWith('Q') ? id : `Q${Number.parseInt(id, DIGITS)}`;
