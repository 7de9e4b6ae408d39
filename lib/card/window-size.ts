import type { Size } from './place-card.ts';

/**
 * What of the window shows the page, in its CSS pixels: without its scroll bars, which lie over everything. The root's own size would
 * not do: in a page without a doctype it is that of an element, and magnified with it.
 */
export function windowSize(): Size {
  if (!visualViewport) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}
