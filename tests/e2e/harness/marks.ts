/** What a page shows of Wiremark, seen from the page's own world: the registry of highlights is shared by both. */
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

/** Waits until this text is painted under this name, in one piece. */
export async function waitForPainted(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    (highlightName, wanted) => {
      const highlight = CSS.highlights.get(highlightName) as unknown as Set<AbstractRange> | undefined;
      return [...(highlight ?? [])].some(
        (range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset) === wanted,
      );
    },
    { polling: 50, timeout: 6_000 },
    `wiremark-${name}`,
    text,
  );
}

/** Waits until nothing of ours is painted. */
export async function waitForNothingPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('wiremark-')), {
    polling: 50,
    timeout: 6_000,
  });
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
