import type { Candidate } from './candidate.ts';
import type { KnownAlias, KnownOrganization, OrganizationLanguage } from './organization-language.ts';
import { readWords, type Word } from './read-words.ts';

interface Entry {
  keys: string[];
  tail: number;
  alias: KnownAlias;
  organization: KnownOrganization;
}

/** The curated list, by the first word of each alias; the longest alias first. */
export type KnownIndex = ReadonlyMap<string, readonly Entry[]>;

/** Makes the index of a language's list. To be made once for a language. */
export function indexKnownNames(language: OrganizationLanguage): KnownIndex {
  const index = new Map<string, Entry[]>();
  for (const organization of language.known) {
    for (const alias of organization.aliases) {
      const words = readWords(alias.text, language);
      const [head] = words;
      const last = words[words.length - 1];
      if (!head || !last) continue;
      const entry = {
        keys: words.map((w) => w.key),
        tail: last.possessive ? alias.text.length - last.end : 0,
        alias,
        organization,
      };
      const entries = index.get(head.key);
      if (entries) entries.push(entry);
      else index.set(head.key, [entry]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** Finds the names of the curated list: the longest at each place, in the capitals of the list. */
export function matchKnownNames(
  words: readonly Word[],
  index: KnownIndex,
  language: OrganizationLanguage,
): Candidate[] {
  const found: Candidate[] = [];
  const waiting: { candidate: Candidate; organization: KnownOrganization }[] = [];
  const named = new Set<KnownOrganization>();
  for (let i = 0; i < words.length; i++) {
    const entry = index.get((words[i] as Word).key)?.find((e) => matches(words, i, e));
    if (!entry || !admits(words, i, entry, language)) continue;
    const { organization, alias } = entry;
    const candidate: Candidate = {
      first: i,
      last: i + entry.keys.length - 1,
      tail: entry.tail,
      kind: organization.kind,
      name: organization.name,
      wikidata: organization.wikidata,
      rule: 'known-name',
    };
    if (alias.use === 'after-name') waiting.push({ candidate, organization });
    else {
      found.push(candidate);
      named.add(organization);
    }
    i = candidate.last;
  }
  for (const { candidate, organization } of waiting) if (named.has(organization)) found.push(candidate);
  return found.sort((a, b) => a.first - b.first);
}

function matches(words: readonly Word[], at: number, entry: Entry): boolean {
  const { keys } = entry;
  for (let k = 1; k < keys.length; k++) {
    const word = words[at + k];
    if (!word || word.key !== keys[k]) return false;
    if (word.gap !== 'space' && word.gap !== 'hyphen' && word.gap !== 'dash' && word.gap !== 'comma')
      return false;
  }
  const last = words[at + keys.length - 1] as Word;
  return entry.tail === 0 || last.possessive;
}

function admits(words: readonly Word[], at: number, entry: Entry, language: OrganizationLanguage): boolean {
  const first = words[at] as Word;
  const end = at + entry.keys.length - 1;
  const { use } = entry.alias;
  if (first.inHeadline && use !== 'always') return false;
  const before = words[at - 1];
  const after = words[end + 1];
  if (use === 'carrier') return !carries(before, after, language);
  if (
    entry.keys.length === 1 &&
    first.shape !== 'acronym' &&
    insideLongerName(before, first, after, language)
  )
    return false;
  if (use === 'guarded') return !first.opens && !besideCapital(before, first, after, language);
  return true;
}

function carries(before: Word | undefined, after: Word | undefined, language: OrganizationLanguage): boolean {
  if (before && language.carrierBefore.has(before.text.toLowerCase())) return true;
  return !!after && language.carrierAfter.has(after.text.toLowerCase());
}

const isName = (w: Word | undefined): w is Word =>
  !!w && (w.shape === 'capital' || w.shape === 'mixed') && !w.opens;

/** "Harrison Ford", "Tesla Model": a lone word of the list inside somebody's or something's name. */
function insideLongerName(
  before: Word | undefined,
  word: Word,
  after: Word | undefined,
  language: OrganizationLanguage,
): boolean {
  if (after && !word.possessive && after.gap === 'space' && language.otherThings.has(after.key)) return true;
  return (
    isName(before) &&
    !before.possessive &&
    word.gap === 'space' &&
    before.gap !== 'hyphen' &&
    !language.titles.has(before.key) &&
    !language.openers.has(before.key) &&
    !language.articles.has(before.key.toLowerCase()) &&
    !language.nationWords.has(before.key)
  );
}

/** Any capitalised neighbour but a title behind it. */
function besideCapital(
  before: Word | undefined,
  word: Word,
  after: Word | undefined,
  language: OrganizationLanguage,
): boolean {
  if (
    isName(before) &&
    word.gap === 'space' &&
    !language.openers.has(before.key) &&
    !language.titles.has(before.key)
  )
    return true;
  return (
    !!after && isName(after) && after.gap === 'space' && !word.possessive && !language.titles.has(after.key)
  );
}
