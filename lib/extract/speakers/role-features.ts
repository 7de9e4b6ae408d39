import type { Gender, Language, RoleFeatures } from '../../language/language.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*\.?/gu;
/** The longest name of a country or role in words. */
const LONGEST = 4;

/**
 * Reads a title, an apposition or a description into what can be compared: "the top Russian defense official" ->
 * Russia, defense, official. Null where it names no role.
 */
export function roleFeatures(phrase: string, language: Language): RoleFeatures | null {
  const words = [...phrase.matchAll(WORD)].map(([word]) => word.toLowerCase().replace(/’/gu, "'"));
  let country: string | null = null;
  let domain: string | null = null;
  let ranks: readonly string[] | null = null;
  let gender: Gender | null = null;
  let complement = false;
  for (let at = 0; at < words.length; at++) {
    complement ||= ranks !== null && language.words.prepositions.has(words[at]!);
    const rest = words.slice(at, at + LONGEST);
    const place = longest(
      rest,
      (name) => language.countries.get(name) ?? language.countries.get(language.lemma(name)),
    );
    const role = longest(
      rest,
      (name) => language.roles.nouns.get(name) ?? language.roles.nouns.get(language.lemma(name)),
    );
    if (place) {
      country ??= place.value;
      at += place.length - 1;
    } else if (role && ranks !== null && language.wordOrder.headFirst) {
      // "пресс-секретарь президента": the first is the role.
      at += role.length - 1;
    } else if (role && !complement) {
      ranks = role.value.ranks;
      gender = role.value.gender ?? gender;
      domain = role.value.domain ?? domain;
      at += role.length - 1;
    } else domain ??= language.roles.domains.get(words[at]!) ?? null;
  }
  return ranks && { country, domain, ranks, gender, organizations: [] };
}

function longest<T>(
  words: readonly string[],
  find: (name: string) => T | undefined,
): { value: T; length: number } | null {
  for (let length = words.length; length > 0; length--) {
    const value = find(words.slice(0, length).join(' '));
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** How well a description fits a role, from 1 up; 0 where they contradict each other. */
export function agreement(description: RoleFeatures, role: RoleFeatures): number {
  const [said, own] = [description.ranks[0]!, role.ranks[0]!];
  if (said !== own && !description.ranks.includes(own) && !role.ranks.includes(said)) return 0;
  if (description.country && role.country && description.country !== role.country) return 0;
  if (description.domain && role.domain && description.domain !== role.domain) return 0;
  const shared = description.organizations.some((name) => role.organizations.includes(name));
  if (!shared && description.organizations.length > 0 && role.organizations.length > 0) return 0;
  let score = said === own ? 3 : 2;
  if (shared) score += 2;
  if (description.country && description.country === role.country) score += 2;
  if (description.domain) score += description.domain === role.domain ? 2 : -1;
  return score;
}
