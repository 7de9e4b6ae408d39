/** Whether somebody holds the office that a source names. */
import type { Language, RoleFeatures } from '../../language/language.ts';
import { type Evidence, weigh } from './features.ts';
import type { Person, PersonRole } from './register.ts';
import { agreement } from './role-features.ts';
import type { SourcePhrase } from './source-phrase.ts';
import type { Story } from './story.ts';

/** The office that a source names: the role as it is described, with whose it is. */
export interface Wanted {
  readonly phrase: SourcePhrase;
  readonly features: RoleFeatures;
  /** Lemmas of whose office it is: "of the union", "Falk's"; without those that name no one in particular. */
  readonly belongs: readonly string[];
  /** Whether it is a company's. */
  readonly firm: boolean;
}

/** What speaks for a person's holding the office, by the best of its roles; null where it cannot. */
export function officeOf(person: Person, wanted: Wanted, story: Story): Evidence | null {
  let best: Evidence | null = null;
  const lands = person.roles.flatMap((role) => role.features?.country ?? []);
  const foreign = lands.some((land) => land !== wanted.features.country);
  for (const role of person.roles) {
    const evidence = agreeing(wanted, role, foreign, story.reading.language);
    if (evidence && (!best || weigh(evidence, story.weights) > weigh(best, story.weights))) best = evidence;
  }
  if (best) return best;
  const { phrase, features } = wanted;
  const { gender } = features;
  if (gender && person.gender && gender !== person.gender) return null;
  // A source is nobody who has a name.
  if (phrase.possessor || features.ranks[0] === 'source') return null;
  // "представитель |Norvik|" is nobody of whom something else is told, or nothing.
  if (story.reading.language.wordOrder.headFirst && features.organizations.length > 0) return null;
  // "the American" is no office.
  if (person.roles.every(({ features: own }) => own === null || own.ranks[0] === 'anybody'))
    return { 'no-office': 1 };
  if (isBound(wanted)) return null;
  const country = person.roles.find((role) => role.features?.country)?.features?.country;
  if (features.country && country && features.country !== country) return null;
  return features.ranks.includes('anybody') ? { 'other-office': 1 } : null;
}

/** Whether it is told whose the office is. */
export const isBound = ({ belongs, features }: Wanted) =>
  belongs.length > 0 || features.organizations.length > 0;

/** "председатель |ВСК|", of whom it was said "председатель временной следственной комиссии". */
function isInitials(word: string, role: string): boolean {
  if (word.length < 3 || word.length > LONGEST_ACRONYM) return false;
  return [...role.matchAll(/(?<!\p{L})\p{L}/gu)].join('').toLowerCase().includes(word);
}

const LONGEST_ACRONYM = 6;

/** Whether it is what somebody may be besides any office. */
export const isTrade = ({ ranks }: RoleFeatures): boolean =>
  ranks.includes('trade') || ranks.includes('anybody');

/**
 * What speaks for a role of somebody's being the office that is asked for; null where it cannot be.
 * @param foreign whether an office in another land than the one asked for is told of the person
 */
function agreeing(
  { phrase, features, belongs, firm }: Wanted,
  role: PersonRole,
  foreign: boolean,
  { and, roles: { nouns, domains, hypernyms }, wordOrder: { headFirst } }: Language,
): Evidence | null {
  const initials = belongs.some((word) => isInitials(word, role.text));
  const alike = initials || belongs.some((word) => role.words.includes(word));
  if (!alike && belongs.length > 0 && role.complement.length > 0) return null;
  // "представитель завода "Заря"" is not "представитель губернатора".
  const another = headFirst && role.features?.organizations.length === 0;
  if (!alike && firm && another && role.words.slice(1).some((word) => nouns.has(word))) return null;
  // "Falk's lawyer" is nobody who is not said to be Falk's; "the company's head" heads any.
  const owned = phrase.possessor !== null && !phrase.possessor.pronoun && !features.country;
  if (!alike && owned && (belongs.length > 0 || !phrase.definite)) return null;
  // "the Norland ambassador to Velden" is no ambassador of whom neither land is told.
  const land = phrase.named && !phrase.modifiers.some((word) => role.words.includes(word));
  // "президент страны", of whom "президент" alone was said.
  const bare =
    headFirst && !foreign && role.words.length === 1 && features.ranks[0] === role.features?.ranks[0];
  const untold =
    !alike && belongs.length > 0 && (land || (features.country && !role.features?.country)) && !bare;
  if (untold) return null;
  // "врач и |телеведущий| Олег Орлов": an office of several.
  const isAlso = () => role.text.toLowerCase().includes(` ${and} ${phrase.noun}`);
  // "политолог", where another is an economist: who is called so by this word.
  const called =
    headFirst && isTrade(features) && !hypernyms.has(phrase.noun) && role.words.includes(phrase.noun);
  const evidence =
    (role.features && agreement(initials ? { ...features, organizations: [] } : features, role.features)) ??
    (isAlso() ? { 'rank-may': 1 } : null);
  // "the Norvik envoy", of the "Norvik negotiator".
  const isOwn = (word: string) => !nouns.has(word) && !domains.has(word) && role.words.includes(word);
  const own = alike || (phrase.named && phrase.definite && phrase.modifiers.some(isOwn));
  return evidence && { ...evidence, ...(own && { complement: 1 }), ...(called && { 'same-word': 1 }) };
}
