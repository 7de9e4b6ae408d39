/** The curated lists as the built extension carries them: what can be told from the rest of a line is left out, for size. */

/** Stands for the initials of the line's first name: "National Ferry Board;@" for "National Ferry Board;NFB". */
const INITIALS = '@';
/** Stands for the line's first name inside a longer one: "Norvik;% Corp" for "Norvik;Norvik Corp". */
const NAME = '%';
/** Of the digits that Wikidata's ids are written in; the lists of the sources have ten, the built ones all letters as well. */
const DIGITS = 36;

const MARKS = /^\*?[!~<-]?/;

/** The first name of a line, without its marks. */
const nameOf = (line: string): string => line.split(/[;|=]/, 1)[0]!.replace(MARKS, '');

/** The capital letters that words of the line's first name begin with. */
function initialsOf(line: string): string {
  return [...nameOf(line).matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
}

/** The line with a mark instead of the initials of its first name, the first time that they are an alias. */
function withoutInitials(line: string): string {
  const initials = initialsOf(line);
  const end = line.search(/[|=]/);
  const [names, rest] = end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end)];
  const aliases = names.split(';');
  const at = initials.length > 1 ? aliases.indexOf(initials, 1) : -1;
  return at < 0 ? line : aliases.with(at, INITIALS).join(';') + rest;
}

/** The line with a mark instead of its first name in all that stands behind it. */
function withoutName(line: string): string {
  const [name, ...aliases] = line.split(';');
  const first = nameOf(line);
  return [name, ...aliases.map((alias) => alias.replace(first, NAME))].join(';');
}

/** A list without what `unfolded` and `idOf` can tell. */
export const folded = (list: string): string =>
  list
    .split('\n')
    .map((line) =>
      withoutName(withoutInitials(line)).replace(
        /\|Q(\d+)$/,
        (_, id: string) => `|${Number(id).toString(DIGITS)}`,
      ),
    )
    .join('\n');

/** A list with all names of each line. */
export const unfolded = (list: string): string =>
  list
    .replace(/^(.*;)@/gm, (line, names: string) => names + initialsOf(line))
    .replace(/^.*%.*/gm, (line) => line.replaceAll(NAME, nameOf(line)));

/** The Wikidata id as a list has it, in full; null where a line has none. */
export const idOf = (id: string): string | null =>
  id === '' ? null : id.startsWith('Q') ? id : `Q${Number.parseInt(id, DIGITS)}`;
