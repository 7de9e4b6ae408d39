/** What of a panel a reader sees without scrolling: it stands in the window, and nothing lies over it. */
import type { Page } from 'puppeteer-core';

/** The texts, or the names, of the elements that are wholly in sight, in the order of the document. */
export function wholeInSight(panel: Page, selector: string): Promise<string[]> {
  return panel.$$eval(selector, (elements) =>
    elements
      .filter((element) => {
        const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
          return false;
        // The corners are often round.
        const [x, y] = [Math.min(8, width / 3), Math.min(8, height / 3)];
        const points = [left + x, (left + right) / 2, right - x].flatMap((across) =>
          [top + y, (top + bottom) / 2, bottom - y].map((down) => [across, down] as const),
        );
        // Lines of text leave gaps through which what holds them is met.
        const holder = element.closest('li, label') ?? element;
        return points.every(([across, down]) => holder.contains(document.elementFromPoint(across, down)));
      })
      .map((element) => element.ariaLabel ?? element.textContent?.trim() ?? ''),
  );
}
