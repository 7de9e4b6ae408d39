import { MARKED_THINGS, PALETTES, type PaletteName } from '../lib/settings.ts';

/** The palette as custom properties for both schemes: `--mark-direct`, `--mark-line-direct` and so on. */
export function markColours(name: PaletteName): Record<string, string> {
  const { light, dark } = PALETTES[name];
  return Object.fromEntries(
    MARKED_THINGS.flatMap((thing) => [
      [`--mark-${thing}`, `light-dark(${light[thing].background}, ${dark[thing].background})`],
      [`--mark-line-${thing}`, `light-dark(${light[thing].line}, ${dark[thing].line})`],
    ]),
  );
}
