/**
 * Has caret and keyboard go on from words of the page. Firefox begins there with the next Tab, and needs no element to be changed for that
 * (for Chromium see `tabFrom`). What the reader has selected stays selected.
 */
export function goOnFrom(ranges: readonly AbstractRange[]): void {
  const last = ranges.at(-1);
  const selection = getSelection();
  if (last && selection?.isCollapsed !== false) selection?.collapse(last.endContainer, last.endOffset);
}
