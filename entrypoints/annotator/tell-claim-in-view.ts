import type { Browser } from 'wxt/browser';
import { PANEL_PORT } from '../../lib/messages.ts';
import { browser } from '../../lib/native-browser.ts';
import type { CardSlot } from './card-slot.ts';

/** Tells each panel that is connected which claim is in view, as the page scrolls. While no panel is, nothing is watched. */
export function tellClaimInView(card: CardSlot, signal: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    const end = new AbortController();
    port.onDisconnect.addListener(() => end.abort());
    const ended = AbortSignal.any([signal, end.signal]);
    card.use((there) => there.tellClaimInView((message) => port.postMessage(message), ended));
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(onConnect);
  });
}
