/** axe-core in an extension's page, whose policy lets no script in: the source goes there through the driver. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}
interface Axe {
  run(context: object, options: object): Promise<{ violations: Finding[]; passes: Finding[] }>;
}

/**
 * The violations in a page, or within one of its elements and the shadow root it holds: rule, and what is wrong with which
 * element. Empty where all is well.
 * @throws where no text's contrast could be judged: nothing was looked at then
 */
export async function violations(page: Page, within = ':root'): Promise<string[]> {
  await page.evaluate(`${source}; undefined`);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run({ include: [selector] }, { resultTypes: ['violations'] });
    if (![...found.passes, ...found.violations].some(({ id }) => id === 'color-contrast'))
      throw new Error(`axe-core has judged no text in ${selector}`);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary ?? ''}`),
    );
  }, within);
}
