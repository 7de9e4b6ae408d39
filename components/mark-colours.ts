import { MARKED_THINGS, type MarkDress, paletteOf } from '../lib/settings.ts';

/** The colours of the marks as custom properties for both schemes: `--mark-direct`, `--mark-line-direct` and so on. */
export function markColours(dress: MarkDress): Record<string, string> {
  const { light, dark } = paletteOf(dress);
  return Object.fromEntries(
    MARKED_THINGS.flatMap((thing) => [
      [`--mark-${thing}`, `light-dark(${light[thing].background}, ${dark[thing].background})`],
      [`--mark-line-${thing}`, `light-dark(${light[thing].line}, ${dark[thing].line})`],
    ]),
  );
}
