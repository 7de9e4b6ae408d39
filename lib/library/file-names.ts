/** Names of files that every system takes, each once in its folder. */

/** Longer ones are cut: some systems take 255 bytes, and a letter may be four. UTF-16 code units. */
const LONGEST = 80;
/** What Windows, macOS or a link of Obsidian does not take in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\\/:*?"<>|#^[\]\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu;
/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

export class FileNames {
  readonly #taken = new Set<string>();

  /** A path for this name, without an ending: one that is taken goes on with a number. */
  take(folder: string, name: string): string {
    const base = fileName(name);
    for (let count = 1; ; count++) {
      const path = `${fileName(folder)}/${base}${count === 1 ? '' : ` ${count}`}`;
      // Letter case does not count on most systems.
      const key = path.normalize('NFC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}

function fileName(name: string): string {
  const cut = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  const whole = withoutDots(cut.replace(/\p{Surrogate}/gu, ''));
  return whole === '' || RESERVED.test(whole) ? `_${whole}` : whole;
}

/** Without the dots and blanks that some systems drop from a name's ends. */
function withoutDots(name: string): string {
  const isDropped = (sign: string | undefined) => sign === '.' || sign === ' ';
  let [start, end] = [0, name.length];
  while (start < end && isDropped(name[start])) start++;
  while (end > start && isDropped(name[end - 1])) end--;
  return name.slice(start, end);
}
