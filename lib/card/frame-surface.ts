/**
 * A card drawn in a document of the extension's own. In Firefox a page gets at nodes of closed shadow roots (by
 * `event.originalTarget`, `event.rangeParent` and the selection), so that it could rewrite a card that stands in one; what it gets
 * at here is a frame of another origin, into which it can neither look nor write, and whose address it does not see.
 */
import type { CopiedClaims } from '../export/copied-claims.ts';
import { makeToken } from '../token.ts';
import type { CardSurface, MakeSurface } from './card-surface.ts';
import type { CardContent } from './card-view.ts';
import { type FromFrame, isFromFrame, type ToFrame } from './frame-messages.ts';

/** How long the document may take to come, in milliseconds; where a page is shut in a sandbox, it never does. */
const LONGEST_LOADING = 4000;

/** @param address of the card's document */
export const frameSurface =
  (address: string): MakeSurface =>
  (box, { onAction, onBroken }): CardSurface => {
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe') as HTMLIFrameElement;
    frame.className = 'frame';
    const { port1: port, port2 } = new MessageChannel();
    const nonce = makeToken();
    let drawn = () => {};
    let copied = (_: boolean) => {};
    let loaded = false;
    const say = (message: ToFrame) => port.postMessage(message);

    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isFromFrame(data)) hear(data);
    };
    const hear = (said: FromFrame) => {
      if (said.type === 'acted') onAction(said.action);
      if (said.type === 'copied') copied(said.done);
      if (said.type === 'drawn') {
        frame.style.height = `${said.height}px`;
        drawn();
      }
    };
    frame.addEventListener('load', () => {
      if (isBlank(frame)) return;
      // A second document in it is somebody else's.
      if (loaded) return onBroken();
      loaded = true;
      frame.contentWindow?.postMessage({ nonce }, new URL(address).origin, [port2]);
    });
    const late = setTimeout(onBroken, LONGEST_LOADING);
    box.append(frame);
    // The address goes into no attribute: the page may see the element, and the address names this browser for ever.
    frame.contentWindow?.location.replace(`${address}#${nonce}`);

    return {
      show(content: CardContent) {
        frame.style.colorScheme = content.tone;
        say({ type: 'show', content });
        return new Promise((resolve) => {
          drawn = () => {
            clearTimeout(late);
            resolve();
          };
        });
      },
      focus() {
        frame.focus({ preventScroll: true });
        say({ type: 'focus' });
      },
      copy(claims: CopiedClaims) {
        say({ type: 'copy', copied: claims });
        return new Promise((resolve) => {
          copied = resolve;
        });
      },
      close() {
        clearTimeout(late);
        port.close();
        frame.remove();
      },
    };
  };

/** Whether a frame holds the empty document that it begins with. */
function isBlank({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    return contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}
