import { browser } from 'wxt/browser';
import { drawsLines } from '../../lib/highlight/draws-lines.ts';
import { marksStylesheet } from '../../lib/highlight/stylesheet.ts';
import type { Tone } from '../../lib/messages.ts';
import type { Frame } from './annotate-frame.ts';
import { settingsAtHand } from './settings-at-hand.ts';

/**
 * Gives a frame the stylesheet of the marks. The browser keeps it beside the page's own: it stands in no DOM and in no
 * list that the page can see, and no Content-Security-Policy concerns it.
 * @param token see `registeredName`
 */
export async function dressFrame({ tabId, frameId }: Frame, tone: Tone, token: string): Promise<void> {
  const settings = await settingsAtHand();
  const linesOnly = settings.linesOnly && drawsLines(navigator.userAgent);
  const css = marksStylesheet({ ...settings, linesOnly }, tone, token);
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css, origin: 'AUTHOR' });
}
