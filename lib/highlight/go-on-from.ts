/**
 * Has the keyboard go on from words of the page: the next Tab leads to what stands behind them. Browsers begin where the caret is, and
 * need no element to be changed for that. What the reader has selected stays selected.
 */
export function goOnFrom(ranges: readonly AbstractRange[]): void {
  const last = ranges.at(-1);
  const selection = getSelection();
  if (last && selection?.isCollapsed !== false) selection?.collapse(last.endContainer, last.endOffset);
}
