import { SEVERAL } from '../../language/language.ts';
import { firstEndingAfter, within } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import { choose, type SpeakerCandidate } from './because.ts';
import {
  describedAlike,
  heardOfInTurn,
  type Known,
  lastDescribedOtherwise,
  ofAnOffice,
} from './candidates.ts';
import type { Evidence } from './features.ts';
import { introducedBelow } from './introduced-below.ts';
import { isBound, isTrade, officeOf, type Wanted } from './office-of.ts';
import type { Person } from './register.ts';
import { isCalledByNickname } from './resolve-nickname.ts';
import { agreement } from './role-features.ts';
import { type Sighting, seenBefore, spanOfSeen } from './sightings.ts';
import type { SourcePhrase } from './source-phrase.ts';
import {
  fitsGender,
  genderTold,
  MEMORY,
  personal,
  type Resolver,
  type Story,
  spanOfMention,
} from './story.ts';

/** How many sightings of people back, and mentions ahead, a role is looked for. */
const BACK = 150;
const AHEAD = 6;

/** "the top Russian defense official": whoever holds or may hold the office, the last heard of first. */
export const resolveRole: Resolver = (draft, story, phrase) => {
  if (phrase?.kind !== 'role' || !phrase.features || phrase.features.ranks[0] === SEVERAL) return undefined;
  if (isNamed(draft, phrase, story) || isCalledByNickname(draft.source!, story)) return undefined;
  const inside = within(story.organizations, draft.source!, spanOfMention);
  const wanted: Wanted = {
    phrase,
    features: { ...phrase.features, organizations: inside.map((one) => one.name) },
    belongs: belongings(phrase, story),
    firm: inside.some(({ kind }) => kind === 'company'),
  };
  // "министр заявила" is no man.
  const told = genderTold(draft, story);
  const candidates = [...known(draft, wanted, story), ...coming(draft, wanted, story)].filter(
    ({ identity: { people } }) => told === null || people.every((person) => fitsGender(person, told)),
  );
  const chosen = choose(candidates, 'no-holder', story);
  return chosen ? { ...chosen, from: chosen.identity.kind === 'person' ? 'role' : 'description' } : undefined;
};

/** Whether the head of the source is a person's name: no role wins over the name that stands at it. */
function isNamed(draft: Draft, { headSpan }: SourcePhrase, { register }: Story): boolean {
  return within(register.mentions, draft.source!, ({ mention }) => mention.span).some(
    ({ mention: { span } }) => headSpan !== null && headSpan[0] >= span[0] && headSpan[1] <= span[1],
  );
}

/** Lemmas of whose or what the office is, without words for any body or place: "the head of the region". */
function belongings({ complement, possessor, words }: SourcePhrase, { reading }: Story): readonly string[] {
  const { language, text } = reading;
  const owner =
    possessor && !possessor.pronoun
      ? text
          .slice(...possessor.span)
          .split(/[^\p{L}\p{N}'’-]+/u)
          .map((word) => language.lemma(word))
      : [];
  const generic = (word: string) =>
    language.words.bodies.has(word) ||
    language.words.placeNouns.has(word) ||
    language.words.anyPlace.has(word);
  const all = [...complement, ...owner];
  return words.length === 0 || all.every(generic) ? [] : all;
}

/** Those heard of before the source: people, and those described alike. */
function known(draft: Draft, wanted: Wanted, story: Story): SpeakerCandidate[] {
  if (wanted.phrase.fresh) return [];
  const asked = { position: draft.source![0], sentence: draft.sentence, content: draft.content };
  const before = peopleBefore(draft, story);
  const people = Array.from(
    before,
    ([person, sightings]): Known => ({
      identity: personal([person], 'role').identity,
      sightings,
      // "the expert", where one person alone is named.
      ...(before.size === 1 && { evidence: { 'only-one': 1 } }),
    }),
  );
  const alike = describedAlike(wanted.phrase, story);
  const { modifiers, complement } = wanted.phrase;
  // "the Norvik official", where "a Norvik official" spoke before: nobody of whom that is not told.
  const retold = alike.length > 0 && modifiers.length + complement.length > 0;
  const heard = heardOfInTurn([...people, ...alike, ...describedOtherwise(wanted, story)], asked, story);
  const holders = heard.flatMap(({ identity, evidence }): SpeakerCandidate[] => {
    const [person] = identity.people;
    const office = person ? officeOf(person, wanted, story) : {};
    const untold = office !== null && person !== undefined && isUntold(office, wanted);
    if (!office || (untold && retold)) return [];
    const generic = person && wanted.phrase.possessor && wanted.belongs.length === 0;
    if ((isGuess(office) || untold || generic) && !isNear(evidence, wanted)) return [];
    return [{ identity, evidence: { ...office, ...ofAnOffice(evidence) } }];
  });
  // "the Norvik envoy": nobody of whom that is not told, where it is told of another.
  const told = holders.filter(({ evidence }) => !isUntold(evidence, wanted));
  return told.length > 0 ? told : holders;
}

/** The people heard of before the source, with where they are named; without those whom the source names itself. */
function peopleBefore(draft: Draft, story: Story): Map<Person, readonly Sighting[]> {
  const seen = new Map<Person, readonly Sighting[]>(
    seenBefore(story.sightings.people, draft.source![0], BACK),
  );
  for (const { resolution } of story.past.slice(-MEMORY)) {
    const [person, another] = resolution?.identity.people ?? [];
    if (person && !another && !seen.has(person)) seen.set(person, []);
  }
  for (const person of namedIn(draft, story)) seen.delete(person);
  // Who has spoken is no firm, most likely.
  const spoken = new Set(
    story.past.slice(-MEMORY).flatMap(({ resolution }) => resolution?.identity.people ?? []),
  );
  for (const person of seen.keys())
    if (!person.sure && !(spoken.has(person) && isPlain(person))) seen.delete(person);
  return seen;
}

/** "a Norvik spokesman" is no "Harbank spokesman": the same office, of somebody else. */
const isOthers = ({ roles }: Person, { phrase: { noun, modifiers } }: Wanted): boolean =>
  modifiers.length > 0 &&
  roles.some(
    ({ words }) =>
      words.length > 1 && words.includes(noun) && !modifiers.some((word) => words.includes(word)),
  );

/** A given name and a surname, perhaps with a third between. */
const isPlain = ({ words }: Person) => words.length > 1 && words.length < 4;

/** Whether nothing is told of the person that fits the office. */
const isGuess = (evidence: Evidence) => 'no-office' in evidence || 'other-office' in evidence;

/** "the Velden senator": nothing tells that a senator is of Velden. */
const isUntold = (evidence: Evidence, { phrase }: Wanted) =>
  phrase.named &&
  !('complement' in evidence || 'organization' in evidence || 'country' in evidence || 'field' in evidence);

/** Who is not known to have an office must have been heard of last; where it is told whose office it is, have spoken last. */
const isNear = (heard: Evidence, wanted: Wanted) =>
  'spoke-last' in heard || (!isBound(wanted) && ('latest-subject' in heard || 'only-one' in heard));

/** The people whom the source names without being any of them: "the widow of |X|", "|X|'s driver". */
function namedIn({ source }: Draft, { sightings: { people } }: Story): Set<Person> {
  return new Set(within(people, source!, spanOfSeen).map(({ who }) => who));
}

/** Those who are named only behind the source: they must agree in more than the rank, or be introduced as whom the lead means. */
function coming(draft: Draft, wanted: Wanted, story: Story): SpeakerCandidate[] {
  const { mentions } = story.register;
  const next = firstEndingAfter(mentions, draft.source![1], ({ mention }) => mention.span);
  const { fresh, definite, possessor } = wanted.phrase;
  const marked = fresh || definite || possessor?.pronoun === false;
  const below = marked ? introducedBelow(draft, isBound(wanted) ? wanted.phrase.words : null, story) : null;
  const people = new Set(mentions.slice(next, next + AHEAD).map(({ person }) => person));
  if (below) people.add(below.person);
  // "an aide to Ada Orr": who is described by whom they belong to is seldom named.
  const free = namedIn(draft, story).size === 0;
  const bound = wanted.phrase.fresh || isBound(wanted);
  return [...people].flatMap((person) => {
    const introduced = person === below?.person && !isOthers(person, wanted);
    const speaks =
      introduced &&
      below.speaks &&
      bound &&
      (isMember(person, wanted, story) ||
        ((below.next || (free && person.roles.length === 0)) && mayBe(person, wanted)));
    const office: Evidence | null = officeOf(person, wanted, story) ?? (speaks ? { 'no-office': 1 } : null);
    // Who has no office at all is whom the lead means where nobody else has spoken since.
    if (!office || (isGuess(office) && !(speaks && 'no-office' in office))) return [];
    // "A harbor official" is seldom the harbor's director, who is named later.
    const told = ('complement' in office || 'organization' in office) && (!fresh || 'rank' in office);
    if (bound && !told && !introduced) return [];
    const evidence = isGuess(office) ? office : { ...office, 'named-later': 1 };
    return [
      {
        identity: personal([person], 'role').identity,
        evidence: { ...evidence, ...(introduced && { introduced: 1 }) },
      },
    ];
  });
}

/** "A Norland businessman said ... |Ada Roth, head of Norvik|, told": whose trade is told may hold an office as well. */
const mayBe = (person: Person, { features }: Wanted): boolean =>
  (person.sure || isPlain(person)) &&
  features.ranks[0] !== 'source' &&
  !(person.gender && features.gender && person.gender !== features.gender) &&
  person.roles.every(
    ({ features: own }) =>
      !own ||
      ((features.ranks[0] === 'official' || isTrade(features)) &&
        !(own.country && features.country && own.country !== features.country)),
  );

/** "the chairman of the Senate committee", "the top Democrat in the House": a senator may be either. */
function isMember({ roles }: Person, { features, phrase }: Wanted, { reading }: Story): boolean {
  const { bodyKinds, members } = reading.language.words;
  const sits = phrase.words.some((word) => bodyKinds.get(word)?.includes('parliament'));
  return (
    phrase.definite &&
    ((features.ranks[0] === 'head' && sits) || members.has(features.ranks[0]!)) &&
    roles.some((role) => members.has(role.features?.ranks[0] ?? ''))
  );
}

/** "собеседник агентства", "дипломат" behind "представитель МИД": who spoke last, without a name and by a noun that may mean the same. */
function describedOtherwise(wanted: Wanted, story: Story): Known[] {
  const { phrase, features } = wanted;
  const last = isBound(wanted) ? null : lastDescribedOtherwise(phrase, story);
  if (!last?.phrase.features) return [];
  const { gender } = last.phrase.features;
  if (gender && features.gender && gender !== features.gender) return [];
  const agreed = agreement(features, last.phrase.features);
  const evidence = agreed ?? (features.ranks[0] === 'anybody' ? { 'other-office': 1 } : null);
  return evidence ? [{ identity: last.identity, sightings: [], evidence }] : [];
}
