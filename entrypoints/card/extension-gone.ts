import { browser } from '../../lib/native-browser.ts';

/** The name of a line that says nothing: it is cut when the extension goes. */
const LINE = 'card';

/**
 * Calls when the extension is removed or updated while the page stays. (Firefox stops this script with the extension; there it is the
 * layer's stylesheet that goes.) A background that only falls asleep cuts the line as well: then it is not watched any longer.
 * @param alive whether the extension is still there
 * @returns stops watching
 */
export function whenExtensionGone(alive: () => boolean, gone: () => void): () => void {
  if (!alive()) return () => {};
  const port = browser.runtime.connect({ name: LINE });
  let timer: ReturnType<typeof setTimeout> | undefined;
  port.onDisconnect.addListener(() => {
    // The line is cut a moment before the extension is gone.
    timer = setTimeout(() => alive() || gone(), 300);
  });
  return () => {
    clearTimeout(timer);
    if (alive()) port.disconnect();
  };
}
