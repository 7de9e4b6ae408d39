/**
 * The colours of the marks. Yellow, blue and blue-green, which are told apart without red and green; the kinds of claims differ
 * in the style of their line as well. Text on a mark keeps a contrast of at least 7 : 1, a line one of 3 : 1 against the page.
 */
import type { MarkedThing, PaletteName } from './settings.ts';

/** CSS colours. `background` is painted behind the words, `line` under them where the browser can. */
export interface MarkColour {
  background: string;
  line: string;
}

export interface Palette {
  light: Readonly<Record<MarkedThing, MarkColour>>;
  dark: Readonly<Record<MarkedThing, MarkColour>>;
}

export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  calm: {
    light: {
      direct: { background: 'rgb(255 226 138 / 0.62)', line: '#a87900' },
      mixed: { background: 'rgb(255 226 138 / 0.34)', line: '#a87900' },
      indirect: { background: 'rgb(120 150 190 / 0.16)', line: '#5a7599' },
      organizations: { background: 'rgb(120 200 215 / 0.30)', line: '#19748a' },
    },
    dark: {
      direct: { background: 'rgb(214 166 40 / 0.36)', line: '#e3bb55' },
      mixed: { background: 'rgb(214 166 40 / 0.20)', line: '#e3bb55' },
      indirect: { background: 'rgb(140 170 215 / 0.18)', line: '#93add1' },
      organizations: { background: 'rgb(60 160 180 / 0.30)', line: '#6fc3d6' },
    },
  },
  marker: {
    light: {
      direct: { background: '#fff07a', line: '#8a7400' },
      mixed: { background: '#ffd9a8', line: '#a45b00' },
      indirect: { background: '#d9dcff', line: '#4a52c4' },
      organizations: { background: '#b8efe6', line: '#00695c' },
    },
    dark: {
      direct: { background: '#544900', line: '#ffe34d' },
      mixed: { background: '#63390a', line: '#ffb566' },
      indirect: { background: '#34398a', line: '#aab0ff' },
      organizations: { background: '#004f47', line: '#5fe0cd' },
    },
  },
  contrast: {
    light: {
      direct: { background: '#ffe100', line: '#000000' },
      mixed: { background: '#ffe98a', line: '#000000' },
      indirect: { background: '#e6e6e6', line: '#000000' },
      organizations: { background: '#9ad7ff', line: '#003a66' },
    },
    dark: {
      direct: { background: '#5c4a00', line: '#ffffff' },
      mixed: { background: '#3d3200', line: '#ffffff' },
      indirect: { background: '#3a3a3a', line: '#ffffff' },
      organizations: { background: '#003f6b', line: '#9ad7ff' },
    },
  },
};

/** A hue and a lightness for each speaker in turn; after the last they begin again. Okabe and Ito's order, made pale or deep. */
const SPEAKER_COLOURS: readonly { light: MarkColour; dark: MarkColour }[] = [
  { light: { background: '#fde3b0', line: '#9a6700' }, dark: { background: '#5a3f08', line: '#f0b94a' } },
  { light: { background: '#cfe8fb', line: '#1c6ea4' }, dark: { background: '#143f5c', line: '#74bdf0' } },
  { light: { background: '#c6efe0', line: '#007a5a' }, dark: { background: '#0a4a39', line: '#4fd1a8' } },
  { light: { background: '#f7d7e8', line: '#a3467e' }, dark: { background: '#562843', line: '#e79cc6' } },
  { light: { background: '#fbd8c4', line: '#b04a00' }, dark: { background: '#5c2c0d', line: '#f39a63' } },
  { light: { background: '#dfd9f7', line: '#5b47ad' }, dark: { background: '#37306b', line: '#b3a5f2' } },
  { light: { background: '#f1efb0', line: '#6f6c00' }, dark: { background: '#464500', line: '#d8d44e' } },
  { light: { background: '#dde3e8', line: '#4f5d69' }, dark: { background: '#38434c', line: '#aab8c4' } },
];

/** The colour of a speaker, by `Speaker.id`. */
export function speakerColour(id: number, scheme: 'light' | 'dark'): MarkColour {
  return SPEAKER_COLOURS[id % SPEAKER_COLOURS.length]![scheme];
}

/** How many speakers have a colour of their own before colours repeat. */
export const SPEAKER_COLOUR_COUNT = SPEAKER_COLOURS.length;
