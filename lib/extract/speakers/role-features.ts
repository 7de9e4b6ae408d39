import type { Gender, Language, RoleFeatures, RoleWord } from '../../language/language.ts';
import { remembered } from '../../language/remember.ts';
import type { Token } from '../../text/token.ts';
import type { Evidence } from './features.ts';

/**
 * Reads a title, an apposition or a description into what can be compared: "the top Russian defense official" ->
 * Russia, defense, official. Null where it names no role.
 * @param words those of the phrase, as `roleWords` or `roleWordsOf` gives them
 */
export function roleFeatures(words: readonly string[], language: Language): RoleFeatures | null {
  const { wordOrder } = language;
  const entryOf = entriesOf(language);
  let country: string | null = null;
  let domain: string | null = null;
  let gender: Gender | null = null;
  let ranks: readonly string[] | null = null;
  let deputy = false;
  let complement = false;
  for (let at = 0; at < words.length; at++) {
    const entry = entryOf(words[at]!);
    complement ||= ranks !== null && entry.preposition;
    const place = longestAt(words, at, entry.place, language.countries, language);
    const role = longestAt(words, at, entry.role, language.roles.nouns, language);
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
      at += role.length - 1;
      // "State Duma |Deputy| Speaker"
      if (entry.deputy || entryOf(words[at]!).deputy) deputy = true;
    } else {
      domain ??= entry.domain;
      if (entry.deputy) deputy = true;
    }
  }
  return ranks && { country, domain, ranks, gender, organizations: [] };
}

const DEPUTY = 'deputy ';

const deputyOf = ({ ranks }: RoleWord) => (ranks[0]!.startsWith(DEPUTY) ? ranks[0]! : DEPUTY + ranks[0]!);

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*\.?/gu;

/** The words of a phrase in lower case, without the full stop of "Gov.". */
export const roleWords = (phrase: string): string[] => (phrase.match(WORD) ?? []).map(plain);

/** The words of tokens that are words. */
export const roleWordsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lexeme }) => (lexeme.plain ? lexeme.lower : roleWords(lexeme.text)));

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/^(\p{L}{2,})\.$/u, '$1');

/** What the lists of a language say of a word. */
interface RoleEntry {
  readonly place: Begins<string>;
  readonly role: Begins<RoleWord>;
  readonly domain: string | null;
  readonly deputy: boolean;
  readonly preposition: boolean;
}

/** What a list has that begins with a word: the word alone, in this form or the dictionary's, and how many words the longest has. */
interface Begins<Value> {
  readonly alone: Value | undefined;
  readonly longest: number;
}

const byLanguage = new WeakMap<Language, (word: string) => RoleEntry>();

/** Looks up a word once, however often it stands in titles and sources. */
function entriesOf(language: Language): (word: string) => RoleEntry {
  const known = byLanguage.get(language);
  if (known) return known;
  const { roles, words, countries } = language;
  const [places, nouns] = [longestFrom(countries), longestFrom(roles.nouns)];
  const look = remembered((word): RoleEntry => {
    const lemma = language.lemma(word);
    return {
      place: { alone: countries.get(word) ?? countries.get(lemma), longest: places.get(word) ?? 1 },
      role: { alone: roles.nouns.get(word) ?? roles.nouns.get(lemma), longest: nouns.get(word) ?? 1 },
      domain: roles.domains.get(word) ?? null,
      deputy: roles.deputies.has(word),
      preposition: words.prepositions.has(word),
    };
  });
  byLanguage.set(language, look);
  return look;
}

/** How many words the longest entry has that begins with this word; of those that have more than one. */
function longestFrom(list: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const entry of list.keys()) {
    const words = entry.split(' ');
    if (words.length > 1) lengths.set(words[0]!, Math.max(words.length, lengths.get(words[0]!) ?? 1));
  }
  return lengths;
}

/** The longest entry of a list that begins at a word, in this form or the dictionary's; its length in words. */
function longestAt<Value>(
  words: readonly string[],
  at: number,
  { alone, longest }: Begins<Value>,
  list: ReadonlyMap<string, Value>,
  { lemma }: Language,
): { value: Value; length: number } | null {
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    const name = words.slice(at, at + length).join(' ');
    const value = list.get(name) ?? list.get(lemma(name));
    if (value !== undefined) return { value, length };
  }
  return alone === undefined ? null : { value: alone, length: 1 };
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
