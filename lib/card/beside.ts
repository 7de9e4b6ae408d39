/** Where a card leads: to the claim or the mention beside the one that it is about, round the ends of the article. All by their indices. */
import type { Annotation } from '../annotation.ts';

/** The next (1) or the previous (-1) claim; null where there is no other. */
export function claimBeside({ claims }: Annotation, index: number, by: 1 | -1): number | null {
  return besideIndex(claims, index, by, () => true);
}

/** The next claim of the same speaker, behind this one and round the end; null where there is none. */
export function nextOfSpeaker({ claims }: Annotation, index: number): number | null {
  const id = claims[index]?.speaker?.id;
  return id === undefined ? null : besideIndex(claims, index, 1, ({ speaker }) => speaker?.id === id);
}

/** The next (1) or previous (-1) mention of the same organization, round the ends; null where there is none. */
export function mentionBeside({ organizations }: Annotation, index: number, by: 1 | -1): number | null {
  const name = organizations[index]?.name;
  return name === undefined ? null : besideIndex(organizations, index, by, (other) => other.name === name);
}

function besideIndex<Item>(
  items: readonly Item[],
  from: number,
  by: 1 | -1,
  fits: (item: Item) => boolean,
): number | null {
  for (let step = 1; step < items.length; step++) {
    const index = (from + by * step + items.length) % items.length;
    if (fits(items[index]!)) return index;
  }
  return null;
}
