import type { Page } from 'puppeteer-core';

/** What is on the clipboard, as a page gets it when the reader pastes. A field for it is added to the page and taken away again. */
export async function pasteInto(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      field.dataset.pasted = JSON.stringify({ text, html });
    });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  // Chromium's driver dispatches keys below the editor, which gets the command beside them.
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const field = await page.waitForSelector('#paste-here[data-pasted]');
  const pasted = await field!.evaluate((element) => (element as HTMLElement).dataset.pasted ?? '');
  await field!.evaluate((element) => element.remove());
  return JSON.parse(pasted);
}
