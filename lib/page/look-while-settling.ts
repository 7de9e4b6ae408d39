/** For how long after its start a page is expected to bring its article, in milliseconds. */
const PATIENCE = 10_000;
/** How long nothing may change before another look, in milliseconds; it grows with each look. */
const QUIET = 150;
/** A page that never rests is looked at this often and no more. */
const MOST_LOOKS = 12;
/** When it is looked again even where nothing seems to have changed, in milliseconds: a shadow root comes without a sign. */
const LATER = 1000;
const LAST = 3000;

/**
 * Calls `look` at once, and again a little later and whenever the page has come to rest after a change, until it says yes; then, or after
 * ten seconds, nothing is left behind in the page.
 * @param look whether what is looked for is there; `again` is false the first time, when the page may be waiting for it
 * @param onGivenUp called when the patience is over and `look` has never said yes
 * @returns what ends the looking before
 */
export function lookWhileSettling(look: (again: boolean) => boolean, onGivenUp?: () => void): () => void {
  if (look(false)) return () => {};
  let looks = 1;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(rest);
    rest = setTimeout(lookAgain, QUIET * looks);
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(rest);
    timers.forEach(clearTimeout);
  };
  const giveUp = () => {
    end();
    onGivenUp?.();
  };
  const lookAgain = () => {
    if (look(true)) end();
    else if (++looks === MOST_LOOKS) giveUp();
  };
  const lookLater = () => {
    timers.push(setTimeout(lookAgain, LAST - LATER), setTimeout(giveUp, PATIENCE - LATER));
    lookAgain();
  };
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const timers = [setTimeout(lookLater, LATER)];
  return end;
}
