/** What a page shows of Wiremark. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { markNumber, paintedTexts } from '../../../scripts/browsers/painted.ts';
import { PATIENCE } from './patience.ts';

export { paintedTexts } from '../../../scripts/browsers/painted.ts';

/**
 * Asks the page until it says yes. Each question comes from outside: the driver's own waiting sets a timer in the page, which never
 * fires in a document whose policy forbids scripts.
 */
async function untilYes(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE} ms: ${what}`);
    await setTimeout(50);
  }
}

/** Waits until this text is painted under this name, in one piece. */
export function waitForPainted(page: Page, name: string, text: string): Promise<void> {
  return untilYes(`"${text}" painted as ${name}`, async () =>
    Boolean((await paintedTexts(page))[name]?.includes(text)),
  );
}

/** Waits until nothing of ours is painted. */
export function waitForNothingPainted(page: Page): Promise<void> {
  return untilYes('nothing painted', async () => Object.keys(await paintedTexts(page)).length === 0);
}

type Painted = Pick<CSSStyleDeclaration, 'backgroundColor' | 'textDecorationStyle' | 'textDecorationLine'>;

/** How the browser would paint a mark on this element: computed style of `::highlight()`. Throws where nothing is marked in the page. */
export function paintedStyle(page: Page, selector: string, name: string): Promise<Painted> {
  return page.$eval(
    selector,
    (element, number) => {
      const [token] = [...CSS.highlights.keys()].flatMap((key) => /^[a-z]{12}(?=\d+$)/.exec(key) ?? []);
      if (!token) throw new Error('nothing is marked');
      const { backgroundColor, textDecorationStyle, textDecorationLine } = getComputedStyle(
        element,
        `::highlight(${token}${number})`,
      );
      return { backgroundColor, textDecorationStyle, textDecorationLine };
    },
    markNumber(name),
  );
}

/** The background colour behind a mark on this element, as computed style writes it. */
export const paintedColour = async (page: Page, selector: string, name: string): Promise<string> =>
  (await paintedStyle(page, selector, name)).backgroundColor;

/** The style of the line at a mark on this element: "solid", "dashed", "dotted". */
export const paintedLine = async (page: Page, selector: string, name: string): Promise<string> =>
  (await paintedStyle(page, selector, name)).textDecorationStyle;
