/**
 * The curated list of a language as text that is searched where it stands. Reading all of it took longer than reading an article;
 * so of each line only the first words of its names are read beforehand, and the rest when an article has one of them.
 */

import type { Apostrophes } from '../text/apostrophes.ts';
import { firstWordOf } from '../text/words.ts';
import { unfolded } from './folded-list.ts';
import type { KnownAlias, KnownOrganization } from './known-organization.ts';
import type { OrganizationKind } from './organization-kind.ts';
import { parseKnownOrganization } from './parse-known-organization.ts';

/**
 * An organization a line, as `parseKnownOrganization` reads it, by kind. Of two organizations whose names are written alike, the one of
 * the earlier kind is meant. Blank lines are nothing.
 */
export type KnownNames = Readonly<Partial<Record<OrganizationKind, string>>>;

/** A name of the list: an alias and the organization that it stands for. */
export interface KnownName {
  alias: KnownAlias;
  organization: KnownOrganization;
}

/** The list, ready to be searched. What has been read of it is kept. */
export interface KnownNamesIndex {
  /** The names that begin with the word of this key, in the list's order; empty where there is none. */
  namesFrom(key: string): readonly KnownName[];
  /** The keys of the words that lines of the list have a name from. */
  firstWords(): Iterable<string>;
}

const NONE: readonly KnownName[] = [];

/** What the index asks of a language. */
interface Reading {
  wordKey(word: string): string;
  apostrophes: Apostrophes;
}

const indexes = new WeakMap<KnownNames, KnownNamesIndex>();

/** The index of a language's list, made once. */
export function indexOf(known: KnownNames, reading: Reading): KnownNamesIndex {
  const index = indexes.get(known) ?? makeIndex(known, reading);
  indexes.set(known, index);
  return index;
}

/** What stands in front of a name: where it begins, a space, its marks. */
const BEFORE_NAME = /([\n;]) ?\*?[!~<-]?/g;
/** The first word of a name, or more than that, behind what it begins with. */
const BEGINNING = /[\n;][^\s;|=-]+/g;
/** A beginning that has more in it than a word's letters and digits: "\nU.S.", ";Moody's". */
const UNPLAIN = /[\n;][^\s;|=-]*[^\w\u00c0-\u1fff\s;|=-][^\s;|=-]*/g;

/** Thousands of names, and a reader waits: expressions over the whole list take less than half the time of a look at each name. */
function makeIndex(known: KnownNames, { wordKey, apostrophes }: Reading): KnownNamesIndex {
  const lines: { text: string; kind: OrganizationKind }[] = [];
  /** The numbers of the lines that have a name from a word: a list where they are several. */
  const places = new Map<string, number | number[]>();
  for (const [kind, list] of eachList(known)) {
    let line = lines.length - 1;
    for (const text of list.split('\n')) if (text !== '') lines.push({ text, kind });
    const bare = `\n${list}`.replace(BEFORE_NAME, '$1');
    const unplain = new Set(bare.match(UNPLAIN));
    for (const beginning of bare.match(BEGINNING) ?? []) {
      if (beginning.startsWith('\n')) line++;
      const word = beginning.slice(1);
      const key = wordKey(unplain.has(beginning) ? firstWordOf(word, apostrophes) : word);
      const before = places.get(key);
      if (before === undefined) places.set(key, line);
      else if (typeof before === 'object') before.push(line);
      else if (before !== line) places.set(key, [before, line]);
    }
  }
  const organizations = new Map<number, KnownOrganization>();
  const organizationAt = (line: number): KnownOrganization => {
    const { text, kind } = lines[line]!;
    const known = organizations.get(line) ?? parseKnownOrganization(text, kind);
    organizations.set(line, known);
    return known;
  };
  const read = new Map<string, readonly KnownName[]>();
  return {
    firstWords: () => places.keys(),
    namesFrom(key) {
      const known = read.get(key);
      if (known !== undefined) return known;
      const place = places.get(key);
      // Words that the list does not have are not remembered: there is no end of them.
      if (place === undefined) return NONE;
      const names = [...new Set([place].flat())]
        .map(organizationAt)
        .flatMap((organization) =>
          organization.aliases
            .filter(({ text }) => wordKey(firstWordOf(text, apostrophes)) === key)
            .map((alias) => ({ alias, organization })),
        );
      read.set(key, names);
      return names;
    },
  };
}

/**
 * All organizations of a list.
 * @throws SyntaxError on a line that has no name
 */
export const allKnownOrganizations = (known: KnownNames): KnownOrganization[] =>
  eachList(known).flatMap(([kind, list]) =>
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parseKnownOrganization(line, kind)),
  );

const eachList = (known: KnownNames) =>
  (Object.entries(known) as [kind: OrganizationKind, list: string][]).map(
    ([kind, list]) => [kind, unfolded(list)] as const,
  );
