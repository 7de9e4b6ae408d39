import type { OrganizationMention, Speaker, SpeakerEvidence } from '../../annotation.ts';
import type { Steps } from '../../steps/steps.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import { describe } from './describe.ts';
import { introductionOf } from './introduction.ts';
import type { Register } from './register.ts';
import { resolvers } from './resolvers.ts';
import type { Identity, Resolution, Story } from './story.ts';
import { mentionsByName, sourceWords, wordBefore } from './story.ts';

export interface Resolved {
  draft: Draft;
  speaker: Speaker | null;
  speakerFrom: SpeakerEvidence;
}

/** Finds who is behind each source, going through the claims in order: whoever spoke last is whom "he" means. */
export function* resolveSpeakers(
  drafts: readonly Draft[],
  reading: Reading,
  register: Register,
  organizations: readonly OrganizationMention[],
): Steps<Resolved[]> {
  const speakers = new Map<string, Speaker>();
  const story: Story = {
    reading,
    register,
    organizations,
    mentionsOf: mentionsByName(organizations),
    past: [],
    strangers: new Map(),
  };
  const resolved: Resolved[] = [];
  for (const draft of drafts) {
    const resolution = resolve(draft, story);
    story.past.push({ draft, resolution, thing: isThing(draft, resolution, story) });
    if (resolution) {
      const speaker = speakerOf(resolution.identity, speakers, story);
      resolved.push({ draft, speaker, speakerFrom: resolution.from });
    } else resolved.push({ draft, speaker: null, speakerFrom: 'unknown' });
    yield;
  }
  return resolved;
}

function resolve(draft: Draft, story: Story): Resolution | null {
  for (const resolver of resolvers) {
    const resolution = resolver(draft, story);
    if (resolution !== undefined) return resolution;
  }
  return null;
}

/** Whether "it" can mean the source: no person by name, role or pronoun. */
function isThing(draft: Draft, resolution: Resolution | null, { past, reading }: Story): boolean {
  if (!resolution) return false;
  if (resolution.from === 'carried-on') return past.at(-1)?.thing ?? false;
  if (resolution.identity.kind === 'organization') return true;
  const { words, pronouns } = reading.language;
  return sourceWords(draft).some(
    (word) => words.documents.has(word) || words.bodies.has(word) || pronouns.get(word)?.gender === 'thing',
  );
}

/** One speaker per identity, numbered in order of first appearance. */
function speakerOf(identity: Identity, speakers: Map<string, Speaker>, story: Story): Speaker {
  const key = `${identity.kind}:${identity.name}`;
  const known = speakers.get(key);
  if (known) return known;
  const introduced = introductionOf(identity, story);
  const speaker: Speaker = {
    id: speakers.size,
    kind: identity.kind,
    name: identity.kind === 'organization' ? fullestName(identity.name, story) : identity.name,
    ...describe(identity, story),
    ...(introduced && { introduced }),
  };
  speakers.set(key, speaker);
  return speaker;
}

/** The fullest way in which the article itself names an organization; its usual name where that is but an acronym. */
function fullestName(name: string, { mentionsOf, reading }: Story): string {
  let fullest = '';
  for (const { span } of mentionsOf.get(name) ?? []) {
    const own = reading.language.nominative(reading.text.slice(...span).replace(/\s+/gu, ' '), {
      before: wordBefore(reading.text, span[0]),
      title: null,
      after: null,
      attested: reading.attested,
    });
    // A form in another case than the dictionary's says less surely how the name runs by itself.
    const first = own.split(' ')[0]!.toLowerCase();
    if (reading.language.lemma(first) === first && wordCount(own) > wordCount(fullest)) fullest = own;
  }
  return wordCount(fullest) > 1 ? fullest : name;
}

const wordCount = (text: string) => (text === '' ? 0 : text.split(' ').length);
