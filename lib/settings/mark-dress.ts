import { ownPalette } from './own-palette.ts';
import { type MarkColour, PALETTES, type Palette } from './palettes.ts';
import { MARKED_THINGS, type MarkedThing, type Settings } from './settings.ts';

/** What of the settings says what marks look like. */
export type MarkDress = Pick<Settings, 'palette' | 'ownColours' | 'linesOnly'>;

/** That part of the settings alone. */
export const markDress = ({ palette, ownColours, linesOnly }: MarkDress): MarkDress => ({
  palette,
  ownColours,
  linesOnly,
});

/** The colours of the marks. Of lines alone the grounds are transparent. */
export function paletteOf({ palette, ownColours, linesOnly }: MarkDress): Palette {
  const colours = palette === 'own' ? ownPalette(ownColours, linesOnly) : PALETTES[palette];
  return linesOnly ? { light: withoutGrounds(colours.light), dark: withoutGrounds(colours.dark) } : colours;
}

const withoutGrounds = (colours: Palette['light']) =>
  Object.fromEntries(
    MARKED_THINGS.map((thing) => [
      thing,
      { ...colours[thing], background: 'transparent', deep: 'transparent' },
    ]),
  ) as Record<MarkedThing, MarkColour>;
