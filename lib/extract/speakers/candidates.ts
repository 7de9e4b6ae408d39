/**
 * Who may be meant at a place of the article, before they are weighed (because.ts): those who are named, and those who spoke without a name.
 */
import type { SpeakerCandidate } from './because.ts';
import type { Evidence } from './features.ts';
import type { Identity } from './identity.ts';
import { type Asked, recency, type Spoke, spokeBefore } from './recency.ts';
import type { Sighting } from './sightings.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { MEMORY, type Story } from './story.ts';

/** Somebody whom the article has told of before the place that is asked about. */
export interface Known {
  readonly identity: Identity;
  /** Where it is named before that place, in order. */
  readonly sightings: readonly Sighting[];
  /** What speaks for it beside when it was heard of. */
  readonly evidence?: Evidence;
}

/** A candidate with when it was heard of. */
export interface Heard extends SpeakerCandidate {
  readonly sightings: readonly Sighting[];
  readonly spoke: Spoke | null;
}

/** Those whom the article has told of, each with what speaks for it by where it was heard of last. */
export function heardOf(known: Iterable<Known>, asked: Asked, story: Story): Heard[] {
  return Array.from(known, ({ identity, sightings, evidence }) => {
    const spoke = spokeBefore(story, identity);
    return { identity, sightings, spoke, evidence: { ...evidence, ...recency(sightings, spoke, asked) } };
  });
}

/** The same, and who of them was the subject or spoke last is told to be. */
export function heardOfInTurn(known: Iterable<Known>, asked: Asked, story: Story): Heard[] {
  const heard = heardOf(known, asked, story);
  const latest = latestSubject(heard, asked);
  if (latest) latest.evidence['latest-subject'] = 1;
  return heard;
}

/** Of those who may be meant, the one who was the subject of a sentence or spoke last, before the place's own sentence. */
function latestSubject(candidates: readonly Heard[], { sentence }: Asked): Heard | null {
  let latest: Heard | null = null;
  let latestAt = -1;
  for (const candidate of candidates) {
    const subject = candidate.sightings.findLast(
      (one) => one.standing === 'subject' && one.sentence < sentence.index,
    );
    const at = Math.max(subject?.position ?? -1, candidate.spoke?.past.draft.source?.[0] ?? -1);
    if (at > latestAt) [latest, latestAt] = [candidate, at];
  }
  return latest;
}

/** The same evidence where an office is looked for: that is remembered longer than a face. */
export const ofAnOffice = ({ distance = 0, ...heard }: Evidence): Evidence => ({
  ...heard,
  'office-distance': distance,
});

/** Those without a name who were described by the same noun, and by all else that is said now. */
export function describedAlike(phrase: SourcePhrase, { past }: Story): Known[] {
  const found = new Map<string, Known>();
  for (const { resolution } of past.slice(-MEMORY)) {
    const identity = resolution?.identity;
    if (identity && isDescribedSo(identity, phrase) && !identity.phrase!.plural)
      found.set(identity.name, { identity, sightings: [], evidence: { 'same-noun': 1 } });
  }
  return [...found.values()];
}

/** Whether somebody without a name was described by the same noun, and by all else that is said now. */
export function isDescribedSo({ kind, phrase: other }: Identity, phrase: SourcePhrase): boolean {
  if (kind !== 'description' || !other || other.noun !== phrase.noun) return false;
  const said = new Set([...other.modifiers, ...other.complement]);
  return [...phrase.modifiers, ...phrase.complement].every((word) => said.has(word));
}

/**
 * Whoever spoke last, if alone, without a name and by another noun: where print has no articles, and puts nothing before the noun that is
 * read now, that may mean the same. Null for all others.
 */
export function lastDescribedOtherwise(
  { noun, modifiers }: SourcePhrase,
  { past, reading }: Story,
): { identity: Identity; phrase: SourcePhrase } | null {
  if (!reading.language.wordOrder.headFirst || modifiers.length > 0) return null;
  const identity = past.at(-1)?.resolution?.identity;
  const phrase = identity?.kind === 'description' ? identity.phrase : null;
  return identity && phrase && !phrase.plural && phrase.noun !== noun ? { identity, phrase } : null;
}
