import { describe, expect, test } from 'vitest';
import { PALETTES, SPEAKER_COLOUR_COUNT, speakerColour } from '../../../lib/settings/palettes.ts';
import { MARKED_THINGS } from '../../../lib/settings/settings.ts';

type Colour = readonly [red: number, green: number, blue: number];

const NAMES = Object.keys(PALETTES) as (keyof typeof PALETTES)[];

/** Pages that marks are made for: their ground and their text. */
const PAGES = {
  light: { ground: [255, 255, 255], text: [26, 26, 26] },
  dark: { ground: [22, 24, 27], text: [236, 236, 236] },
} as const satisfies Record<string, { ground: Colour; text: Colour }>;

/** A colour of the palettes ("#abcdef", "rgb(1 2 3 / 0.5)") as it looks on a ground. */
function onGround(css: string, ground: Colour): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/u.exec(css);
  if (hex) return hex.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Colour;
  const [, red, green, blue, alpha] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/u.exec(css)!.map(Number);
  return [red!, green!, blue!].map(
    (part, i) => part * alpha! + ground[i]! * (1 - alpha!),
  ) as unknown as Colour;
}

/** By https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('on %s pages', (scheme) => {
  const { ground, text } = PAGES[scheme];
  const colours = [
    ...NAMES.flatMap((name) =>
      MARKED_THINGS.map((thing) => ({ of: `${name} ${thing}`, ...PALETTES[name][scheme][thing] })),
    ),
    ...Array.from({ length: SPEAKER_COLOUR_COUNT }, (_, id) => ({
      of: `speaker ${id}`,
      ...speakerColour(id, scheme),
    })),
  ];

  test.each(colours)('$of: text stays readable on it', ({ background }) => {
    expect(contrast(text, onGround(background, ground))).toBeGreaterThan(7);
  });

  test.each(colours)(
    '$of: its line stands out from the page and from its own ground',
    ({ line, background }) => {
      expect(contrast(onGround(line, ground), ground)).toBeGreaterThan(3);
      expect(contrast(onGround(line, ground), onGround(background, ground))).toBeGreaterThan(3);
    },
  );

  const deepened = NAMES.flatMap((name) =>
    MARKED_THINGS.map((thing) => ({ of: `${name} ${thing}`, ...PALETTES[name][scheme][thing] })),
  );
  test.each(deepened)(
    '$of, deepened: text stays readable on it, its line stands out, and it is seen to be deeper',
    ({ background, line, deep }) => {
      expect(contrast(text, onGround(deep, ground))).toBeGreaterThan(4.5);
      expect(contrast(onGround(line, ground), onGround(deep, ground))).toBeGreaterThan(3);
      expect(contrast(onGround(deep, ground), onGround(background, ground))).toBeGreaterThan(1.15);
    },
  );

  test('organizations have no hue, and claims and speakers have one', () => {
    const isGrey = (colour: Colour) => Math.max(...colour) - Math.min(...colour) < 24;
    for (const { of, background, line } of colours) {
      const grey = isGrey(onGround(background, ground)) && isGrey(onGround(line, ground));
      expect(grey, of).toBe(of.endsWith('organizations'));
    }
  });
});

test('speakers have colours of their own, until they begin again', () => {
  const colours = Array.from(
    { length: SPEAKER_COLOUR_COUNT },
    (_, id) => speakerColour(id, 'light').background,
  );
  expect(new Set(colours).size).toBe(SPEAKER_COLOUR_COUNT);
  expect(speakerColour(SPEAKER_COLOUR_COUNT, 'dark')).toBe(speakerColour(0, 'dark'));
});
