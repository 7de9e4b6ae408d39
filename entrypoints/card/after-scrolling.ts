/** Longest wait for a smooth scroll to end, in milliseconds. */
const LONGEST_SCROLL = 700;

/** Does something once the page has come to rest after it was told to scroll; at the latest after that wait. */
export function afterScrolling(then: () => void): void {
  const done = new AbortController();
  const once = () => {
    if (done.signal.aborted) return;
    done.abort();
    then();
  };
  addEventListener('scrollend', once, { capture: true, signal: done.signal });
  const timer = setTimeout(once, LONGEST_SCROLL);
  done.signal.addEventListener('abort', () => clearTimeout(timer));
}
