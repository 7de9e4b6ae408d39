/**
 * The curated list of a language as text that can be searched where it stands. Reading all of it took longer than reading an
 * article; so it is sorted, and its index written, when the extension is built, and only the lines that an article needs are read.
 */

import { type Lexicon, NO_LEXICON } from '../text/lexeme.ts';
import { type WordReading, wordsOf } from '../text/words.ts';
import type { KnownAlias, KnownOrganization } from './known-organization.ts';
import type { OrganizationKind } from './organization-kind.ts';
import { APART, parseKnownOrganization } from './parse-known-organization.ts';

export interface KnownNames {
  /** In the list's order: of two organizations whose names are written alike, the one of the earlier kind is meant. */
  kinds: readonly OrganizationKind[];
  /** An organization a line, in the order of the first word of its name; in front the number of its kind in base 36, and a tab. */
  lines: string;
  /**
   * A first word a line, in the order of UTF-16 code units. Behind a tab, how many organizations' names begin with it (the lines
   * stand in the same order, so their number is all that has to be told; nothing for one, the usual case); then, each behind a tab,
   * the aliases that begin with it though their organization's name does not: the line's number, a full stop, the alias's number.
   * All numbers in base 36.
   */
  byFirstWord: string;
}

/** A name of the list: an alias and the organization that it stands for. */
export interface KnownName {
  alias: KnownAlias;
  organization: KnownOrganization;
}

/** The names that begin with the word of this key; empty where there is none. */
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
  const keyOf = (name: string) => wordsOf(name, { ...NO_LEXICON, wordKey }, reading)[0]?.key ?? '';
  const kinds = Object.keys(lists) as OrganizationKind[];
  const listed = kinds
    .flatMap((kind, number) =>
      lists[kind]!.split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `${number.toString(BASE)}\t${line}`),
    )
    .map((line) => ({ line, key: keyOf(parseLine(line, kinds).name) }))
    .sort((a, b) => inOrder(a.key, b.key));
  const own = new Map<string, number>();
  const apart = new Map<string, string[]>();
  const lines = listed.map(({ line, key }, number) => {
    own.set(key, (own.get(key) ?? 0) + 1);
    const strangers = new Set<number>();
    for (const [alias, { text }] of parseLine(line, kinds).aliases.entries()) {
      const first = keyOf(text);
      if (first === key) continue;
      strangers.add(alias);
      const place = `${number.toString(BASE)}.${alias.toString(BASE)}`;
      if (first !== '') apart.set(first, [...(apart.get(first) ?? []), place]);
    }
    return withMarks(line, strangers);
  });
  const index = [...new Set([...own.keys(), ...apart.keys()])].sort(inOrder).map((key) => {
    const count = own.get(key) ?? 0;
    const places = apart.get(key) ?? [];
    if (count === 1 && places.length === 0) return key;
    return [key, count === 1 ? '' : count.toString(BASE), ...places].join('\t');
  });
  return { kinds, lines: lines.join('\n'), byFirstWord: index.join('\n') };
}

/** Marks the aliases of these numbers as standing apart. */
function withMarks(line: string, strangers: ReadonlySet<number>): string {
  if (strangers.size === 0) return line;
  const [names = '', ...rest] = line.split(/(?=[|=])/u);
  const own = names.slice(names.indexOf('\t') + 1);
  // A name that texts never write is no alias, and has no number.
  const unwritten = /^\*?-/u.test(own) ? 1 : 0;
  const marked = own.split(';').map((alias, i) => {
    if (!strangers.has(i - unwritten)) return alias;
    const national = i === 0 && alias.startsWith('*') ? '*' : '';
    return `${national}${APART}${alias.trim().slice(national.length)}`;
  });
  return [names.slice(0, names.indexOf('\t') + 1) + marked.join(';'), ...rest].join('');
}

/** Makes the list ready to be searched. What has been read of it is kept. */
export function knownNamesFrom({ kinds, lines, byFirstWord }: KnownNames): KnownNamesFrom {
  const listed = lines.split('\n');
  const index = indexOf(byFirstWord);
  const organizations = new Map<number, KnownOrganization>();
  const organizationAt = (line: number): KnownOrganization => {
    const known = organizations.get(line) ?? parseLine(listed[line]!, kinds);
    organizations.set(line, known);
    return known;
  };
  const read = new Map<string, readonly KnownName[]>();
  return (key) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const place = index.get(key);
    // Words that the list does not have are not remembered: there is no end of them.
    if (place === undefined) return NONE;
    const names: KnownName[] = [];
    for (let line = place.first; line < place.first + place.count; line++) {
      const organization = organizationAt(line);
      for (const alias of organization.aliases) if (!alias.apart) names.push({ alias, organization });
    }
    for (const apart of place.apart) {
      const [line, alias] = apart.split('.').map((number) => Number.parseInt(number, BASE));
      const organization = organizationAt(line!);
      names.push({ alias: organization.aliases[alias!]!, organization });
    }
    names.sort((a, b) => kinds.indexOf(a.organization.kind) - kinds.indexOf(b.organization.kind));
    read.set(key, names);
    return names;
  };
}

/** Where the names stand that begin with one word. */
interface Place {
  /** The lines of the organizations whose names begin with it. */
  first: number;
  count: number;
  /** The aliases of other organizations, as `KnownNames.byFirstWord` writes them. */
  apart: readonly string[];
}

function indexOf(byFirstWord: string): ReadonlyMap<string, Place> {
  const index = new Map<string, Place>();
  let first = 0;
  for (const line of byFirstWord.split('\n')) {
    const [key = '', number = '', ...apart] = line.split('\t');
    const count = number === '' ? 1 : Number.parseInt(number, BASE);
    index.set(key, { first, count, apart });
    first += count;
  }
  return index;
}

/** The keys of the words that names of the list begin with. */
export function firstWordsOf({ byFirstWord }: KnownNames): string[] {
  return byFirstWord.split('\n').map((line) => line.split('\t', 1)[0]!);
}

/** All organizations of a list. */
export function allKnownOrganizations({ kinds, lines }: KnownNames): KnownOrganization[] {
  return lines.split('\n').map((line) => parseLine(line, kinds));
}

function parseLine(line: string, kinds: readonly OrganizationKind[]): KnownOrganization {
  const tab = line.indexOf('\t');
  return parseKnownOrganization(line.slice(tab + 1), kinds[Number.parseInt(line.slice(0, tab), BASE)]!);
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
