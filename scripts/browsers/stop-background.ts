import { setTimeout } from 'node:timers/promises';
import type { RunningBrowser } from './launch.ts';

/** Stops the extension's background, as Chromium does by itself after half a minute without work, and waits until it is gone. Chromium only. */
export async function stopBackground({ browser }: RunningBrowser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
  while (browser.targets().includes(target)) await setTimeout(10);
}
