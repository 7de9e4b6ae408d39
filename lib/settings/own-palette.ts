/** Colours of the reader's own: he chooses the ground of a mark, and its line is made of it. */
import { contrast, hexOf, mixed, type Rgb, rgbOf } from './contrast.ts';
import type { MarkColour, Palette } from './palettes.ts';
import { MARKED_THINGS, type MarkedThing, type OwnColours } from './settings.ts';

type Scheme = keyof OwnColours;

/** What pages look like that marks stand in: nearly all are like one of these. */
const PAGES: Readonly<Record<Scheme, { ground: Rgb; text: Rgb }>> = {
  light: { ground: rgbOf('#ffffff'), text: rgbOf('#1a1a1a') },
  dark: { ground: rgbOf('#16181b'), text: rgbOf('#e6e6e6') },
};

/** What text needs (WCAG 1.4.3), and what a line does (1.4.11). */
export const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;
/** In so many steps a line becomes the colour of the text. */
const STEPS = 20;
/** How much of the text's colour is mixed into the ground while a card is open; less where text could not be read on it. */
const DEEPENING = [0.24, 0.16, 0.08] as const;

/** The palette of these colours. @param linesOnly whether lines stand on the page's own ground */
export const ownPalette = (colours: OwnColours, linesOnly: boolean): Palette => ({
  light: coloursFor(colours, 'light', linesOnly),
  dark: coloursFor(colours, 'dark', linesOnly),
});

const coloursFor = (colours: OwnColours, scheme: Scheme, linesOnly: boolean) =>
  Object.fromEntries(
    MARKED_THINGS.map((thing) => [thing, markColour(colours[scheme][thing], scheme, linesOnly)]),
  ) as Record<MarkedThing, MarkColour>;

function markColour(hex: string, scheme: Scheme, linesOnly: boolean): MarkColour {
  const { ground, text } = PAGES[scheme];
  const own = rgbOf(hex);
  const deep = DEEPENING.map((share) => mixed(own, text, share)).find(
    (colour) => contrast(colour, text) >= TEXT_CONTRAST,
  );
  return {
    background: hexOf(own),
    line: hexOf(lineOf(own, text, linesOnly ? [ground] : [ground, own])),
    deep: hexOf(deep ?? own),
  };
}

/** The colour itself where it stands out from these grounds, else as much nearer to the text's as it needs. */
function lineOf(own: Rgb, text: Rgb, grounds: readonly Rgb[]): Rgb {
  for (let step = 0; step < STEPS; step++) {
    const line = mixed(own, text, step / STEPS);
    if (grounds.every((ground) => contrast(line, ground) >= LINE_CONTRAST)) return line;
  }
  return text;
}

/** A ground on which the page's text is hard to read. */
export interface PoorContrast {
  thing: MarkedThing;
  scheme: Scheme;
  /** Cut, not rounded, to one digit behind the point, so that it never looks as if it were enough. */
  ratio: number;
}

/** Those of these colours on which text has less contrast than it needs. */
export const poorContrasts = (colours: OwnColours): PoorContrast[] =>
  MARKED_THINGS.flatMap((thing) =>
    (['light', 'dark'] as const).flatMap((scheme) => {
      const found = contrast(rgbOf(colours[scheme][thing]), PAGES[scheme].text);
      return found < TEXT_CONTRAST ? [{ thing, scheme, ratio: Math.floor(found * 10) / 10 }] : [];
    }),
  );
