import type { Gender } from '../../language/language.ts';
import { type Choice, choose, type SpeakerCandidate } from './because.ts';
import { heardOfInTurn, type Known } from './candidates.ts';
import type { Identity } from './identity.ts';
import type { Asked } from './recency.ts';
import { type Sighting, seenBefore } from './sightings.ts';
import { fitsGender, organizational, personal, type Resolver, type Story } from './story.ts';

/** In sentences: a speaker who is further back is not what a pronoun means. */
const REACH = 14;
/** How many sightings back are looked at. */
const SIGHTINGS = 40;

/** "he", "she", "it", "they": whoever is likeliest by where the article heard of them last. */
export const resolvePronoun: Resolver = (draft, story, phrase) => {
  if (phrase?.kind !== 'pronoun') return undefined;
  const { sentence, content, source } = draft;
  const meant = whoIsMeant(phrase.words[0]!, { position: source![0], sentence, content }, story);
  return meant && { ...meant, from: 'pronoun' };
};

/** The likeliest of those that a pronoun can mean, in lower case; null where nobody can be meant. */
export function whoIsMeant(pronoun: string, asked: Asked, story: Story): Choice | null {
  const { gender, plural, latter } = story.reading.language.pronouns.get(pronoun)!;
  const candidates = plural
    ? several(asked, story)
    : gender === 'male' || gender === 'female'
      ? people(asked, gender, story, latter ? 1 : SIGHTINGS)
      : things(asked, story);
  const meant = choose(candidates, plural || gender === 'thing' ? 'no-thing' : 'no-person', story);
  // "По его данным": of a body too, where a language has genders of words, and no person can be meant.
  const { wordOrder, words } = story.reading.language;
  return meant || plural || gender === 'thing' || wordOrder.subjectFirst || !words.determiners.has(pronoun)
    ? meant
    : choose(things(asked, story), 'no-thing', story);
}

/** The likeliest person before the place, of a gender or of any; null where nobody can be meant. */
export const personMeant = (asked: Asked, story: Story, gender: Gender | null): Choice | null =>
  choose(people(asked, gender, story), 'no-person', story);

/** Those before the place whose gender fits, by name or by description; null for any gender. Of one sighting, nobody but whom it shows. */
function people(asked: Asked, gender: Gender | null, story: Story, reach = SIGHTINGS): SpeakerCandidate[] {
  const known = new Map<string, Known>();
  const named = seenBefore(story.sightings.people, asked.position, reach);
  for (const [person, sightings] of named)
    if (gender === null || fitsGender(person, gender))
      known.set(person.name, { identity: personal([person], 'pronoun').identity, sightings });
  const { countries } = story.reading.language;
  const fits = ({ kind, people: [one, another], phrase }: Identity) =>
    one
      ? !another && (gender === null || fitsGender(one, gender))
      : kind === 'description' &&
        phrase !== null &&
        (phrase.kind === 'role' || (phrase.kind === 'other' && !countries.has(phrase.noun))) &&
        !phrase.plural &&
        (gender === null || (phrase.gender ?? gender) === gender);
  if (reach > 1) addHeard(known, asked, story, fits);
  return heardOfInTurn(known.values(), asked, story).filter(({ identity, evidence }) => {
    const [person] = identity.people;
    if (person && gender !== null && person.gender === gender) evidence['gender-told'] = 1;
    return !person || person.sure || 'spoke-last' in evidence || 'spoke-before' in evidence;
  });
}

/** Several who were heard of before, or an organization that spoke. */
function several(asked: Asked, story: Story): SpeakerCandidate[] {
  const known = new Map<string, Known>();
  addHeard(
    known,
    asked,
    story,
    ({ kind, people: joint, phrase }) =>
      kind === 'organization' ||
      joint.length > 1 ||
      (kind === 'description' && (phrase?.plural || phrase?.kind === 'body')),
  );
  return heardOfInTurn(known.values(), asked, story);
}

/** What "it" can mean: who spoke and was no person, and organizations. */
function things(asked: Asked, story: Story): SpeakerCandidate[] {
  const known = new Map<string, Known>();
  for (const [name, sightings] of seenBefore(story.sightings.organizations, asked.position, SIGHTINGS))
    known.set(name, { identity: organizational(name).identity, sightings });
  addHeard(known, asked, story, (_, thing) => thing);
  return heardOfInTurn(known.values(), asked, story);
}

/** Adds those who spoke or were the subject of a sentence not long before. */
function addHeard(
  known: Map<string, Known>,
  { sentence }: Asked,
  { past, heard }: Story,
  fits: (identity: Identity, thing: boolean) => boolean,
) {
  for (let i = heard.length - 1; i >= 0 && sentence.index - heard[i]!.sighting.sentence <= REACH; i--) {
    const { who, sighting } = heard[i]!;
    const one = known.get(who.name);
    if (one) known.set(who.name, { ...one, sightings: merged(one.sightings, sighting) });
    else if (fits(who, false)) known.set(who.name, { identity: who, sightings: [sighting] });
  }
  for (let i = past.length - 1; i >= 0 && sentence.index - past[i]!.draft.sentence.index <= REACH; i--) {
    const { resolution, thing } = past[i]!;
    const identity = resolution?.identity;
    if (identity && !known.has(identity.name) && fits(identity, thing))
      known.set(identity.name, { identity, sightings: [] });
  }
}

const merged = (sightings: readonly Sighting[], one: Sighting): readonly Sighting[] =>
  [...sightings, one].toSorted((a, b) => a.position - b.position);
