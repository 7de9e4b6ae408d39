/**
 * The colours of the marks. Yellow, brown and blue for claims, told apart without red and green, and in the style of their line as
 * well; organizations have no hue, so that neither a link of the page nor a speaker's colour looks like them. Text on a mark keeps a
 * contrast of at least 7 : 1, on a deepened one 4.5 : 1, a line 3 : 1 against the page and against its own ground.
 */
import type { MarkedThing, PaletteName } from './settings.ts';

/** CSS colours. `background` is painted behind the words; `line` at them, where the browser can; `deep` behind them while their card is open. */
export interface MarkColour {
  background: string;
  line: string;
  deep: string;
}

export interface Palette {
  light: Readonly<Record<MarkedThing, MarkColour>>;
  dark: Readonly<Record<MarkedThing, MarkColour>>;
}

export const PALETTES: Readonly<Record<Exclude<PaletteName, 'own'>, Palette>> = {
  calm: {
    light: {
      direct: { background: '#fbe7ae', line: '#8a5a00', deep: '#f4c64d' },
      mixed: { background: '#fdf4da', line: '#8a5a00', deep: '#f8da86' },
      indirect: { background: '#e4ebf4', line: '#3a5a86', deep: '#b9cdea' },
      organizations: { background: 'rgb(64 60 54 / 0.1)', line: '#4d473e', deep: 'rgb(64 60 54 / 0.24)' },
    },
    dark: {
      direct: { background: '#4a3a10', line: '#e2b24a', deep: '#6d5410' },
      mixed: { background: '#33290f', line: '#e2b24a', deep: '#594612' },
      indirect: { background: '#243149', line: '#8fb0e0', deep: '#37507c' },
      organizations: {
        background: 'rgb(255 248 235 / 0.11)',
        line: '#c9c3b6',
        deep: 'rgb(255 248 235 / 0.22)',
      },
    },
  },
  marker: {
    light: {
      direct: { background: '#fff07a', line: '#7a6600', deep: '#ffdc1f' },
      mixed: { background: '#ffd9a8', line: '#8a4b00', deep: '#ffb866' },
      indirect: { background: '#d9dcff', line: '#3f47b8', deep: '#b4baff' },
      organizations: { background: 'rgb(0 0 0 / 0.11)', line: '#333333', deep: 'rgb(0 0 0 / 0.26)' },
    },
    dark: {
      direct: { background: '#544900', line: '#ffe34d', deep: '#716300' },
      mixed: { background: '#63390a', line: '#ffb566', deep: '#80480a' },
      indirect: { background: '#34398a', line: '#aab0ff', deep: '#4046a8' },
      organizations: {
        background: 'rgb(255 255 255 / 0.14)',
        line: '#dcdcdc',
        deep: 'rgb(255 255 255 / 0.27)',
      },
    },
  },
  contrast: {
    light: {
      direct: { background: '#ffe06a', line: '#5c3d00', deep: '#ffc400' },
      mixed: { background: '#fff2bd', line: '#5c3d00', deep: '#ffdb57' },
      indirect: { background: '#d6e4ff', line: '#0a2f86', deep: '#9fc0ff' },
      organizations: { background: 'rgb(0 0 0 / 0.1)', line: '#000000', deep: 'rgb(0 0 0 / 0.24)' },
    },
    dark: {
      direct: { background: '#5a4300', line: '#ffd257', deep: '#7d5e00' },
      mixed: { background: '#3a2c00', line: '#ffd257', deep: '#664d00' },
      indirect: { background: '#14305f', line: '#a9cbff', deep: '#24509b' },
      organizations: {
        background: 'rgb(255 255 255 / 0.15)',
        line: '#ffffff',
        deep: 'rgb(255 255 255 / 0.3)',
      },
    },
  },
};

/** A hue for each speaker in turn, and no grey; after the last they begin again. Okabe and Ito's order, made pale or deep. */
const SPEAKER_COLOURS: readonly { light: SpeakerColour; dark: SpeakerColour }[] = [
  { light: { background: '#fde3b0', line: '#9a6700' }, dark: { background: '#5a3f08', line: '#f0b94a' } },
  { light: { background: '#cfe8fb', line: '#1c6ea4' }, dark: { background: '#143f5c', line: '#74bdf0' } },
  { light: { background: '#c6efe0', line: '#007a5a' }, dark: { background: '#0a4a39', line: '#4fd1a8' } },
  { light: { background: '#f7d7e8', line: '#a3467e' }, dark: { background: '#562843', line: '#e79cc6' } },
  { light: { background: '#fbd8c4', line: '#b04a00' }, dark: { background: '#5c2c0d', line: '#f39a63' } },
  { light: { background: '#dfd9f7', line: '#5b47ad' }, dark: { background: '#37306b', line: '#b3a5f2' } },
  { light: { background: '#f1efb0', line: '#6f6c00' }, dark: { background: '#464500', line: '#d8d44e' } },
];

/** As a palette's; while their card is open the ground of the words deepens as it stands, whosever it is. */
export type SpeakerColour = Omit<MarkColour, 'deep'>;

/** The colour of a speaker, by `Speaker.id`. */
export function speakerColour(id: number, scheme: 'light' | 'dark'): SpeakerColour {
  return SPEAKER_COLOURS[id % SPEAKER_COLOURS.length]![scheme];
}

/** How many speakers have a colour of their own before colours repeat. */
export const SPEAKER_COLOUR_COUNT = SPEAKER_COLOURS.length;
