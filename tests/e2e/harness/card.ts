/** The card over the page, as a reader meets it: by pointer and keys; read through its open shadow root. */
import type { Page } from 'puppeteer-core';
import { CARD_ELEMENT } from '../../../lib/highlight/card-host.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of the lines on which this text is painted under this name, brought into the window. Throws where it is not painted. */
export function paintedLines(page: Page, name: string, text: string): Promise<Box[]> {
  return page.evaluate(
    (highlightName, wanted) => {
      const highlight = CSS.highlights.get(highlightName) as unknown as Set<AbstractRange> | undefined;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight ?? []) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      }
      throw new Error(`"${wanted}" is not painted as ${highlightName}`);
    },
    `wiremark-${name}`,
    text,
  );
}

/** Moves the pointer onto painted words, as a hand does: in more than one step. @returns the lines of the words */
export async function pointAt(page: Page, name: string, text: string): Promise<Box[]> {
  const lines = await paintedLines(page, name, text);
  const { left, top, bottom } = lines[0]!;
  await page.mouse.move(left + 4, (top + bottom) / 2 - 1);
  await page.mouse.move(left + 12, (top + bottom) / 2);
  return lines;
}

/** The text of the card that is shown, waited for. */
export async function cardText(page: Page): Promise<string> {
  const text = await page.waitForFunction(
    (host) =>
      (document.querySelector(host)?.shadowRoot?.querySelector('.card') as HTMLElement | null)?.innerText,
    { polling: 50, timeout: 6000 },
    CARD_ELEMENT,
  );
  return (await text.jsonValue()) ?? '';
}

export function cardBox(page: Page): Promise<Box> {
  return page.evaluate((host) => {
    const card = document.querySelector(host)?.shadowRoot?.querySelector('.card');
    if (!card) throw new Error('no card is shown');
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  }, CARD_ELEMENT);
}

/** Waits until neither the card nor its host is in the page. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(
    (host) => !document.querySelector(host),
    { polling: 50, timeout: 6000 },
    CARD_ELEMENT,
  );
}

/** Presses a button of the card with the pointer, by its action: "copy", "next". */
export async function press(page: Page, action: string): Promise<void> {
  const { x, y } = await page.evaluate(
    (host, wanted) => {
      const button = document.querySelector(host)?.shadowRoot?.querySelector(`[data-action="${wanted}"]`);
      if (!button) throw new Error(`the card has no button for "${wanted}"`);
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    CARD_ELEMENT,
    action,
  );
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Waits until the card says this somewhere. */
export async function waitForCardSaying(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (host, wanted) =>
      (
        document.querySelector(host)?.shadowRoot?.querySelector('.card') as HTMLElement | null
      )?.innerText.includes(wanted),
    { polling: 50, timeout: 6000 },
    CARD_ELEMENT,
    words,
  );
}
