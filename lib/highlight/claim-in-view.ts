/** Where a claim's first line stands in the window, in CSS pixels from its top. */
export interface Line {
  top: number;
  bottom: number;
}

/**
 * The claim whose first line is nearest the middle of the window, of those in the window. Claims stand in the order of the
 * article, so few of them have to be looked at.
 * @param count number of claims
 * @param lineOf where a claim stands; null where it is not shown
 * @param height of the window, in CSS pixels
 * @returns its index, or null where no claim begins in the window
 */
export function claimInView(
  count: number,
  lineOf: (claim: number) => Line | null,
  height: number,
): number | null {
  const middle = height / 2;
  let first = 0;
  let end = count;
  while (first < end) {
    const between = (first + end) >> 1;
    const line = lineOf(between);
    if (line && line.top > middle) end = between;
    else first = between + 1;
  }
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const claim of [first - 1, first]) {
    const line = claim >= 0 && claim < count ? lineOf(claim) : null;
    if (!line || line.bottom < 0 || line.top > height) continue;
    const distance = Math.abs((line.top + line.bottom) / 2 - middle);
    if (distance < least) {
      nearest = claim;
      least = distance;
    }
  }
  return nearest;
}
