/** annotation -> marks: what is to be painted, as data. */
import type { Annotation, Span } from '../annotation.ts';
import { type Settings, SPEAKER_COLOUR_COUNT } from '../settings.ts';
import type { MarkName } from './mark-names.ts';

/** One stretch of the article's text that is painted, and what it stands for (an index into the annotation's list). */
export interface Mark {
  name: MarkName;
  /** UTF-16 code units of the article's text. */
  span: Span;
  about: { claim: number } | { mention: number };
}

/** The marks of an annotation under these settings: claims first, then mentions, each in the order of the text. */
export function marksOf(
  annotation: Annotation,
  settings: Pick<Settings, 'marked' | 'colourBySpeaker'>,
): Mark[] {
  const marks: Mark[] = [];
  annotation.claims.forEach((claim, index) => {
    if (!settings.marked[claim.kind]) return;
    const bySpeaker = settings.colourBySpeaker && claim.speaker !== null;
    const name: MarkName = bySpeaker
      ? `speaker-${claim.speaker!.id % SPEAKER_COLOUR_COUNT}-${claim.kind}`
      : claim.kind;
    for (const span of claim.content) marks.push({ name, span, about: { claim: index } });
  });
  if (settings.marked.organizations) {
    annotation.organizations.forEach(({ span }, index) => {
      // The wire's own name in the dateline says where the text comes from, and nothing in it.
      if (isInDateline(span, annotation)) return;
      marks.push({ name: 'organizations', span, about: { mention: index } });
    });
  }
  return marks;
}

function isInDateline(span: Span, { dateline }: Annotation): boolean {
  return dateline !== null && span[0] >= dateline.span[0] && span[1] <= dateline.span[1];
}
