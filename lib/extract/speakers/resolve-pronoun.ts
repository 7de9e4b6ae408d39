import type { Gender } from '../../language/language.ts';
import { before } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import type { Person } from './register.ts';
import { roleFeatures } from './role-features.ts';
import {
  fitsGender,
  lastSpeaker,
  organizational,
  type Past,
  personal,
  type Resolution,
  type Resolver,
  type Story,
  sourceWords,
  spanOfMention,
} from './story.ts';

/** In sentences: a speaker who is further back is not what a pronoun means. */
const REACH = 14;
/** In mentions of people. */
const MENTIONS = 40;

/** "he", "she", "it", "they": whoever spoke last and fits, unless a sentence since has somebody else for its subject. */
export const resolvePronoun: Resolver = (draft, story) => {
  const words = sourceWords(draft);
  const pronoun = words.length === 1 ? story.reading.language.pronouns.get(words[0]!) : undefined;
  if (!pronoun) return undefined;
  if (pronoun.plural) return repeated(near(draft, lastSpeaker(story, isPlural)));
  if (pronoun.gender === 'male' || pronoun.gender === 'female') return person(draft, pronoun.gender, story);
  const thing = near(
    draft,
    lastSpeaker(story, (_, past) => past.thing),
  );
  if (thing) return repeated(thing);
  const named = before(story.organizations, draft.source![0], 1, spanOfMention)[0];
  return named ? organizational(named.name, 'pronoun') : null;
};

function person(draft: Draft, gender: Gender, story: Story): Resolution | null {
  const last = near(
    draft,
    lastSpeaker(story, (resolution) => canBe(resolution, gender, story)),
  );
  const recent = recentSubject(draft, gender, story, last?.draft.sentence.end ?? -1);
  if (recent) return personal([recent], 'pronoun');
  if (last) return repeated(last);
  const named = before(story.register.mentions, draft.source![0], MENTIONS, ({ mention }) => mention.span);
  const found = named.find((one) => one.person.sure && fitsGender(one.person, gender));
  return found ? personal([found.person], 'pronoun') : null;
}

/** A person with whom a sentence begins that stands between the last claim and this one, or this one's own. */
function recentSubject(
  draft: Draft,
  gender: Gender,
  { reading, register }: Story,
  since: number,
): Person | null {
  const named = before(register.mentions, draft.source![0], MENTIONS, ({ mention }) => mention.span);
  for (const { mention, person: one } of named) {
    if (mention.span[0] < since) return null;
    if (!one.sure || !fitsGender(one, gender)) continue;
    const start = Math.min(mention.span[0], ...mention.roles.map(([from]) => from));
    if (opensSentence(reading, start)) return one;
  }
  return null;
}

/** Whether nothing stands before `position` in its sentence but an article. */
function opensSentence({ text, language }: Story['reading'], position: number): boolean {
  const before = text.slice(Math.max(0, position - 12), position).trimEnd();
  const word = /\p{L}{1,12}$/u.exec(before)?.[0] ?? '';
  const opening = language.words.determiners.has(word.toLowerCase())
    ? before.slice(0, -word.length).trimEnd()
    : before;
  return opening === '' || /[.!?…]["”»]?$/u.test(opening);
}

/** Whether the speaker may be meant by "he" or "she". */
function canBe({ identity }: Resolution, gender: Gender, { reading }: Story): boolean {
  if (identity.kind === 'organization' || identity.people.length > 1) return false;
  if (identity.kind === 'person') return fitsGender(identity.people[0]!, gender);
  const features = roleFeatures(identity.name, reading.language);
  return features !== null && (features.gender === null || features.gender === gender);
}

const isPlural = ({ identity }: Resolution) => identity.kind !== 'person' || identity.people.length > 1;

const near = (draft: Draft, past: Past | null) =>
  past && draft.sentence.index - past.draft.sentence.index <= REACH ? past : null;

const repeated = (past: Past | null): Resolution | null =>
  past?.resolution ? { identity: past.resolution.identity, from: 'pronoun' } : null;
