/** Contrast between colours, after WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */

/** Channels of 0 to 255. */
export interface Rgb {
  red: number;
  green: number;
  blue: number;
}

/** Relative luminance from 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Rgb): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** From 1 (the same) to 21 (black and white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colour that "#rrggbb" writes; black for what writes none. */
export function rgbOf(hex: string): Rgb {
  const number = Number.parseInt(/^#([0-9a-f]{6})$/iu.exec(hex)?.[1] ?? '0', 16);
  return { red: number >> 16, green: (number >> 8) & 255, blue: number & 255 };
}

/** "#rrggbb" */
export const hexOf = ({ red, green, blue }: Rgb): string =>
  `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** So much of the one and the rest of the other, as it can be written: in whole channels. @param share of `other`, from 0 to 1 */
export const mixed = (one: Rgb, other: Rgb, share: number): Rgb => ({
  red: between(one.red, other.red, share),
  green: between(one.green, other.green, share),
  blue: between(one.blue, other.blue, share),
});

const between = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);
