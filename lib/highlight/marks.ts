/** annotation -> marks: what is to be painted, as data. */
import type { Annotation, ClaimKind, Span } from '../annotation.ts';
import { type MarkedThing, type Settings, SPEAKER_COLOUR_COUNT } from '../settings.ts';

/** What a highlight of the page is registered for. */
export type MarkName = MarkedThing | SpeakerMarkName | 'flash';

/** With one colour per speaker: the colour's number, and the kind of claim, which the line tells. */
export type SpeakerMarkName = `speaker-${number}-${ClaimKind}`;

/** One stretch of the article's text that is painted, and what it stands for (an index into the annotation's list). */
export interface Mark {
  name: MarkName;
  /** UTF-16 code units of the article's text. */
  span: Span;
  about: { claim: number } | { mention: number };
}

/** The name in the page's registry of highlights, which it shares with the page's own. */
export const registeredName = (name: MarkName): string => `wiremark-${name}`;

/** Of two marks on the same words, the one of higher priority is painted above. */
export function priorityOf(name: MarkName): number {
  if (name === 'flash') return 5;
  if (name === 'organizations') return 4;
  return { direct: 3, mixed: 2, indirect: 1 }[name.split('-').at(-1) as ClaimKind];
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
      marks.push({ name: 'organizations', span, about: { mention: index } });
    });
  }
  return marks;
}
