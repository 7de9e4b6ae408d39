/** Where a claim's first line stands in the window, in CSS pixels from its top. */
export interface Line {
  top: number;
  bottom: number;
}

/**
 * Where in the window the reader is taken to read, in CSS pixels from its top: in the middle. Near the page's beginning it is higher
 * and near its end lower, for the first and the last lines never come to the middle however far one scrolls. A page that is wholly
 * in view is read from its top.
 * @param scrolled how much of the page is above the window, CSS pixels
 * @param left how much of it is below
 */
export function readingLine(scrolled: number, left: number, height: number): number {
  const middle = height / 2;
  const all = scrolled + left;
  if (all <= 0) return 0;
  if (all < height) return (height * scrolled) / all;
  if (scrolled < middle) return scrolled;
  return left < middle ? height - left : middle;
}

/**
 * The claim in the window whose first line is nearest to where the reader reads. Searched by halves, for to ask where a claim stands
 * is slow.
 * @param count number of claims, which are counted as they stand on the page
 * @param lineOf where a claim stands; null where it is not shown
 * @param height of the window, in CSS pixels
 * @param reading from the window's top, see `readingLine`
 * @returns its index, or null where no claim begins in the window
 */
export function claimInView(
  count: number,
  lineOf: (claim: number) => Line | null,
  height: number,
  reading: number,
): number | null {
  let first = 0;
  let end = count;
  while (first < end) {
    const between = (first + end) >> 1;
    const line = lineOf(between);
    if (line && line.top > reading) end = between;
    else first = between + 1;
  }
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const claim of [first - 1, first]) {
    const line = claim >= 0 && claim < count ? lineOf(claim) : null;
    if (!line || line.bottom < 0 || line.top > height) continue;
    const distance = Math.abs((line.top + line.bottom) / 2 - reading);
    if (distance < least) {
      nearest = claim;
      least = distance;
    }
  }
  return nearest;
}
