import type { Page } from 'puppeteer-core';

/** So far apart in one of red, green and blue (0 to 255), two pixels look different. Smoothed edges of letters vary by less. */
const APART = 32;

/**
 * How many pixels of two PNG pictures look different; all of them where the pictures are of different size.
 * @param page any page without a policy of its own: its browser decodes them
 */
export function visibleDifference(page: Page, one: Uint8Array, other: Uint8Array): Promise<number> {
  const inBase64 = [one, other].map((png) => Buffer.from(png).toString('base64'));
  return page.evaluate(
    async (sources, apart) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const { width, height } = bitmap;
          const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
          canvas.drawImage(bitmap, 0, 0);
          return { width, height, pixels: canvas.getImageData(0, 0, width, height).data };
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height)
        return Math.max(a!.width * a!.height, b!.width * b!.height);
      let count = 0;
      for (let at = 0; at < a!.pixels.length; at += 4)
        if (
          [0, 1, 2].some((channel) => Math.abs(a!.pixels[at + channel]! - b!.pixels[at + channel]!) > apart)
        )
          count++;
      return count;
    },
    inBase64,
    APART,
  );
}
