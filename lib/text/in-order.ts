import type { Span } from './span.ts';

/** Position of the first of `items`, which are in order and do not overlap, that ends behind `position`. Binary search. */
export function firstEndingAfter<T>(
  items: readonly T[],
  position: number,
  spanOf: (item: T) => Span,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle]!)[1] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `items` that lie within a span. */
export function within<T>(items: readonly T[], [start, end]: Span, spanOf: (item: T) => Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(items, start, spanOf); i < items.length; i++) {
    const span = spanOf(items[i]!);
    if (span[0] >= end) break;
    if (span[0] >= start && span[1] <= end) found.push(items[i]!);
  }
  return found;
}

/** Up to `reach` of `items` that end at or before `position`, the nearest first. */
export function before<T>(
  items: readonly T[],
  position: number,
  reach: number,
  spanOf: (item: T) => Span,
): T[] {
  const end = firstEndingAfter(items, position, spanOf);
  return items.slice(Math.max(0, end - reach), end).reverse();
}
