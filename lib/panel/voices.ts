import type { Annotation, ClaimKind, Speaker } from '../annotation.ts';
import { type Article, isOfHead } from '../article/article.ts';

/** `named`: the article gives a name; `described`: only a description ("a passenger"); `unknown`: it does not say who speaks. */
export type VoiceNaming = 'named' | 'described' | 'unknown';

/** One who speaks in an article, with all of his claims. Where the article does not say who speaks, those claims together. */
export interface Voice {
  naming: VoiceNaming;
  /** Null where the article does not say who speaks. */
  speaker: Speaker | null;
  /** Indices in `annotation.claims` with their kinds, in the order of the article. */
  claims: { index: number; kind: ClaimKind }[];
  byKind: Record<ClaimKind, number>;
}

/** Who speaks in an article, and how much: counts and no verdict. */
export interface Voices {
  /** Most claims first, then in the order of the article; claims of nobody known stand last, whatever their number. */
  list: Voice[];
  /** Of all voices together, those of nobody known among them. */
  byKind: Record<ClaimKind, number>;
  /** How many claims have a speaker, and how many have none. */
  claims: number;
  unknownClaims: number;
  /** How many speakers there are, how many of them the article only describes, and how many are organizations. */
  speakers: number;
  unnamed: number;
  organizations: number;
}

/** The voices of an article's body. What its headline says over again is not counted. */
export function voicesOf(
  { claims }: Pick<Annotation, 'claims'>,
  article: Pick<Article, 'headAt'> = {},
): Voices {
  const voices = new Map<number | null, Voice>();
  const byKind = noClaims();
  const body = claims.filter((claim) => !isOfHead(article, claim));
  for (const [index, { speaker, kind }] of body.entries()) {
    const id = speaker?.id ?? null;
    const voice = voices.get(id) ?? { naming: namingOf(speaker), speaker, claims: [], byKind: noClaims() };
    voice.claims.push({ index, kind });
    voice.byKind[kind]++;
    byKind[kind]++;
    voices.set(id, voice);
  }
  const unknown = voices.get(null);
  voices.delete(null);
  const known = [...voices.values()].sort((a, b) => b.claims.length - a.claims.length);
  const unknownClaims = unknown?.claims.length ?? 0;
  return {
    list: unknown ? [...known, unknown] : known,
    byKind,
    claims: body.length - unknownClaims,
    unknownClaims,
    speakers: known.length,
    unnamed: known.filter(({ naming }) => naming === 'described').length,
    organizations: known.filter(({ speaker }) => speaker?.kind === 'organization').length,
  };
}

const noClaims = (): Record<ClaimKind, number> => ({ direct: 0, mixed: 0, indirect: 0 });

function namingOf(speaker: Speaker | null): VoiceNaming {
  if (speaker === null) return 'unknown';
  return speaker.kind === 'description' ? 'described' : 'named';
}

/**
 * How the keys move the focus through the blocks of all bars: right and left from block to block, down and up from bar to bar.
 * @param at place of the block among all, bar by bar
 * @param sizes how many blocks each bar has
 * @returns the place of the block to go to; null where the key means nothing here
 */
export function voiceBlockTarget(key: string, at: number, sizes: readonly number[]): number | null {
  const firsts = sizes.map((_, bar) => sizes.slice(0, bar).reduce((sum, size) => sum + size, 0));
  const last = sizes.reduce((sum, size) => sum + size, 0) - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowDown':
      return firsts.find((first) => first > at) ?? at;
    case 'ArrowUp':
      return firsts.findLast((first) => first < at) ?? at;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
