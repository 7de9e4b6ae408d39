import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Evidence } from './features.ts';
import type { Identity } from './identity.ts';
import type { Sighting } from './sightings.ts';
import { MEMORY, type Past, type Story } from './story.ts';

/** A place that is asked about: who is meant here? */
export interface Asked {
  /** UTF-16 code units of the text. */
  readonly position: number;
  readonly sentence: Sentence;
  /** What is said here: who is named in it is not who says it. Null where it does not matter who is named in what is said. */
  readonly content: readonly Span[] | null;
}

/** Behind this many sentences further distance makes no difference. */
const FAR = 8;
/** How many claims back a speaker still counts as heard of lately. */
const LATELY = 4;

/** A claim that somebody made before, and how many claims ago that was. */
export interface Spoke {
  readonly claimsAgo: number;
  readonly past: Past;
}

/** When somebody spoke before: how many claims ago, and in which sentence; null where not. */
export function spokeBefore({ past }: Story, { kind, name }: Identity): Spoke | null {
  for (let i = past.length - 1; i >= 0 && i >= past.length - MEMORY; i--) {
    const one = past[i]!;
    const other = one.resolution?.identity;
    if (other?.name === name && other.kind === kind) return { claimsAgo: past.length - i, past: one };
  }
  return null;
}

/** How many of the last sightings are looked at. */
const SIGHTINGS = 8;

/** What speaks for somebody by where the article heard of it last. `sightings`: those before the place, in order. */
export function recency(
  sightings: readonly Sighting[],
  spoke: Spoke | null,
  { sentence: { index, start: opening }, content }: Asked,
): Evidence {
  const evidence: Evidence = {};
  const spokeIn = spoke?.past.draft.sentence.index ?? -1;
  const outside = sightings
    .slice(-SIGHTINGS)
    .filter(
      ({ position }) =>
        !content?.some(([start, end]) => start >= opening && position >= start && position < end),
    );
  const last = outside.at(-1);
  const nearest = Math.max(last?.sentence ?? -1, spokeIn);
  evidence.distance = nearest < 0 ? FAR : Math.min(FAR, Math.max(0, index - nearest));
  if (spoke && spoke.claimsAgo === 1) evidence['spoke-last'] = index - spokeIn <= 1 ? 1 : 0.6;
  else if (spoke && spoke.claimsAgo <= LATELY) evidence['spoke-before'] = 1;
  for (const { sentence, standing, told } of outside) {
    if (standing === 'quoted' || (told && content)) continue;
    const subject = standing === 'subject';
    if (sentence === index) evidence[subject ? 'subject-here' : 'named-here'] = 1;
    else if (sentence === index - 1) evidence[subject ? 'subject-before' : 'named-before'] = 1;
  }
  if (evidence['subject-here']) delete evidence['named-here'];
  if (evidence['subject-before']) delete evidence['named-before'];
  if (last && last.sentence >= spokeIn) {
    if (last.standing === 'quoted' || (last.told && content)) evidence['only-told'] = 1;
    if (last.standing === 'owner') evidence.owner = 1;
  }
  if (sightings.length > 1) evidence.often = Math.min(2, Math.log2(sightings.length) / 2);
  return evidence;
}
