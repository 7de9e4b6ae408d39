import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, hexOf, luminance, type Rgb, rgbOf } from '../../../lib/settings/contrast.ts';
import { markDress, paletteOf } from '../../../lib/settings/mark-dress.ts';
import { ownPalette, poorContrasts } from '../../../lib/settings/own-palette.ts';
import { DEFAULT_SETTINGS, MARKED_THINGS, type OwnColours } from '../../../lib/settings/settings.ts';

const PAGES = {
  light: { ground: rgbOf('#ffffff'), text: rgbOf('#1a1a1a') },
  dark: { ground: rgbOf('#16181b'), text: rgbOf('#e6e6e6') },
};
const SCHEMES = ['light', 'dark'] as const;
/** The same colour for everything. */
const all = (light: string, dark = '#333333'): OwnColours => {
  const of = (colour: string) => Object.fromEntries(MARKED_THINGS.map((thing) => [thing, colour]));
  return { light: of(light), dark: of(dark) } as unknown as OwnColours;
};

describe('contrast by WCAG 2', () => {
  // Ratios as the recommendation's own tools give them.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
    ['#123456', '#123456', 1],
  ])('%s on %s: %d', (one, other, ratio) => {
    expect(contrast(rgbOf(one), rgbOf(other))).toBeCloseTo(ratio, 1);
    expect(contrast(rgbOf(other), rgbOf(one))).toBe(contrast(rgbOf(one), rgbOf(other)));
  });

  test('luminance goes from black to white', () => {
    expect(luminance(rgbOf('#000000'))).toBe(0);
    expect(luminance(rgbOf('#ffffff'))).toBeCloseTo(1);
  });
});

describe('a reader’s own colours', () => {
  const colour = fc.nat(0xff_ff_ff).map((number) => `#${number.toString(16).padStart(6, '0')}`);

  test('whatever is chosen, lines alone stand out from the page', () => {
    fc.assert(
      fc.property(colour, colour, (light, dark) => {
        const palette = ownPalette(all(light, dark), true);
        for (const scheme of SCHEMES)
          expect(contrast(rgbOf(palette[scheme].direct.line), PAGES[scheme].ground)).toBeGreaterThanOrEqual(
            3,
          );
      }),
    );
  });

  test('where text can be read on the ground, it can on the deeper one, and the line stands out from both', () => {
    fc.assert(
      fc.property(colour, colour, (light, dark) => {
        const own = all(light, dark);
        const poor = new Set(poorContrasts(own).map(({ scheme }) => scheme));
        const palette = ownPalette(own, false);
        for (const scheme of SCHEMES) {
          if (poor.has(scheme)) continue;
          const { ground, text } = PAGES[scheme];
          const { background, line, deep } = palette[scheme].mixed;
          expect(contrast(rgbOf(deep), text)).toBeGreaterThanOrEqual(4.5);
          for (const behind of [ground, rgbOf(background)])
            expect(contrast(rgbOf(line), behind)).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test('the ground is the colour itself, and a line that stands out is as well', () => {
    const { light } = ownPalette(all('#7a1fa2'), true);
    expect(light.direct).toMatchObject({ background: '#7a1fa2', line: '#7a1fa2' });
    expect(ownPalette(all('#ffff00'), false).light.direct.background).toBe('#ffff00');
    expect(ownPalette(all('#ffff00'), true).light.direct.line).not.toBe('#ffff00');
  });

  test('the colours that they begin with are without fault', () => {
    expect(poorContrasts(DEFAULT_SETTINGS.ownColours)).toEqual([]);
  });

  test('a ground on which text is hard to read is told, with its ratio cut to one digit', () => {
    const { light, dark } = DEFAULT_SETTINGS.ownColours;
    const own = { light: { ...light, mixed: '#666666' }, dark: { ...dark, organizations: '#ffffff' } };
    expect(poorContrasts(own)).toEqual([
      { thing: 'mixed', scheme: 'light', ratio: 3 },
      { thing: 'organizations', scheme: 'dark', ratio: 1.2 },
    ]);
    // 4.47 : 1 must not look like the 4.5 : 1 that is needed.
    expect(poorContrasts(all('#818181'))[0]).toMatchObject({ scheme: 'light', ratio: 4.4 });
  });

  test('colours come back from their writing', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(hexOf(rgbOf(hex))).toBe(hex);
      }),
    );
    expect(rgbOf('red')).toEqual<Rgb>({ red: 0, green: 0, blue: 0 });
  });
});

test.each(['calm', 'marker', 'contrast', 'own'] as const)(
  'of lines alone %s has no ground, open or not',
  (palette) => {
    const dress = markDress({ ...DEFAULT_SETTINGS, palette, linesOnly: true });
    for (const scheme of SCHEMES)
      for (const thing of MARKED_THINGS) {
        const { background, deep, line } = paletteOf(dress)[scheme][thing];
        expect([background, deep]).toEqual(['transparent', 'transparent']);
        expect(line).toMatch(/^#/u);
      }
  },
);
