/** What a page shows of Wiremark, seen from the page's own world: the registry of highlights is shared by both. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** The texts that are painted, by the name of the highlight without its prefix, in the order of painting. */
export function paintedTexts(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const textOf = (range: AbstractRange) =>
      (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>) {
      if (name.startsWith('wiremark-')) painted[name.slice('wiremark-'.length)] = [...highlight].map(textOf);
    }
    return painted;
  });
}

/**
 * Asks the page until it says yes. Each question comes from outside: the driver's own waiting sets a timer in the page, which never
 * fires in a document whose policy forbids scripts.
 */
async function untilYes(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 6_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`not within six seconds: ${what}`);
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

/** The background colour that the browser paints behind a mark on this element, as computed style writes it. */
export function paintedColour(page: Page, selector: string, name: string): Promise<string> {
  return page.$eval(
    selector,
    (element, highlight) => getComputedStyle(element, `::highlight(${highlight})`).backgroundColor,
    `wiremark-${name}`,
  );
}

/** The style of the line that the browser draws under a mark on this element: "solid", "dashed", "dotted". */
export function paintedLine(page: Page, selector: string, name: string): Promise<string> {
  return page.$eval(
    selector,
    (element, highlight) => getComputedStyle(element, `::highlight(${highlight})`).textDecorationStyle,
    `wiremark-${name}`,
  );
}
