/** The engine on an annotated article: read once, resolved with whatever weights are tried. */
import { readDateline } from '../../lib/dateline/dateline.ts';
import type { Draft } from '../../lib/extract/claims/draft.ts';
import { finishClaims } from '../../lib/extract/finish-claims.ts';
import { type ReadArticle, readArticle } from '../../lib/extract/pipeline.ts';
import type { SpeakerDecision } from '../../lib/extract/speakers/because.ts';
import type { Weights } from '../../lib/extract/speakers/features.ts';
import { registerPeople } from '../../lib/extract/speakers/register.ts';
import { type Resolved, resolveSpeakers } from '../../lib/extract/speakers/resolve-speakers.ts';
import { inOneGo } from '../../lib/steps/steps.ts';
import { languageOf } from '../extract/languages.ts';
import { type GoldArticle, isSameSpeaker, pairClaims } from './annotated.ts';

/** An article with the claims that are found in it and in the annotation as well. */
export interface Prepared {
  readonly gold: GoldArticle;
  readonly language: string;
  /** Who speaks by the annotation, by the claim as it is found. */
  readonly speakers: ReadonlyMap<Draft, string>;
  readonly read: ReadArticle;
}

/** What came of a claim whose speaker the annotation tells. */
export interface Outcome {
  readonly resolved: Resolved;
  readonly wanted: string;
  readonly right: boolean;
  readonly decisions: readonly SpeakerDecision[];
}

/** Reads an article up to its claims, which no weight changes, and pairs them with the annotation's. */
export function prepare(gold: GoldArticle): Prepared {
  const { text } = gold;
  const language = languageOf(text, gold.language);
  const read = inOneGo(readArticle(text, language, readDateline(text)));
  const found = resolve(read, undefined, null).flatMap((resolved) => {
    // One by one: claims without content fall away.
    const [claim] = inOneGo(finishClaims([resolved], read.reading)).claims;
    return claim ? [{ content: claim.content, draft: resolved.draft }] : [];
  });
  const speakers = new Map<Draft, string>();
  for (const [i, at] of pairClaims(text, gold.claims, found).entries()) {
    const { speaker } = gold.claims[i]!;
    if (at !== null && speaker) speakers.set(found[at]!.draft, speaker);
  }
  return { gold, language: language.code, speakers, read };
}

function resolve(
  { reading, people, organizations, speaking, drafts }: ReadArticle,
  weights: Weights | undefined,
  watch: ((draft: Draft, decision: SpeakerDecision) => void) | null,
): Resolved[] {
  // People anew: their gender is learned from what is said of them.
  const register = inOneGo(registerPeople(reading.text, people, organizations, reading.language));
  return inOneGo(resolveSpeakers(drafts, reading, register, speaking, weights, watch));
}

/** What these weights give for each found claim of which the annotation tells who speaks. */
export function outcomes({ gold, speakers, read }: Prepared, weights: Weights): Outcome[] {
  const decisions = new Map<Draft, SpeakerDecision[]>();
  const watch = (draft: Draft, decision: SpeakerDecision) =>
    void decisions.set(draft, [...(decisions.get(draft) ?? []), decision]);
  return resolve(read, weights, watch).flatMap((resolved) => {
    const wanted = speakers.get(resolved.draft);
    if (wanted === undefined) return [];
    const right = isSameSpeaker(resolved.speaker?.name ?? '', wanted, gold.names);
    return [{ resolved, wanted, right, decisions: decisions.get(resolved.draft) ?? [] }];
  });
}
