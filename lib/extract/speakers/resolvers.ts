import type { OrganizationMention, Span, SpeakerEvidence } from '../annotation.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import type { Person, Register } from './register.ts';
import { agreement, roleFeatures } from './role-features.ts';

/** Who speaks. */
export interface Identity {
  kind: 'person' | 'organization' | 'description';
  name: string;
  /** The people behind it: one, several who speak jointly, or none. */
  people: readonly Person[];
}

export interface Resolution {
  identity: Identity;
  from: SpeakerEvidence;
}

/** What has been read so far, while the claims are gone through in order. */
export interface Story {
  reading: Reading;
  register: Register;
  organizations: readonly OrganizationMention[];
  past: { draft: Draft; resolution: Resolution | null }[];
}

/** Answers who the source is; null for "nobody the article names"; undefined to leave it to the next. */
type Resolver = (draft: Draft, story: Story) => Resolution | null | undefined;

const personal = (people: readonly Person[], from: SpeakerEvidence): Resolution => ({
  identity: { kind: 'person', name: people.map((person) => person.name).join(' and '), people },
  from,
});

const within = ([start, end]: Span, [from, to]: Span) => start >= from && end <= to;

const sourceText = (draft: Draft, { reading }: Story) => reading.text.slice(...draft.source!);

/** The source in the form in which it stands by itself. */
function sourceName(draft: Draft, { reading }: Story): string {
  const [from, to] = draft.source!;
  const phrase = reading.text
    .slice(from, to)
    .replace(/\s?\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ');
  const before = draft.sentence.tokens.findLast((token) => token.end <= from);
  return reading.language.nominative(phrase, {
    before: before?.kind === 'word' ? before.lower : null,
    title: null,
    after: null,
    attested: reading.attested,
  });
}

/** A quotation without an attribution is said by whoever spoke last. */
const carriedOn: Resolver = (draft, { past }) => {
  if (draft.source) return undefined;
  if (draft.cue) return null;
  const last = past.at(-1);
  if (!last?.resolution || draft.sentence.paragraph - last.draft.sentence.paragraph > 1) return null;
  return { identity: last.resolution.identity, from: 'carried-on' };
};

/** The source holds a name, or two. */
const named: Resolver = (draft, { register }) => {
  const mentions = [...register.of.keys()]
    .filter((mention) => within(mention.span, draft.source!))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const people = [...new Set(mentions.map((mention) => register.of.get(mention)!))];
  if (people.length === 0) return undefined;
  const surname = mentions.every((mention) => mention.words.length < register.of.get(mention)!.words.length);
  return personal(people, surname ? 'surname' : 'named');
};

/** "he", "she", "it", "they": the last speaker that fits, else the last one named before. */
const pronoun: Resolver = (draft, { reading, past, register, organizations }) => {
  const text = reading.text.slice(...draft.source!).toLowerCase();
  const found = reading.language.pronouns.get(text);
  if (!found) return undefined;
  const from = 'pronoun';
  const isPerson = found.gender === 'male' || found.gender === 'female';
  const last = past.findLast(({ resolution }) => {
    if (!resolution) return false;
    const { kind, people } = resolution.identity;
    if (found.plural) return kind !== 'person' || people.length > 1;
    if (!isPerson) return kind !== 'person';
    if (kind === 'organization' || people.length > 1) return false;
    return people.length === 0 || people[0]!.gender === null || people[0]!.gender === found.gender;
  });
  const near = last && draft.sentence.index - last.draft.sentence.index <= 12;
  if (isPerson) {
    const recent = recentPerson(draft, register, found.gender as 'male' | 'female');
    if (recent && (!near || recent.mention[0] > last.draft.sentence.end))
      return personal([recent.person], from);
  }
  if (near) return { identity: last.resolution!.identity, from };
  if (found.gender === 'thing') {
    const organization = organizations.findLast(
      (one) => one.span[1] <= draft.source![0] && one.kind !== 'media',
    );
    if (organization)
      return { identity: { kind: 'organization', name: organization.name, people: [] }, from };
  }
  return null;
};

/** The person named last before the claim. */
function recentPerson(
  draft: Draft,
  register: Register,
  gender: 'male' | 'female',
): { person: Person; mention: Span } | null {
  let best: { person: Person; mention: Span } | null = null;
  for (const person of register.people) {
    if (!person.sure || (person.gender !== null && person.gender !== gender)) continue;
    const mention = person.mentions.findLast(
      (span) => span[1] <= draft.source![0] && !draft.content.some((part) => within(span, part)),
    );
    if (mention && (!best || mention[0] > best.mention[0])) best = { person, mention };
  }
  return best;
}

/** The source is a surname that the people's names did not hold as it stands. */
const bareName: Resolver = (draft, story) => {
  const text = sourceName(draft, story);
  const words = text.split(/\s+/u);
  const people = story.register.bySurname(words.at(-1)!);
  return people.length > 0 && /^\p{Lu}/u.test(text) && words.length <= 2
    ? personal([people[0]!], 'surname')
    : undefined;
};

/** An organization that speaks: its name is in the source. */
const organization: Resolver = (draft, story) => {
  const inside = story.organizations.filter((one) => within(one.span, draft.source!));
  if (inside.length === 0) return undefined;
  const text = sourceText(draft, story);
  if (roleFeatures(text, story.reading.language)) return undefined;
  return { identity: { kind: 'organization', name: inside.at(-1)!.name, people: [] }, from: 'organization' };
};

/** "the top Russian defense official": the person whose title fits best, the last speaker first. */
const role: Resolver = (draft, { reading, register, past }) => {
  const text = reading.text.slice(...draft.source!);
  const { language } = reading;
  const first = text.split(/\s/u)[0]!;
  if (/^an?$/iu.test(first)) return undefined;
  const features = roleFeatures(text, language);
  if (!features) return undefined;
  const lastSpeaker = past.findLast(({ resolution }) => resolution?.identity.kind === 'person')?.resolution
    ?.identity.people[0];
  let best: Person | null = null;
  let bestScore = 0;
  for (const person of register.people) {
    if (person.mentions[0]![0] > draft.source![0] + 400) continue;
    let score = Math.max(
      0,
      ...person.roles.map((one) => (one.features ? agreement(features, one.features) : 0)),
    );
    if (score === 0 && person === lastSpeaker && person.roles.every((one) => one.features === null))
      score = 1;
    if (score > 0 && person === lastSpeaker) score += 1.5;
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best ? personal([best], 'role') : undefined;
};

/** "the ministry", "the agency": the organization that spoke or was named last and is one. */
const body: Resolver = (draft, story) => {
  const { language } = story.reading;
  const words = sourceText(draft, story).toLowerCase().split(/\s+/u);
  const noun = words.findLast((word) => language.words.bodies.has(word));
  if (!noun) return undefined;
  const before = story.organizations.filter((one) => one.span[1] <= draft.source![0]);
  const same = before.findLast((one) => one.name.toLowerCase().includes(noun));
  const spoke = story.past.findLast(({ resolution }) => resolution?.identity.kind === 'organization');
  if (spoke && (!same || spoke.resolution!.identity.name.toLowerCase().includes(noun) || noun === 'agency'))
    return { identity: spoke.resolution!.identity, from: 'organization' };
  return same
    ? { identity: { kind: 'organization', name: same.name, people: [] }, from: 'organization' }
    : undefined;
};

/** "the statement said": whoever issued it. */
const document: Resolver = (draft, story) => {
  const words = sourceText(draft, story).toLowerCase().split(/\s+/u);
  if (!story.reading.language.words.documents.has(words.at(-1)!)) return undefined;
  const issuer = story.past.findLast(
    ({ resolution }) => resolution && resolution.identity.kind !== 'description',
  );
  return issuer ? { identity: issuer.resolution!.identity, from: 'organization' } : undefined;
};

const description: Resolver = (draft, story) => {
  return {
    identity: { kind: 'description', name: sourceName(draft, story), people: [] },
    from: 'description',
  };
};

/** In the order in which they are asked; the first answer counts. */
export const resolvers: readonly Resolver[] = [
  carriedOn,
  named,
  pronoun,
  bareName,
  organization,
  role,
  body,
  document,
  description,
];
