import type { Page } from 'puppeteer-core';
import { KINDS } from '../../lib/highlight/mark-names.ts';
import { markPattern } from '../browsers/painted.ts';

/** Scrolls a page to the first claim that is marked in it. A page without one stays where it is. */
export async function scrollToFirstClaim(page: Page): Promise<void> {
  await page.evaluate((patterns) => {
    const names = patterns.map((pattern) => new RegExp(pattern));
    const all = [...CSS.highlights] as unknown as [string, Set<AbstractRange>][];
    const claims = all
      .filter(([name]) => names.some((wanted) => wanted.test(name)))
      .flatMap(([, ranges]) => [...ranges])
      .map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range;
      })
      .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const [first] = claims;
    if (!first) return;
    // What scrolls need not be the page; and its paragraph may be higher than the window.
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top, bottom } = first.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  }, KINDS.map(markPattern));
}
