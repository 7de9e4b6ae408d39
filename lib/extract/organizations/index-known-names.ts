import { indexOf, type KnownName } from '../../language/known-names.ts';
import type { KnownAlias, KnownOrganization } from '../../language/known-organization.ts';
import { nameLexiconOf } from '../../language/lexicon.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { once } from '../../once.ts';
import type { Shape } from '../../text/lexeme.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';

/** A name of the list. Its words are read when a text may have it: of the names that begin with "National" an article has one. */
export interface Entry {
  alias: KnownAlias;
  organization: KnownOrganization;
  /** The first letter of its second word, in lower case; null where it has one word, or may have. */
  second: string | null;
  words: () => EntryWords;
}

interface EntryWords {
  keys: string[];
  /** How each word of the alias is written. */
  shapes: Shape[];
  /** The words behind a comma: "Educational, Scientific and Cultural". */
  commas: ReadonlySet<number>;
  tail: number;
}

/** The curated list, ready to be searched. */
export interface KnownIndex {
  /** Those that may begin with this word. */
  entriesAt(word: Word): readonly Entry[];
  /** Whether the list has an acronym of this key: where it refuses one ("FIFA World Cup"), no other stage may take it. */
  hasAcronym(key: string): boolean;
  /** Whether it has a platform that begins with this key, which no other stage may take for an organization. */
  hasCarrier(key: string): boolean;
}

/** Makes the index of a language's list, which reads what it is asked for. To be made once for a language. */
export function indexKnownNames(language: OrganizationLanguage): KnownIndex {
  const known = indexOf(language.known, language);
  const read = new Map<string, readonly Entry[]>();
  const entriesOf = (key: string): readonly Entry[] => {
    let entries = read.get(key);
    if (entries === undefined) {
      entries = known.namesFrom(key).map((name) => entryOf(name, language));
      if (entries.length > 0) read.set(key, entries);
    }
    return entries;
  };
  const foreignAt = language.foreign && foreignNames(language.foreign, language);
  return {
    entriesAt: (word) => {
      const own = entriesOf(word.key);
      return own.length > 0 || !foreignAt ? own : foreignAt(word.text);
    },
    hasAcronym: (key) =>
      entriesOf(key).some(
        ({ second, words }) =>
          second === null && words().shapes.length === 1 && words().shapes[0] === 'acronym',
      ),
    hasCarrier: (key) => entriesOf(key).some(({ alias }) => alias.use === 'carrier'),
  };
}

/** The sure names of another language's list, by their first word as it stands: "Ryanair" in a Russian text. */
function foreignNames(
  foreign: OrganizationLanguage,
  language: OrganizationLanguage,
): (word: string) => readonly Entry[] {
  const listed = indexOf(foreign.known, foreign);
  const read = new Map<string, readonly Entry[]>();
  return (word) => {
    const known = read.get(word);
    if (known !== undefined) return known;
    const names = listed.namesFrom(foreign.wordKey(word)).filter(({ alias }) => SURE.has(alias.use));
    if (names.length === 0) return NO_ENTRIES;
    const entries = names.map((name) => entryOf(name, language));
    read.set(word, entries);
    return entries;
  };
}

const SURE: ReadonlySet<KnownAlias['use']> = new Set(['always', 'carrier']);
const NO_ENTRIES: readonly Entry[] = [];

function entryOf({ alias, organization }: KnownName, language: OrganizationLanguage): Entry {
  const second = /^[^\s.-]+[\s-](\p{L})/u.exec(alias.text)?.[1]?.toLowerCase() ?? null;
  return { alias, organization, second, words: once(() => readEntry(alias, language)) };
}

function readEntry(alias: KnownAlias, language: OrganizationLanguage): EntryWords {
  const words = wordsOf(alias.text, nameLexiconOf(language), language);
  const last = words.at(-1)!;
  return {
    keys: words.map((w) => w.key),
    shapes: words.map((w) => w.shape),
    commas: new Set(words.flatMap((w, k) => (w.gap === 'comma' ? [k] : []))),
    tail: last.possessive ? alias.text.length - last.end : 0,
  };
}
