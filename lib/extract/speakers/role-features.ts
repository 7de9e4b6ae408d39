import type { Gender, Language, RoleFeatures, RoleWord } from '../../language/language.ts';
import type { Evidence } from './features.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*\.?/gu;
/** How many words the longest entry has that begins with this word; of lists that have any of more than one. */
const longestFrom = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

function lengthsOf(list: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const known = longestFrom.get(list);
  if (known) return known;
  const lengths = new Map<string, number>();
  for (const entry of list.keys()) {
    const words = entry.split(' ');
    if (words.length > 1) lengths.set(words[0]!, Math.max(words.length, lengths.get(words[0]!) ?? 1));
  }
  longestFrom.set(list, lengths);
  return lengths;
}

/**
 * Reads a title, an apposition or a description into what can be compared: "the top Russian defense official" ->
 * Russia, defense, official. Null where it names no role.
 */
export function roleFeatures(phrase: string, language: Language): RoleFeatures | null {
  const { roles, words: classes, wordOrder, lemma } = language;
  const words = [...phrase.matchAll(WORD)].map(([word]) => plain(word));
  let country: string | null = null;
  let domain: string | null = null;
  let gender: Gender | null = null;
  let ranks: readonly string[] | null = null;
  let deputy = false;
  let complement = false;
  for (let at = 0; at < words.length; at++) {
    complement ||= ranks !== null && classes.prepositions.has(words[at]!);
    const place = longestAt(words, at, language.countries, lemma);
    const role = longestAt(words, at, roles.nouns, lemma);
    if (place) country ??= place.value;
    if (place && !role) at += place.length - 1;
    else if (role && ranks !== null && wordOrder.headFirst) {
      // "пресс-секретарь президента": the first is the role, unless it stands in for the second.
      if (deputy && !complement) ranks = [deputyOf(role.value), ...ranks];
      deputy = false;
      at += role.length - 1;
    } else if (role && !complement) {
      ranks = role.value.ranks;
      gender = role.value.gender ?? gender;
      domain = role.value.domain ?? domain;
      // "deputy energy minister" is none of the ministers.
      if (deputy && !wordOrder.headFirst) ranks = [deputyOf(role.value)];
      if (roles.deputies.has(words[at]!)) deputy = true;
      at += role.length - 1;
    } else {
      domain ??= roles.domains.get(words[at]!) ?? null;
      if (roles.deputies.has(words[at]!)) deputy = true;
    }
  }
  return ranks && { country, domain, ranks, gender, organizations: [] };
}

const DEPUTY = 'deputy ';

const deputyOf = ({ ranks }: RoleWord) => (ranks[0]!.startsWith(DEPUTY) ? ranks[0]! : DEPUTY + ranks[0]!);

/** In lower case, without the full stop of "Gov.". */
const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/^(\p{L}{2,})\.$/u, '$1');

/** The longest entry of a list that begins at a word, in this form or the dictionary's; its length in words. */
function longestAt<T>(
  words: readonly string[],
  at: number,
  list: ReadonlyMap<string, T>,
  lemma: (word: string) => string,
): { value: T; length: number } | null {
  const most = Math.min(lengthsOf(list).get(words[at]!) ?? 1, words.length - at);
  for (let length = most; length > 0; length--) {
    const name = length === 1 ? words[at]! : words.slice(at, at + length).join(' ');
    const value = list.get(name) ?? list.get(lemma(name));
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** What a description and a role have in common; null where they contradict each other. */
export function agreement(description: RoleFeatures, role: RoleFeatures): Evidence | null {
  const [said, own] = [description.ranks[0]!, role.ranks[0]!];
  const shared = description.organizations.some((name) =>
    role.organizations.some((other) => isSame(name, other)),
  );
  // A diplomat is whoever holds an office in foreign affairs.
  const inField = description.domain !== null && description.domain === role.domain && said === 'diplomat';
  if (said !== own && !description.ranks.includes(own) && !role.ranks.includes(said) && !inField) return null;
  if (description.country && role.country && description.country !== role.country) return null;
  if (description.domain && role.domain && description.domain !== role.domain) return null;
  if (!shared && description.organizations.length > 0 && role.organizations.length > 0) return null;
  return {
    // "the deputy premier" is hardly who is known as a minister.
    [said === own ? 'rank' : said.startsWith(DEPUTY) ? 'rank-wide' : 'rank-may']: 1,
    ...(shared && { organization: 1 }),
    ...(description.country && description.country === role.country && { country: 1 }),
    ...(description.domain && { [description.domain === role.domain ? 'field' : 'field-untold']: 1 }),
  };
}

/** "Norvik" and "Norvik Corp". */
const isSame = (name: string, other: string): boolean =>
  name === other || name.startsWith(`${other} `) || other.startsWith(`${name} `);
