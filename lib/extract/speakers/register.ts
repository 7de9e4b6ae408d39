import type { Gender, Language, RoleFeatures } from '../../language/language.ts';
import type { Span } from '../annotation.ts';
import type { PersonMention } from '../people.ts';
import { roleFeatures } from './role-features.ts';

/** One person of the article: all mentions that share a name. */
export interface Person {
  /** The fullest name the article gives. */
  name: string;
  words: readonly string[];
  gender: Gender | null;
  /** Titles and appositions, in order of appearance. */
  roles: PersonRole[];
  /** Where the name stands. */
  mentions: Span[];
  /** Whether a title, a given name or an honorific says that this is a person. */
  sure: boolean;
}

export interface PersonRole {
  text: string;
  span: Span;
  features: RoleFeatures | null;
}

/** The people of one article, by name. */
export interface Register {
  people: readonly Person[];
  /** The person whom a mention names. */
  of: ReadonlyMap<PersonMention, Person>;
  /** People whose name holds this word as a surname, in order of appearance. */
  bySurname(word: string): readonly Person[];
}

/** Collects the mentions of people into people: a full name, its surname alone, its forms with initials. */
export function registerPeople(
  text: string,
  mentions: readonly PersonMention[],
  language: Language,
): Register {
  const people: Person[] = [];
  const of = new Map<PersonMention, Person>();
  const surnames = new Map<string, Person[]>();
  const known = (word: string) => surnames.get(language.nameKey(word)) ?? [];
  // Full names first, so that a surname before its full name finds it too.
  const ordered = mentions.toSorted((a, b) => b.words.length - a.words.length || a.span[0] - b.span[0]);
  for (const mention of ordered) {
    const person =
      known(mention.words.at(-1)!).find((one) => mayBeSame(one, mention, language)) ??
      (mention.words.length === 1 ? known(mention.words[0]!)[0] : undefined) ??
      create(mention);
    of.set(mention, person);
    person.mentions.push(mention.span);
    person.gender ??= mention.gender;
    person.sure ||= mention.evidence !== 'shape';
  }
  for (const mention of mentions.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (!mention.role) continue;
    const role = text.slice(...mention.role);
    of.get(mention)!.roles.push({ text: role, span: mention.role, features: roleFeatures(role, language) });
  }
  for (const person of people) person.mentions.sort((a, b) => a[0] - b[0]);
  return { people: people.sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0]), of, bySurname: known };

  function create(mention: PersonMention): Person {
    const person: Person = {
      name: mention.words.join(' '),
      words: mention.words,
      gender: mention.gender,
      roles: [],
      mentions: [],
      sure: false,
    };
    people.push(person);
    // Some nations put the family name first, so that the first word may stand alone as well.
    for (const word of new Set([mention.words.at(-1)!, mention.words[0]!])) {
      const key = language.nameKey(word);
      const list = surnames.get(key);
      if (list) list.push(person);
      else surnames.set(key, [person]);
    }
    return person;
  }
}

/** Whether two names of one surname can be one person's: "Putin", "V. Putin" and "Vladimir Putin". */
function mayBeSame(person: Person, mention: PersonMention, language: Language): boolean {
  const [a, b] = [person.words, mention.words];
  if (language.nameKey(a.at(-1)!) !== language.nameKey(b.at(-1)!)) return false;
  if (person.gender && mention.gender && person.gender !== mention.gender) return false;
  if (b.length === 1 || a.length === 1) return true;
  const [first, other] = [language.nameKey(a[0]!), language.nameKey(b[0]!)];
  return (
    first === other ||
    (/^\p{L}\.?$/u.test(first) && other.startsWith(first[0]!)) ||
    (/^\p{L}\.?$/u.test(other) && first.startsWith(other[0]!))
  );
}
