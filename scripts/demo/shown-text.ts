import type { Page } from 'puppeteer-core';

/**
 * The list that a panel shows, a line for each heading in it and for each item, which stand below the headings; the texts inside one
 * are joined by " | ".
 */
function listedLines(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    // textContent and not innerText: what is scrolled out of sight counts as well.
    Array.from(document.querySelectorAll('[role="tabpanel"] :is(h3:not(li h3), li)'), (item) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      let words: Element | null = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.trim() || node.parentElement?.closest('.for-ears')) continue;
        // The words of a claim are one text, in quotation marks or not.
        const within: Element | null = node.parentElement?.closest('.claim__text') ?? null;
        if (within !== null && within === words) texts.push(`${texts.pop()}${node.nodeValue}`);
        else texts.push(node.nodeValue.trimStart());
        words = within;
      }
      const line = texts.map((text) => text.trim()).join(' | ');
      return item.matches('h3 ~ * li') ? `  ${line}` : line;
    }),
  );
}

/** What a panel shows, for a terminal: the article's head, its claims under their speakers, its voices, its organizations. */
export async function shownText(panel: Page): Promise<string> {
  const head = await panel.evaluate(() => document.querySelector('header')?.innerText.trim() ?? '');
  const tabs = await panel.$$('[role="tab"]');
  if (tabs.length === 0) return panel.evaluate(() => document.body.innerText.trim());
  const parts = [head];
  for (const tab of tabs) {
    await tab.click();
    // A tab is written twice, for the eye and for the ear.
    const title = await tab.evaluate((element) => element.querySelector('.for-ears')?.textContent ?? '');
    parts.push([title, ...(await listedLines(panel)).map((line) => `  ${line}`)].join('\n'));
  }
  await tabs[0]?.click();
  return parts.join('\n\n');
}
