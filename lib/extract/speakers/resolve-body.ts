import type { OrganizationMention } from '../../annotation.ts';
import type { Language } from '../../language/language.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import { before, firstEndingAfter } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import { roleFeatures } from './role-features.ts';
import {
  lastSpeaker,
  organizational,
  type Resolution,
  type Resolver,
  type Story,
  sourceWords,
  spanOfMention,
} from './story.ts';

/** How many mentions of organizations back one is looked for. */
const BACK = 40;

/** "the ministry", "the company": the organization named or heard last that is one. */
export const resolveBody: Resolver = (draft, story) => {
  const { language } = story.reading;
  const words = beforePreposition(sourceWords(draft), language.words.prepositions);
  const noun = words.findLast((word) => language.words.bodies.has(word));
  if (!noun || roleFeatures(words.join(' '), language)) return undefined;
  if (words.length > 1 && words.some((word) => language.words.mouthpieces.has(word))) return undefined;
  const lemma = language.lemma(noun);
  const bare = words.every(
    (word) => word === noun || language.words.determiners.has(word) || language.words.documents.has(word),
  );
  const kinds = language.words.bodyKinds.get(lemma) ?? [];
  const spoke = lastSpeaker(story, ({ identity }, past) => identity.kind === 'organization' && past.thing)
    ?.resolution?.identity.name;
  let best: OrganizationMention | null = null;
  let bestScore = 0;
  before(story.organizations, draft.source![0], BACK, spanOfMention).forEach((one, distance) => {
    const named = one.name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => language.lemma(word) === lemma);
    const score =
      (named ? 3 : 0) +
      (sharesDomain(words, one.name, language) ? 2 : 0) +
      (kinds.includes(one.kind) ? 2 : 0) +
      (one.name === spoke ? 3 : 0) -
      distance / BACK;
    if (score > bestScore) [best, bestScore] = [one, score];
  });
  const only = new Set(
    before(story.organizations, draft.source![0], BACK, spanOfMention)
      .filter((one) => kinds.length === 0 || kinds.includes(one.kind) || one.kind === 'other')
      .map((one) => one.name),
  );
  const foreign = words.some((word) => language.countries.has(language.lemma(word)));
  if (bestScore <= 1 && only.size === 1 && !foreign && (bare || kinds.length > 0))
    return organizational([...only][0]!);
  if (bestScore <= 1 && language.words.indefinites.has(words[0]!)) return namedBelow(draft, story, kinds);
  // A noun that fits none of them says little: only whoever spoke last can be meant then.
  if (best && bestScore > 1) return organizational((best as OrganizationMention).name);
  if (kinds.length > 0 || !spoke) return undefined;
  return bare || sharesDomain(words, spoke, language) ? organizational(spoke) : undefined;
};

/** "военное ведомство", "the defense agency": what the words say the body deals with is in its name. */
function sharesDomain(words: readonly string[], name: string, { roles, lemma }: Language): boolean {
  const domainOf = (word: string) => roles.domains.get(word) ?? roles.domains.get(lemma(word));
  const domains = new Set(words.map(domainOf).filter((domain) => domain !== undefined));
  return (
    domains.size > 0 &&
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => domains.has(domainOf(word) ?? ''))
  );
}

/** The head stands before the first preposition: "the governing body for athletics". */
function beforePreposition(words: readonly string[], prepositions: ReadonlySet<string>): readonly string[] {
  const first = words.findIndex((word) => prepositions.has(word));
  return first > 0 ? words.slice(0, first) : words;
}

/** "A company from the north said ...": the organization with which the next sentence begins. */
function namedBelow(
  draft: Draft,
  { reading, organizations }: Story,
  kinds: readonly OrganizationKind[],
): Resolution | undefined {
  const next = reading.sentences[draft.sentence.index + 1];
  const found = next && organizations[firstEndingAfter(organizations, next.start, spanOfMention)];
  if (
    !found ||
    found.span[0] > next.start + 4 ||
    (kinds.length > 0 && !kinds.includes(found.kind) && found.kind !== 'other')
  )
    return undefined;
  return organizational(found.name);
}

/** "the statement said": whoever issued it. */
export const resolveDocument: Resolver = (draft, story) => {
  const { language } = story.reading;
  const words = sourceWords(draft);
  if (!words.some((word) => language.words.documents.has(word)) || language.words.indefinites.has(words[0]!))
    return undefined;
  // "доклад комиссии" is the commission's, whatever spoke last.
  if (words.length > 1 && words.some((word) => language.words.bodies.has(language.lemma(word))))
    return undefined;
  const issuer = lastSpeaker(story, () => true)?.resolution;
  if (issuer) return { identity: issuer.identity, from: 'organization' };
  const named = before(story.organizations, draft.source![0], BACK, spanOfMention).find(
    (one) => one.kind !== 'media',
  );
  return named ? organizational(named.name) : undefined;
};
