/** Brings ranges of the page into the middle of the window; smoothly, unless the reader asked for less motion. */
export function scrollToRanges(ranges: readonly AbstractRange[]): void {
  const first = ranges[0];
  if (!first) return;
  const element = first.startContainer.parentElement;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const box = boxOf(first);
  if (element.getBoundingClientRect().height < innerHeight * 0.8)
    element.scrollIntoView({ block: 'center', behavior });
  // An element taller than the window, as the text of a plain file: the words themselves are what is brought into view.
  else scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior });
}

/** The box of a range in the window, in CSS pixels. */
export function boxOf(range: AbstractRange): DOMRect {
  return liveRange(range).getBoundingClientRect();
}

/** The boxes of a range's lines in the window, in CSS pixels. */
export function linesOf(range: AbstractRange): DOMRect[] {
  return [...liveRange(range).getClientRects()];
}

function liveRange(range: AbstractRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
