/** The claims of an annotation taken apart and put together in other ways. */
import type { Annotation, Claim, ClaimKind, Span, Speaker } from '../annotation.ts';
import type { SpeakerChoice } from './correction.ts';
import { cutSpan, kindOfPart, withMarks } from './quoted.ts';

/** A stretch of one claim of Wiremark's. */
export interface Stretch {
  /** Index in Wiremark's own annotation. */
  own: number;
  content: Span[];
}

/** What the reader takes for one claim. */
export interface Piece {
  /** At least one, in the order of the article. */
  stretches: readonly Stretch[];
  speaker: SpeakerChoice;
  /** Which corrections made it what it is, by their places in the list of all. */
  by: readonly number[];
}

/** The piece that a claim of Wiremark's is by itself. */
export const pieceOf = (claim: Claim, own: number): Piece => ({
  stretches: [{ own, content: claim.content }],
  speaker: 'own',
  by: [],
});

/** A piece cut in two before this place of the text; null where nothing would be left on one side. */
export function partPiece(
  text: string,
  claims: readonly Claim[],
  piece: Piece,
  at: number,
  by: number,
): [Piece, Piece] | null {
  const side = (of: Span): [Stretch[], Piece] => {
    const stretches = piece.stretches.flatMap((stretch) => within(text, claims, stretch, of));
    return [stretches, { ...piece, stretches, by: [...piece.by, by] }];
  };
  const [before, first] = side([0, at]);
  const [behind, second] = side([at, text.length]);
  return before.length > 0 && behind.length > 0 ? [first, second] : null;
}

/** Two neighbouring pieces as one; its speaker is the first's, where that has one. */
export function joinPieces(
  text: string,
  claims: readonly Claim[],
  first: Piece,
  second: Piece,
  by: number,
): Piece {
  const last = first.stretches.at(-1)!;
  const next = second.stretches[0]!;
  const stretches =
    last.own === next.own
      ? [...first.stretches.slice(0, -1), together(text, claims, last, next), ...second.stretches.slice(1)]
      : [...first.stretches, ...second.stretches];
  const isOpen = first.speaker === 'own' && first.stretches.every(({ own }) => claims[own]!.speaker === null);
  return {
    stretches,
    speaker: isOpen ? second.speaker : first.speaker,
    by: [...new Set([...first.by, ...second.by, by])],
  };
}

/** The claim that a piece is: Wiremark's own, the same object, where nothing about it is changed. */
export function claimOf(
  text: string,
  { claims }: Pick<Annotation, 'claims'>,
  { stretches, speaker }: Piece,
  speakerNamed: (name: string) => Speaker | null,
): Claim {
  const whole = stretches.map(({ own, content }) => stretchAsClaim(text, claims[own]!, content));
  const said = whole.length === 1 ? whole[0]! : joined(text, whole);
  if (speaker === 'own') return said;
  const chosen = speaker === 'unknown' ? null : speakerNamed(speaker.name);
  // The name is one of the article's: without it there is nothing to choose.
  if (chosen === null && speaker !== 'unknown') return said;
  // The reader is sure: nobody may be meant beside.
  const { beside: _, ...sure } = said;
  return { ...sure, speaker: chosen, speakerFrom: 'reader' };
}

function stretchAsClaim(text: string, claim: Claim, content: Span[]): Claim {
  if (sameSpans(content, claim.content)) return claim;
  return { ...claim, content, kind: kindOfPart(text, claim.kind, claim.content, content) };
}

function joined(text: string, claims: readonly Claim[]): Claim {
  const [first] = claims;
  const kinds = new Set(claims.map(({ kind }) => kind));
  const kind: ClaimKind = kinds.size === 1 ? first!.kind : 'mixed';
  const answer = claims.find(({ speaker }) => speaker !== null) ?? first!;
  return {
    ...answer,
    content: claims.flatMap((claim) =>
      kind === 'mixed' && claim.kind !== 'indirect'
        ? claim.content.map((span) => withMarks(text, span))
        : claim.content,
    ),
    kind,
  };
}

/** The part of a stretch that lies in a span of the text; none where nothing of it does. */
function within(
  text: string,
  claims: readonly Claim[],
  { own, content }: Stretch,
  [from, to]: Span,
): Stretch[] {
  const claim = claims[own]!;
  const cuts = content
    .map((span) => ({ span, cut: [Math.max(span[0], from), Math.min(span[1], to)] as const }))
    .filter(({ cut: [start, end] }) => start < end);
  const kind = kindOfPart(
    text,
    claim.kind,
    claim.content,
    cuts.map(({ cut }) => cut),
  );
  const left = cuts.map(({ span, cut }) => cutSpan(text, span, cut, kind)).filter((span) => span !== null);
  return left.length > 0 ? [{ own, content: left }] : [];
}

/** Two stretches of one claim as they stood in it, one behind the other. */
function together(text: string, claims: readonly Claim[], first: Stretch, second: Stretch): Stretch {
  const [start] = first.content[0]!;
  const [, end] = second.content.at(-1)!;
  const { content } = claims[first.own]!;
  const all = content.flatMap((span) =>
    within(text, claims, { own: first.own, content: [span] }, [start, end]),
  );
  return { own: first.own, content: all.flatMap((stretch) => stretch.content) };
}

function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(([start, end], at) => start === other[at]![0] && end === other[at]![1])
  );
}
