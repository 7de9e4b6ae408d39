import type { Annotation, Claim } from '../annotation.ts';
import { type Border, bordersOf } from './borders.ts';
import { keyOf } from './claim-key.ts';
import type { Origin } from './correct.ts';
import { type ClaimKey, type CorrectionRequest, isCorrectionRequest } from './correction.ts';
import { type SpeakerChoices, speakerChoices } from './speaker-choices.ts';

/** What an annotation was before the reader put it right. */
export interface PutRight {
  /** Wiremark's own. */
  own: Annotation;
  /** For each claim as it is now. */
  origins: Origin[];
}

/** What a reader can put right in one claim: plain data. Speakers go by their names; null stands for nobody known. */
export interface PutRightView {
  claim: ClaimKey;
  /** BCP 47 code of the article. */
  language: string;
  choices: SpeakerChoices;
  /** Who holds for the speaker now, and whom Wiremark took for him. */
  chosen: string | null;
  own: string | null;
  /** Where the claim can be parted. */
  borders: Border[];
  /** Whether there is a claim behind it to join it with. */
  joinable: boolean;
  /** Whether the claim is another than by Wiremark's answer. */
  changed: boolean;
}

/** What the reader has done there. */
export type PutRightAction =
  | { type: 'put-right'; request: CorrectionRequest }
  /** Copy what is wrong as text, for a report. */
  | { type: 'report' }
  | { type: 'done' };

/** Whether something that came from another document is such an action. Never throws. */
export function isPutRightAction(value: unknown): value is PutRightAction {
  if (typeof value !== 'object' || value === null) return false;
  const { type, request } = value as Record<string, unknown>;
  return type === 'report' || type === 'done' || (type === 'put-right' && isCorrectionRequest(request));
}

/**
 * What can be put right in the claim at this index; null where there is no such claim.
 * @param annotation as it is now
 * @param putRight what was before; undefined where nothing is changed
 * @param headAt where the article's head begins behind its body, with which nothing is joined
 */
export function putRightView(
  text: string,
  annotation: Annotation,
  putRight: PutRight | undefined,
  index: number,
  headAt?: number,
): PutRightView | null {
  const claim = annotation.claims[index];
  if (!claim) return null;
  const next = annotation.claims[index + 1];
  const isBefore = ({ content }: Claim) => content[0]![0] < headAt!;
  const own = putRight?.own ?? annotation;
  const origin = putRight?.origins[index];
  const answers = origin ? origin.own.map((each) => own.claims[each]!) : [claim];
  return {
    claim: keyOf(text, annotation.claims, index),
    language: annotation.language,
    choices: speakerChoices(own),
    chosen: claim.speaker?.name ?? null,
    own: answers.find(({ speaker }) => speaker !== null)?.speaker?.name ?? null,
    borders: bordersOf(text, claim, annotation.language),
    joinable: next !== undefined && (headAt === undefined || isBefore(claim) === isBefore(next)),
    changed: origin?.changed ?? false,
  };
}
