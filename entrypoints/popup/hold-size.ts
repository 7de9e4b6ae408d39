/**
 * Keeps an element as large as the window once that has its size. Chromium lays a popup out at a width of 25 pixels and again at its own
 * with whatever changes in it, to see what size it wants: what follows the window is laid out whole each time, and a list of
 * a thousand claims then scrolls at fifteen frames a second.
 */
export function holdSize(element: HTMLElement): void {
  const hold = () => {
    element.style.width = `${innerWidth}px`;
    element.style.height = `${innerHeight}px`;
  };
  addEventListener('resize', hold);
}
