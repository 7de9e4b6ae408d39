import type { Annotation } from '../annotation.ts';

/** Why what was found may be less than what is there. */
export type ReadingDoubt = 'no-dateline' | 'many-unknown';

/** What the reader should know of a page that was only half understood, the weightiest first; empty for a well-understood one. */
export function readingDoubts(annotation: Annotation): ReadingDoubt[] {
  const { claims } = annotation;
  const unknown = claims.filter((claim) => claim.speaker === null).length;
  const doubts: ReadingDoubt[] = [];
  if (annotation.dateline === null) doubts.push('no-dateline');
  if (claims.length >= 4 && unknown * 2 > claims.length) doubts.push('many-unknown');
  return doubts;
}
