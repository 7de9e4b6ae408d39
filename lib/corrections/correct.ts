import type { Annotation, Claim, Speaker } from '../annotation.ts';
import { findClaim } from './claim-key.ts';
import type { Correction } from './correction.ts';
import { claimOf, joinPieces, type Piece, partPiece, pieceOf } from './piece.ts';
import { speakerChoices } from './speaker-choices.ts';

/** Where a corrected claim comes from. */
export interface Origin {
  /** The claims of Wiremark's that it was made of, by their indices, in order. */
  own: number[];
  /** Whether it is another than Wiremark's. */
  changed: boolean;
  /** The corrections that it owes its form to, by their places in the list. */
  by: readonly number[];
}

/** An annotation as the reader has put it right. */
export interface Corrected {
  /** Wiremark's own, the same object, where nothing is changed; so are its claims. */
  annotation: Annotation;
  /** For each claim of it. */
  origins: Origin[];
}

/**
 * What an annotation becomes by corrections, one after the other. One whose claim is not there (any more) changes nothing.
 * @param text the article's text, which the spans count in
 */
export function correct(text: string, own: Annotation, corrections: readonly Correction[]): Corrected {
  let pieces = own.claims.map(pieceOf);
  const speakerNamed = speakersOf(own);
  const toClaim = (piece: Piece) => claimOf(text, own, piece, speakerNamed);
  let claims: Claim[] = own.claims;
  for (const [by, correction] of corrections.entries()) {
    const index = findClaim(text, claims, correction.claim);
    if (index === null) continue;
    const change = changeAt(text, own.claims, pieces, index, claims[index]!, correction, by);
    if (change === null) continue;
    pieces = pieces.toSpliced(index, change.instead, ...change.pieces);
    claims = claims.toSpliced(index, change.instead, ...change.pieces.map(toClaim));
  }
  const isChanged =
    claims.length !== own.claims.length || claims.some((claim, index) => claim !== own.claims[index]);
  return {
    annotation: isChanged ? { ...own, claims } : own,
    origins: pieces.map(({ stretches, by }, index) => {
      const indices = [...new Set(stretches.map((each) => each.own))];
      return { own: indices, changed: claims[index] !== own.claims[indices[0]!], by };
    }),
  };
}

/** The pieces that a correction puts in the place of this one, and of how many from it on; null where it changes nothing. */
function changeAt(
  text: string,
  own: readonly Claim[],
  pieces: readonly Piece[],
  index: number,
  claim: Claim,
  correction: Correction,
  by: number,
): { instead: number; pieces: Piece[] } | null {
  const piece = pieces[index]!;
  switch (correction.change) {
    case 'speaker':
      return { instead: 1, pieces: [{ ...piece, speaker: correction.speaker, by: [...piece.by, by] }] };
    case 'part': {
      const parts = partPiece(text, own, piece, claim.content[0]![0] + correction.at, by);
      return parts && { instead: 1, pieces: parts };
    }
    case 'join': {
      const next = pieces[index + 1];
      return next ? { instead: 2, pieces: [joinPieces(text, own, piece, next, by)] } : null;
    }
  }
}

/** Whom a claim may be given to, by name: those who speak as they are, an organization that does not as a speaker of its own. */
function speakersOf(own: Annotation): (name: string) => Speaker | null {
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of own.claims)
    if (speaker && !speakers.has(speaker.name)) speakers.set(speaker.name, speaker);
  let id = Math.max(-1, ...[...speakers.values()].map((speaker) => speaker.id));
  for (const name of speakerChoices(own).organizations)
    speakers.set(name, organizationSpeaking(own, name, ++id));
  return (name) => speakers.get(name) ?? null;
}

function organizationSpeaking({ organizations }: Annotation, name: string, id: number): Speaker {
  const introduced = organizations.find((mention) => mention.name === name)?.span;
  return {
    id,
    kind: 'organization',
    name,
    role: null,
    organization: null,
    ...(introduced && { introduced }),
  };
}
