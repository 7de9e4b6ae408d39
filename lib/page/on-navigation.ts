import { withoutFragment } from '../article/address.ts';

/** The browsers' Navigation API, where there is one (Chrome 102, Firefox 147): the two things asked of it. */
type Navigation = Pick<EventTarget, 'addEventListener'>;

/**
 * Calls `listener` when the page has gone to another address without being loaded anew, as pages do that navigate by script.
 * A change of the fragment alone is no other address, unless it is a route: "#/news/77".
 */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  let address = withoutFragment(location.href);
  const look = () => {
    const here = withoutFragment(location.href);
    if (address === here) return;
    address = here;
    listener();
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Elsewhere a new address shows by the way back, or by a new title: pages that navigate by script change it.
  addEventListener('popstate', look, { signal });
  const observer = new MutationObserver(look);
  observer.observe(document.head ?? document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
