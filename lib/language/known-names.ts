/**
 * The curated list of a language as text that can be searched where it stands. Reading all of it took longer than reading an
 * article; so its index is written when the extension is built, and only the lines that an article needs are read.
 */

import { type Lexicon, NO_LEXICON } from '../text/lexeme.ts';
import { type WordReading, wordsOf } from '../text/words.ts';
import type { KnownAlias, KnownOrganization } from './known-organization.ts';
import type { OrganizationKind } from './organization-kind.ts';
import { parseKnownOrganization } from './parse-known-organization.ts';

export interface KnownNames {
  /** An organization a line, its kind and a tab in front. */
  lines: string;
  /**
   * A first word a line, in the order of UTF-16 code units; behind it, each behind a tab, the names that it opens, those of most
   * words first: the line's number, a full stop, the alias's number, both in base 36.
   */
  byFirstWord: string;
}

/** A name of the list: an alias and the organization that it stands for. */
export interface KnownName {
  alias: KnownAlias;
  organization: KnownOrganization;
}

/** The names that begin with the word of this key, those of most words first; empty where there is none. */
export type KnownNamesFrom = (key: string) => readonly KnownName[];

const BASE = 36;
const NONE: readonly KnownName[] = [];

/**
 * Writes the lists down.
 * @throws SyntaxError on a line that has no name
 */
export function writeKnownNames(
  lists: Partial<Record<OrganizationKind, string>>,
  { wordKey, ...reading }: Pick<Lexicon, 'wordKey'> & WordReading,
): KnownNames {
  const lines: string[] = [];
  const places = new Map<string, { place: string; words: number }[]>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const line of list.split('\n').filter((one) => one.trim() !== '')) {
      const number = lines.push(`${kind}\t${line}`) - 1;
      for (const [alias, { text }] of parseLine(lines[number]!).aliases.entries()) {
        const words = wordsOf(text, { ...NO_LEXICON, wordKey }, reading);
        const key = words[0]?.key;
        if (key === undefined) continue;
        const place = `${number.toString(BASE)}.${alias.toString(BASE)}`;
        places.set(key, [...(places.get(key) ?? []), { place, words: words.length }]);
      }
    }
  }
  const index = [...places].map(([key, names]) =>
    [key, ...names.toSorted((a, b) => b.words - a.words).map(({ place }) => place)].join('\t'),
  );
  return { lines: lines.join('\n'), byFirstWord: index.toSorted(inOrder).join('\n') };
}

/** Makes the list ready to be searched. What has been read of it is kept. */
export function knownNamesFrom({ lines, byFirstWord }: KnownNames): KnownNamesFrom {
  const index = byFirstWord.split('\n');
  const listed = lines.split('\n');
  const organizations = new Map<number, KnownOrganization>();
  const organizationAt = (line: number): KnownOrganization => {
    const known = organizations.get(line) ?? parseLine(listed[line]!);
    organizations.set(line, known);
    return known;
  };
  const nameAt = (place: string): KnownName => {
    const [line, alias] = place.split('.').map((number) => Number.parseInt(number, BASE));
    const organization = organizationAt(line!);
    return { alias: organization.aliases[alias!]!, organization };
  };
  const read = new Map<string, readonly KnownName[]>();
  return (key) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const places = placesIn(index, key);
    // Words that the list does not have are not remembered: there is no end of them.
    if (places.length === 0) return NONE;
    const names = places.map(nameAt);
    read.set(key, names);
    return names;
  };
}

/** The keys of the words that names of the list begin with. */
export function firstWordsOf({ byFirstWord }: KnownNames): string[] {
  return byFirstWord.split('\n').map(firstWordOf);
}

/** All organizations of a list, in its order. */
export function allKnownOrganizations({ lines }: KnownNames): KnownOrganization[] {
  return lines.split('\n').map(parseLine);
}

function parseLine(line: string): KnownOrganization {
  const tab = line.indexOf('\t');
  return parseKnownOrganization(line.slice(tab + 1), line.slice(0, tab) as OrganizationKind);
}

const firstWordOf = (line: string): string => line.slice(0, line.indexOf('\t'));

function inOrder(a: string, b: string): number {
  return firstWordOf(a) < firstWordOf(b) ? -1 : 1;
}

/** The places of the names that a word opens, found by halving the index. */
function placesIn(index: readonly string[], key: string): string[] {
  let from = 0;
  let to = index.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (firstWordOf(index[middle]!) < key) from = middle + 1;
    else to = middle;
  }
  const line = index[from];
  return line !== undefined && firstWordOf(line) === key ? line.split('\t').slice(1) : [];
}
