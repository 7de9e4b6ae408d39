import type { Claim } from '../../lib/annotation.ts';
import { selectedClaim } from '../../lib/highlight/selected-claim.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';

/** What is selected in the page, as a claim; null where no claim's words are. */
export function selectedIn({ page, annotation }: Pick<MarkedPage, 'page' | 'annotation'>): Claim | null {
  const selection = getSelection();
  if (!page || !annotation || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const { text, headAt } = page.article;
  const from = page.index.offsetAt(startContainer, startOffset);
  const to = page.index.offsetAt(endContainer, endOffset);
  if (from === null && !range.intersectsNode(page.root)) return null;
  const start = from ?? 0;
  const end = to ?? headAt ?? text.length;
  // From the headline, which stands behind the body in the text, into the body.
  return selectedClaim(annotation.claims, [start < end ? start : 0, end]);
}
