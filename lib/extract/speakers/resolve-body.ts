import type { OrganizationMention } from '../../annotation.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import { firstEndingAfter, within } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import { type Choice, choose, type SpeakerCandidate } from './because.ts';
import {
  describedAlike,
  heardOf,
  heardOfInTurn,
  type Known,
  lastDescribedOtherwise,
  ofAnOffice,
} from './candidates.ts';
import type { Evidence } from './features.ts';
import type { Asked } from './recency.ts';
import { seenBefore } from './sightings.ts';
import type { SourcePhrase } from './source-phrase.ts';
import {
  kindsOf,
  MEMORY,
  organizational,
  type Resolution,
  type Resolver,
  type Story,
  spanOfMention,
  wordBefore,
} from './story.ts';

/** How many mentions of organizations back one is looked for. */
const BACK = 60;
/** Characters between the start of a sentence and the name that it begins with. */
const OPENING = 4;

/** "the ministry", "the bourse", «издание»: the organization that is likeliest to be called so. */
export const resolveBody: Resolver = (draft, story, phrase) => {
  if (phrase?.kind !== 'body' || phrase.plural) return undefined;
  if (phrase.fresh) return namedBelow(draft, story, phrase);
  // "the Weather Service office in Velden" is not all of it.
  if (within(story.organizations, draft.source!, spanOfMention).length > 0) return undefined;
  // "телеканал 360", "радиостанция «Маяк»": what stands at the noun is its name.
  const { wordOrder } = story.reading.language;
  const marked = within(draft.sentence.tokens, draft.source!, ({ start, end }) => [start, end]).some(
    ({ kind }) => kind === 'quotation' || kind === 'number',
  );
  if (marked && wordOrder.headFirst) return undefined;
  // A body may well speak of itself: "trading on the exchange was halted, the bourse said".
  const asked: Asked = { position: draft.source![0], sentence: draft.sentence, content: null };
  const chosen = bodyMeant(phrase, asked, story);
  return chosen ? spokenBy(chosen) : undefined;
};

/** The organization or the body described before that a noun phrase stands for; null where none is. */
export function bodyMeant(phrase: SourcePhrase, asked: Asked, story: Story): Choice | null {
  const mouthpiece = story.reading.language.words.mouthpieces.has(phrase.head);
  if (phrase.possessor || (mouthpiece && phrase.complement.length > 0)) return null;
  const named = organizations(phrase, asked, story);
  const alike = [...describedAlike(phrase, story), ...describedOtherwise(phrase, named.length > 0, story)];
  const described = heardOf(alike, asked, story).map(
    ({ identity, evidence }): SpeakerCandidate => ({ identity, evidence: ofAnOffice(evidence) }),
  );
  return choose([...named, ...described], 'no-body', story);
}

/** "ведомство" behind "минздрав области": the body without a name that spoke last, by a noun for all of its kind. */
function describedOtherwise(phrase: SourcePhrase, othersNamed: boolean, story: Story): Known[] {
  const { noun, complement } = phrase;
  const last = complement.length > 0 ? null : lastDescribedOtherwise(phrase, story);
  if (last?.phrase.kind !== 'body') return [];
  const { words } = story.reading.language;
  // "пресс-служба МЧС": "ведомство" is what it speaks for, where that has a name.
  if (othersNamed && words.mouthpieces.has(last.phrase.head)) return [];
  const same = kindsOf(noun, story.reading.language).includes('other') && !words.bodyNames.has(noun);
  return same ? [{ identity: last.identity, sightings: [], evidence: { kind: 1 } }] : [];
}

function organizations(phrase: SourcePhrase, asked: Asked, story: Story): SpeakerCandidate[] {
  const kinds = kindsOf(phrase.noun, story.reading.language);
  const seen = seenBefore(story.sightings.organizations, asked.position, BACK);
  // Those that spoke and that no list knows.
  for (const { resolution } of story.past.slice(-MEMORY)) {
    const identity = resolution?.identity;
    if (identity?.kind === 'organization' && !seen.has(identity.name)) seen.set(identity.name, []);
  }
  const known = Array.from(
    seen,
    ([name, sightings]): Known => ({ identity: organizational(name).identity, sightings }),
  );
  const fitting = heardOfInTurn(known, asked, story).flatMap(({ identity, evidence }): SpeakerCandidate[] => {
    const told = whatItIsCalled(phrase, identity.name, kinds, story);
    if (!told) return [];
    // A noun that says of no kind what it is means whoever spoke last.
    if (Object.keys(told).length === 0 && !('spoke-last' in evidence) && !('spoke-before' in evidence))
      return [];
    return [{ identity, evidence: { ...told, ...ofAnOffice(evidence) } }];
  });
  if (fitting.length === 1) fitting[0]!.evidence['only-one'] = 1;
  return fitting;
}

const UNLISTED: ReadonlySet<OrganizationKind> = new Set(['media', 'company', 'other']);

/** What speaks for an organization's being called so by its name and kind; null where it cannot be. */
function whatItIsCalled(
  phrase: SourcePhrase,
  name: string,
  kinds: readonly OrganizationKind[],
  { reading, mentionsOf }: Story,
): Evidence | null {
  const { language } = reading;
  const { words, roles, lemma, countries } = language;
  const kind = mentionsOf.get(name)?.[0]?.kind ?? null;
  const own = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);
  const stems = own.map((word) => lemma(word));
  const synonyms = words.bodyNames.get(phrase.noun);
  const named =
    stems.includes(phrase.noun) ||
    ((kind === null || kind === 'other' || kinds.includes(kind)) &&
      isSaidToBe(phrase.noun, mentionsOf.get(name) ?? [], reading)) ||
    own.some((word) => synonyms?.has(word)) ||
    stems.some((word) => synonyms?.has(word));
  // A name that begins with another such noun says what it is: "Власти Вельдена" are no administration.
  if (!named && kind === null && stems.some((word) => words.bodies.has(word))) return null;
  // What no list knows is a paper or a firm.
  const unlisted = kind === null || kind === 'other';
  if (!named && unlisted && kinds.length > 0 && !kinds.some((one) => UNLISTED.has(one))) return null;
  const ofKind = kind !== null && kinds.includes(kind);
  if (!named && !ofKind && kinds.length > 0 && kind !== null && kind !== 'other') return null;
  // "следствие", "больница" are nobody whose name does not say so.
  if (!named && kinds.length === 0 && language.wordOrder.headFirst) return null;
  // "Полиция" is nobody whose name does not say so.
  if (!named && synonyms && kinds.length === 0) return null;
  // Of the many bodies of a state only those are called so that have the word in their name.
  if (!named && synonyms && (kind === 'government' || kinds.every((one) => one === 'government')))
    return null;
  const evidence: Evidence = { ...(named && { 'noun-in-name': 1 }), ...(ofKind && { kind: 1 }) };
  for (const word of [...phrase.modifiers, ...phrase.complement]) {
    if (stems.includes(word) || own.includes(word)) evidence['words-in-name'] = 1;
    const field = roles.domains.get(word);
    if (field) {
      const fields = own.map((one) => roles.domains.get(one) ?? roles.domains.get(lemma(one)));
      if (fields.includes(field)) evidence.field = 1;
      else if (kind === 'government' && fields.some((one) => one !== undefined)) return null;
      else evidence['field-untold'] = 1;
    }
    const country = countries.get(word);
    if (country && own.some((one) => (countries.get(lemma(one)) ?? country) !== country)) return null;
  }
  return isOthers(phrase, evidence, language) ? null : evidence;
}

/** "издание |Talberg|": the noun stands before the name, where nouns do. */
function isSaidToBe(
  noun: string,
  mentions: readonly OrganizationMention[],
  { text, language }: Story['reading'],
): boolean {
  if (!language.wordOrder.headFirst) return false;
  return mentions.some(({ span: [start] }) => {
    const before = wordBefore(text, MARK.test(text[start - 1] ?? '') ? start - 1 : start);
    return before !== null && language.lemma(before) === noun;
  });
}

const MARK = /["“„«`]/u;

/** Whether the phrase says whose or which the body is, and the name holds nothing of it: "the |Falk| administration". */
function isOthers(
  phrase: SourcePhrase,
  evidence: Evidence,
  { words, countries }: Story['reading']['language'],
): boolean {
  if ('words-in-name' in evidence || 'field' in evidence) return false;
  const vague = (word: string) =>
    words.bodies.has(word) ||
    words.anyPlace.has(word) ||
    words.times.has(word) ||
    words.documents.has(word) ||
    countries.has(word);
  const complement = phrase.complement.filter((word) => !vague(word));
  return complement.length > 0 || phrase.named;
}

/** A body that was chosen, as whoever speaks. */
export const spokenBy = (chosen: Choice): Resolution => ({
  ...chosen,
  from: chosen.identity.kind === 'description' ? 'description' : 'organization',
});

/** "A company from the north said ...": the organization with which the next sentence begins. */
function namedBelow(
  draft: Draft,
  { reading, organizations }: Story,
  { noun }: SourcePhrase,
): Resolution | undefined {
  const kinds = kindsOf(noun, reading.language);
  const next = reading.sentences[draft.sentence.index + 1];
  const found = next && organizations[firstEndingAfter(organizations, next.start, spanOfMention)];
  const ofKind = found && (kinds.length === 0 || kinds.includes(found.kind) || found.kind === 'other');
  return ofKind && found.span[0] <= next.start + OPENING ? organizational(found.name) : undefined;
}
