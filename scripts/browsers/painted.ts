/** The marks in a page as the page's own scripts can see them: its registry of highlights is the same for all. */
import type { Frame, Page } from 'puppeteer-core';
import { MARK_NAMES, type MarkName } from '../../lib/highlight/mark-names.ts';

/** The number at the end of the name that a mark is registered under. */
export function markNumber(name: string): number {
  const number = MARK_NAMES.indexOf(name as MarkName);
  if (number < 0) throw new Error(`there is no mark "${name}"`);
  return number;
}

/** The source of a pattern for the name that a mark is registered under in any document. */
export const markPattern = (name: string): string => `^[a-z]{12}${markNumber(name)}$`;

/** The texts that are painted, by the name of their mark, in the order of painting. */
export async function paintedTexts(page: Page | Frame): Promise<Record<string, string[]>> {
  const registered = await page.evaluate(() => {
    const textOf = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
      (startContainer as Text).data.slice(startOffset, endOffset);
    const all = CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>;
    return [...all].map(([name, highlight]): [string, string[]] => [name, [...highlight].map(textOf)]);
  });
  const painted: Record<string, string[]> = {};
  for (const [name, texts] of registered) {
    const [, number] = /^[a-z]{12}(\d+)$/.exec(name) ?? [];
    const mark = number === undefined ? undefined : MARK_NAMES[Number(number)];
    if (mark) painted[mark] = texts;
  }
  return painted;
}
