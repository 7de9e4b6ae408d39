/** axe-core in an extension's page, whose policy lets no script in: the source goes there through the driver. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { cardFrame, inLayer } from '../../../scripts/browsers/own-layer.ts';

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
 * @param rules the ids of those that are asked; without any, all of them
 * @throws where no text's contrast could be judged: nothing was looked at then
 */
export async function violations(
  page: Page | Frame,
  within = ':root',
  rules: readonly string[] | null = null,
): Promise<string[]> {
  await page.evaluate(`${source}; undefined`);
  return page.evaluate(
    async (selector, values) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run(
        { include: [selector] },
        { resultTypes: ['violations'], ...(values && { runOnly: { type: 'rule', values } }) },
      );
      if (![...found.passes, ...found.violations].some(({ id }) => id === 'color-contrast'))
        throw new Error(`axe-core has judged no text in ${selector}`);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary ?? ''}`),
      );
    },
    within,
    rules,
  );
}

/** As `violations`, for the card that is shown in a page. */
export async function violationsOfCard(page: Page): Promise<string[]> {
  const inFrame = await inLayer(page, async (root) => {
    // While it fades in, its colours are paler than they are to be read.
    const settled = (where: ShadowRoot) => Promise.all(where.getAnimations().map(({ finished }) => finished));
    await settled(root);
    if (root.querySelector('iframe')) return true;
    // axe-core looks into no closed shadow root, and judges no contrast beside the body: it gets a copy where it does. The card
    // itself goes, as it does from everything of the page's that comes over it.
    const open = root.host.cloneNode() as HTMLElement;
    open.id = 'card-to-judge';
    const copy = open.attachShadow({ mode: 'open' });
    copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    document.body.append(open);
    open.showPopover();
    await settled(copy);
    return false;
  });
  if (inFrame) return violations(cardFrame(page), '.card');
  try {
    return await violations(page, '#card-to-judge');
  } finally {
    await page.$eval('#card-to-judge', (element) => element.remove());
  }
}
