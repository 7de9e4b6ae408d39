import { marksShownOn, type Settings } from '../../lib/settings.ts';
import { isWireSite } from '../../lib/wire-sites.ts';

/** Whether these settings have marks in the page that this script is in. */
export function marksShownHere(settings: Settings): boolean {
  // A frame that its page has written itself has the page's origin, and no address.
  const host = URL.parse(origin)?.hostname ?? '';
  return marksShownOn(settings, host, isWireSite(host));
}
