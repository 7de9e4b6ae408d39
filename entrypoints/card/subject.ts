/** What a card is about: a claim, an organization, or one inside the other. By their indices in the annotation. */
import type { CardPlace } from '../../lib/card/card-host.ts';
import { explained, proofOf } from '../../lib/card/proof.ts';
import type { MarksAt } from '../../lib/highlight/find-mark.ts';
import type { MarkedPage, Place } from '../annotator/marked-page.ts';

export interface Subject {
  claim: number | null;
  mention: number | null;
}

/** A mention inside a claim is shown with the claim. Null where nothing was found. */
export function subjectOf(found: MarksAt | null): Subject | null {
  return found && { claim: found.claim, mention: found.mention };
}

/** All that a card is about. */
export function placesOf({ claim, mention }: Subject): Place[] {
  return [...(claim === null ? [] : [{ claim }]), ...(mention === null ? [] : [{ mention }])];
}

/** What a card belongs to. */
export const placeOf = ({ claim, mention }: Subject): Place =>
  claim === null ? { mention: mention! } : { claim };

/** Whether two are the same. */
export function sameSubject(one: Subject, other: Subject | null): boolean {
  return one.claim === other?.claim && one.mention === other?.mention;
}

/**
 * Where the card of a subject stands, and what is boxed for it in the text.
 * @param atFullName at the place where the article says in full who speaks, and not at the claim
 */
export function standOf(marked: MarkedPage, subject: Subject, atFullName: boolean): Omit<CardPlace, 'at'> {
  const mark = marked.rangesOf(placeOf(subject));
  const claim = subject.claim === null ? undefined : marked.annotation?.claims[subject.claim];
  if (!claim) return { mark, keep: mark, proof: [] };
  const { cue, source, fullName } = proofOf(claim);
  const proof = [cue, source, fullName]
    .filter((span) => span !== null)
    .map((span) => marked.rangesAt([span]));
  if (!atFullName || !fullName) return { mark, keep: marked.rangesAt(explained(claim)), proof };
  const there = marked.rangesAt([fullName]);
  return { mark: there, keep: there, proof };
}
