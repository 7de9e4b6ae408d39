/** The card over the page, as a reader meets it: by pointer and keys. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { hasLayer, inCard, inLayer } from '../../../scripts/browsers/own-layer.ts';
import { markPattern } from '../../../scripts/browsers/painted.ts';
import { PATIENCE } from './patience.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of the lines on which this text is painted under this name, brought into the window. Throws where it is not painted. */
export function paintedLines(page: Page, name: string, text: string): Promise<Box[]> {
  return page.evaluate(
    (pattern, wanted) => {
      const all = [...CSS.highlights] as unknown as [string, Set<AbstractRange>][];
      const ranges = all.find(([key]) => new RegExp(pattern).test(key))?.[1] ?? [];
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
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
      throw new Error(`"${wanted}" is not painted as ${pattern}`);
    },
    markPattern(name),
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

/** Asks until there is an answer. Throws where there is none in good time. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false>,
): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`not within ${PATIENCE} ms: ${what}`);
    await setTimeout(50);
  }
}

const textNow = (page: Page) =>
  inCard(page, (root) => root.querySelector<HTMLElement>('.card')?.innerText ?? null);

/** The text of the card that is shown, waited for. */
export function cardText(page: Page): Promise<string> {
  return until('a card', () => textNow(page));
}

/** The card's box in the window. Throws where no card is shown. */
export async function cardBox(page: Page): Promise<Box> {
  const box = await inLayer(page, (root) => {
    const { left, top, right, bottom } = root.querySelector('.box--placed')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  if (box === null) throw new Error('no card is shown');
  return box;
}

/** Waits until neither the card nor its host is in the page. */
export async function waitForNoCard(page: Page): Promise<void> {
  await until('no card', async () => !(await hasLayer(page)));
}

/** Presses a button of the card with the pointer, by its action: "copy", "next". */
export function press(page: Page, action: string): Promise<void> {
  return pressAt(page, `[data-action="${action}"]`);
}

/** Presses an element of the card with the pointer, waited for: the first of these whose text begins so. */
export async function pressAt(page: Page, selector: string, text = ''): Promise<void> {
  const element = await until(`${selector} "${text}" to press on the card`, () =>
    inCard(
      page,
      (root, wanted, beginning) => {
        const found = [...root.querySelectorAll(wanted)].find((each) =>
          each.textContent.startsWith(beginning),
        );
        const box = found?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      },
      selector,
      text,
    ),
  );
  // A frame counts from its own corner.
  const corner = await inLayer(page, (root) => {
    const frame = root.querySelector('iframe')?.getBoundingClientRect();
    return { x: frame?.left ?? 0, y: frame?.top ?? 0 };
  });
  const x = element.x + corner!.x;
  const y = element.y + corner!.y;
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Waits until the card says this somewhere. */
export async function waitForCardSaying(page: Page, words: string): Promise<void> {
  await until(`a card that says "${words}"`, async () => (await textNow(page))?.includes(words) ?? false);
}

/** Whether the keyboard is in the card. */
export async function hasKeyboard(page: Page): Promise<boolean> {
  const inHost = await inLayer(page, ({ host }) => document.activeElement === host);
  const inDialog = await inCard(
    page,
    (root) => (root as ShadowRoot | Document).activeElement?.closest('.card') != null,
  );
  return inHost === true && inDialog === true;
}
