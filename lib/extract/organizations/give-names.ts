import type { OrganizationMention } from '../annotation.ts';
import type { Candidate } from './candidate.ts';
import type { AcronymPair } from './link-acronyms.ts';
import type { OrganizationLanguage } from './organization-language.ts';
import type { Word } from './read-words.ts';

/**
 * Gives each mention its full name: the list's, the one that the article explains an acronym with, the nation's where a
 * possessive or an earlier mention gives it ("Russia's |Foreign Ministry|" is the Russian Foreign Ministry).
 */
export function giveNames(
  text: string,
  words: readonly Word[],
  kept: readonly Candidate[],
  pairs: readonly AcronymPair[],
  language: OrganizationLanguage,
): OrganizationMention[] {
  const adjectives = new Map<string, string>();
  for (const country of language.countries) {
    const [adjective] = country.adjectives;
    if (!adjective) continue;
    for (const form of [country.name, ...country.adjectives])
      adjectives.set(language.wordKey(form), adjective);
  }
  const surface = (c: Candidate) =>
    text.slice((words[c.first] as Word).start, (words[c.last] as Word).end + c.tail);
  // "PAO Sberbank" is named Sberbank.
  const withoutForm = (c: Candidate) =>
    c.first < c.last && language.formsBefore.has((words[c.first] as Word).text)
      ? { ...c, first: c.first + 1 }
      : c;
  const explained = new Map<string, Candidate>();
  for (const { full, acronym } of pairs) {
    const key = (words[acronym.first] as Word).key;
    if (!explained.has(key)) explained.set(key, full);
  }
  const nations = new Map<string, string>();
  for (const c of kept) {
    const nation = adjectives.get((words[c.first] as Word).key);
    if (nation && c.last > c.first && c.name === null) {
      const rest = text.slice((words[c.first + 1] as Word).start, (words[c.last] as Word).end);
      if (!nations.has(rest)) nations.set(rest, `${nation} ${rest}`);
    }
  }
  return kept.map((c) => {
    const span = [(words[c.first] as Word).start, (words[c.last] as Word).end + c.tail] as const;
    const full = c.first === c.last ? explained.get((words[c.first] as Word).key) : undefined;
    const source = full ?? c;
    const plain = surface(withoutForm(source)).replace(/\s+/g, ' ');
    let name = source.name ?? plain;
    if (source.name === null && c === source) {
      const owner = words[c.first - 1];
      const nation = owner?.possessive ? adjectives.get(owner.key) : undefined;
      if (nation) name = `${nation} ${plain}`;
      else if (nations.has(plain)) name = nations.get(plain) as string;
    }
    return { span, name, kind: source.kind, wikidata: source.wikidata };
  });
}
