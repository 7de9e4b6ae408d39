/**
 * Gives the citations of one list keys of their own: an equal key after the first goes on with a, b, … z, aa, ab, … as reference
 * managers do it, so that what has been written need not be written anew.
 * @returns for each next key the one that stands in the list
 */
export function citationKeys(): (key: string) => string {
  const given = new Set<string>();
  /** How many letters have been tried behind a key. */
  const tried = new Map<string, number>();
  return (key) => {
    let own = key;
    while (given.has(own)) {
      const count = tried.get(key) ?? 0;
      tried.set(key, count + 1);
      own = key + lettersOf(count);
    }
    given.add(own);
    return own;
  };
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** "a" for 0, "z" for 25, "aa" for 26. */
const lettersOf = (count: number): string =>
  (count < ALPHABET.length ? '' : lettersOf(Math.floor(count / ALPHABET.length) - 1)) +
  ALPHABET[count % ALPHABET.length];
