import type { Page } from 'puppeteer-core';

/** Takes the picture of what a page's window shows, once it stands still. */
export async function takePicture(page: Page): Promise<Uint8Array> {
  await page.addStyleTag({ content: '* { caret-color: transparent !important }' });
  // What has just been scrolled into view is drawn with the frame after the next.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  return page.screenshot({ captureBeyondViewport: false });
}
