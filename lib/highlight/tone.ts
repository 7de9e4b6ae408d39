import { shownParentOf } from '../article/shown-tree.ts';
import type { Tone } from '../messages.ts';
import { luminance } from '../settings/contrast.ts';

/**
 * Whether an element stands on a light or a dark ground: the first opaque background at or above it, else the page's own
 * canvas, which follows the colour scheme. Asks for computed style once for each ancestor, and reads no layout.
 */
export function toneAround(element: Element): Tone {
  for (let at: Element | null = element; at; at = shownParentOf(at)) {
    const colour = readColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.4 ? 'dark' : 'light';
  }
  // The text's own colour decides where nothing is painted behind it: light letters are read on something dark.
  const text = readColour(getComputedStyle(element).color);
  return text && luminance(text) > 0.6 ? 'dark' : 'light';
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed style writes them, with channels of 0 to 255; null for other forms. */
export function readColour(css: string): Colour | null {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (!parts) return null;
  const [red, green, blue, alpha] = [parts[1], parts[2], parts[3], parts[4] ?? '1'].map(Number);
  return { red: red!, green: green!, blue: blue!, alpha: alpha! };
}
