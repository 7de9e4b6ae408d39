/** What highlights of the page are registered for, and under which names the page finds them. */
import type { ClaimKind } from '../annotation.ts';
import { MARKED_THINGS, type MarkedThing, SPEAKER_COLOUR_COUNT } from '../settings.ts';

export type MarkName = MarkedThing | ActiveMarkName | SpeakerMarkName | 'flash';

/** The mark whose card is open. */
export type ActiveMarkName = `active-${MarkedThing}`;

/** With one colour per speaker: the colour's number, and the kind of claim, which the line tells. */
export type SpeakerMarkName = `speaker-${number}-${ClaimKind}`;

/** The kinds of claims, as marks tell them. */
export const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly ClaimKind[];

/** All names; their places in the list never change, for stylesheet and painter count by them. */
export const MARK_NAMES: readonly MarkName[] = [
  'flash',
  ...MARKED_THINGS,
  ...MARKED_THINGS.map((thing): MarkName => `active-${thing}`),
  ...Array.from({ length: SPEAKER_COLOUR_COUNT }, (_, id) => id).flatMap((id) =>
    KINDS.map((kind): MarkName => `speaker-${id}-${kind}`),
  ),
];

const NUMBERS: ReadonlyMap<MarkName, number> = new Map(MARK_NAMES.map((name, at) => [name, at]));

/**
 * The name in the page's registry of highlights, which every script of the page can read: it says nothing, and is another one in each
 * document, so that nobody knows it beforehand.
 * @param token see `makeToken`
 */
export const registeredName = (token: string, name: MarkName): string => `${token}${NUMBERS.get(name)}`;

/** The name of a lasting mark while its card is open. */
export const activeName = (name: MarkName): ActiveMarkName => `active-${thingOf(name)}`;

const thingOf = (name: MarkName) => name.split('-').at(-1) as MarkedThing;

/** Of two marks on the same words, the one of higher priority is painted above. */
export function priorityOf(name: MarkName): number {
  if (name === 'flash') return 9;
  const thing = thingOf(name);
  const rank = { indirect: 1, mixed: 2, direct: 3, organizations: 8 }[thing];
  // An organization's line stays to be seen on an active claim.
  return name.startsWith('active-') && thing !== 'organizations' ? rank + 4 : rank;
}
