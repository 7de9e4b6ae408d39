import { rootOf } from '../article/dom.ts';

/** How long the pointer rests before what is under it is looked up, in milliseconds. */
const REST = 140;

export interface PointerListener {
  /** The pointer rests on this point of the window (CSS pixels). */
  onRest: (x: number, y: number) => void;
  /** A finger or a pen touched this point; a mouse click is the page's own. */
  onTap: (x: number, y: number, event: Event) => void;
  /** A press anywhere, of any kind. */
  onPress: (event: PointerEvent) => void;
}

/**
 * Follows the pointer over the page. While it moves, nothing is looked up: all that costs is a timer set anew. Events that the
 * page's script has made are nobody's doing, and not heard.
 */
export function watchPointer(listener: PointerListener, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const options = { passive: true, capture: true, signal };
  addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons, isTrusted }) => {
      if (!isTrusted) return;
      clearTimeout(rest);
      // A finger on its way scrolls, and a pressed button selects: neither asks.
      if (pointerType === 'mouse' && buttons === 0)
        rest = setTimeout(() => listener.onRest(clientX, clientY), REST);
    },
    options,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      clearTimeout(rest);
      listener.onPress(event);
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      const { pointerType } = event as PointerEvent;
      if (!event.isTrusted) return;
      if (pointerType === 'touch' || pointerType === 'pen')
        listener.onTap(event.clientX, event.clientY, event);
    },
    options,
  );
  // What was closed by key does not come again by a move from before.
  addEventListener(
    'keydown',
    ({ key, isTrusted }) => isTrusted && key === 'Escape' && clearTimeout(rest),
    options,
  );
  rootOf(document)?.addEventListener('pointerleave', () => clearTimeout(rest), { signal });
  signal.addEventListener('abort', () => clearTimeout(rest));
}
