import type { RunningBrowser } from './launch.ts';

/** Stops the extension's background, as Chromium does by itself after half a minute without work. Chromium only. */
export async function stopBackground({ browser }: RunningBrowser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
}
