import { GENERIC_MODIFIER, HEAD, NATION_WORD, SUBJECT } from '../../language/name-class.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

/**
 * Tells whose a body is that is named without its nation: a possessive's before it ("Russia's |Foreign Ministry|"), the one of
 * the same body or of its head elsewhere ("Russian Foreign Minister ..."), or that of the capital in the dateline. Answers the adjective
 * that makes its name, or null where there is none or more than one.
 */
export function nationFinder(
  words: readonly Word[],
  kept: readonly Candidate[],
  language: OrganizationLanguage,
): (body: Candidate) => string | null {
  const adjectives = adjectivesOf(language);
  /** The nations that stand before a word, by that word's key. */
  const before = new Map<string, Set<string>>();
  for (let i = 1; i < words.length; i++) {
    const nation = adjectives.get((words[i - 1] as Word).key);
    if (!nation || words[i]?.gap !== 'space') continue;
    const { key } = words[i] as Word;
    before.set(key, (before.get(key) ?? new Set()).add(nation));
  }
  const home = homeOf(words, adjectives);
  return (body) => {
    if (!isGeneric(words, body)) return null;
    const owner = words[body.first - 1];
    const possessor = owner?.possessive ? adjectives.get(owner.key) : undefined;
    if (possessor) return possessor;
    const nations = before.get((words[body.first] as Word).key);
    if (nations?.size === 1) return [...nations][0] as string;
    return nations || kept.length === 0 ? null : home;
  };
}

const byLanguage = new WeakMap<OrganizationLanguage, ReadonlyMap<string, string>>();

/** All words for a nation, by their keys and in capitals, to the adjective that makes names. Made once for a language. */
export function adjectivesOf(language: OrganizationLanguage): ReadonlyMap<string, string> {
  const known = byLanguage.get(language);
  if (known) return known;
  const adjectives = new Map<string, string>();
  for (const { name, adjectives: forms, places } of language.countries) {
    const [adjective] = forms;
    if (!adjective) continue;
    for (const form of [name, ...forms, ...places]) {
      adjectives.set(language.wordKey(form), adjective);
      if (places.includes(form)) adjectives.set(form.toUpperCase(), adjective);
    }
  }
  byLanguage.set(language, adjectives);
  return adjectives;
}

/** The nation whose capital opens the article in capitals: "MOSCOW, March 3." */
export function homeOf(words: readonly Word[], adjectives: ReadonlyMap<string, string>): string | null {
  const place = words.slice(0, 5).find((word) => word.shape === 'acronym');
  return place ? (adjectives.get(place.key) ?? null) : null;
}

/** Kinds of bodies that every nation has. */
const NATIONAL: ReadonlySet<OrganizationKind> = new Set(['government', 'parliament', 'court', 'military']);

/** Whether any nation may have such a body: all its words are common ("Foreign Ministry", "Central Bank"). */
function isGeneric(words: readonly Word[], body: Candidate): boolean {
  if (body.name !== null || body.rule !== 'head-noun') return false;
  if (!NATIONAL.has(body.kind) && !(words[body.first] as Word).is(GENERIC_MODIFIER)) return false;
  for (let i = body.first; i <= body.last; i++) {
    const word = words[i] as Word;
    if (word.shape === 'lower') continue;
    if (word.is(NATION_WORD) || !word.is(SUBJECT | HEAD | GENERIC_MODIFIER)) return false;
  }
  return true;
}
