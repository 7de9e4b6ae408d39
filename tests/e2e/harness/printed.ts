/** What a page looks like on paper, read from the PDF that the browser prints it to. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** The colours that areas and letters of the printed page are filled with, as its PDF writes them: "0.9 0.8 0.5". */
export async function printedFills(page: Page): Promise<Set<string>> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true }));
  const fills = new Set<string>();
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    const start = pdf.indexOf('\n', at) + 1;
    // 0x78 begins what zlib has deflated; "endstream" is met here too, and is followed by no such byte.
    if (start === 0 || pdf[start] !== 0x78) continue;
    const drawn = inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))).toString('latin1');
    for (const [, colour] of drawn.matchAll(/(?<![\d.])([\d.]+ [\d.]+ [\d.]+) rg\b/gi)) fills.add(colour!);
  }
  return fills;
}
