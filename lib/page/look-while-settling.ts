/** For how long after its start a page is expected to bring its article, in milliseconds. */
const PATIENCE = 10_000;
/** How long nothing may change before another look, in milliseconds; it grows with each look. */
const QUIET = 150;
/** A page that never rests is looked at this often and no more. */
const MOST_LOOKS = 12;

/**
 * Calls `look` at once, and again whenever the page has come to rest after a change, until it says yes; then, after ten
 * seconds or at the signal, nothing is left behind in the page.
 * @param look whether what is looked for is there
 * @param onGivenUp called when the patience is over and `look` has never said yes
 */
export function lookWhileSettling(look: () => boolean, signal: AbortSignal, onGivenUp?: () => void): void {
  if (signal.aborted || look()) return;
  let looks = 1;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(patience);
  };
  const giveUp = () => {
    end();
    onGivenUp?.();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (look()) end();
      else if (++looks === MOST_LOOKS) giveUp();
    }, QUIET * looks);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const patience = setTimeout(giveUp, PATIENCE);
  signal.addEventListener('abort', end);
}
