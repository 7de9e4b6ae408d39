import { rootOf } from '../article/dom.ts';

/**
 * Calls when the words of the page may stand elsewhere in it: a part of it has scrolled, its size is another, a picture has come.
 * @param moved is told whether the window has another size
 */
export function followLayout(moved: (resized: boolean) => void, signal: AbortSignal): void {
  let frame: number | null = null;
  let resized = false;
  const soon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (!signal.aborted) moved(resized);
      resized = false;
    });
  };
  const options = { capture: true, passive: true, signal };
  // What stands in the page scrolls with it, so that for the page itself its end is enough.
  addEventListener('scroll', ({ target }) => target !== document && soon(), options);
  addEventListener('scrollend', soon, options);
  addEventListener(
    'resize',
    () => {
      resized = true;
      soon();
    },
    options,
  );
  addEventListener('load', soon, options);
  const sizes = new ResizeObserver(soon);
  const root = rootOf(document);
  if (root) sizes.observe(root);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    if (frame !== null) cancelAnimationFrame(frame);
  });
}
