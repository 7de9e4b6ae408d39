import type { MakeSurface } from '../../lib/card/card-surface.ts';
import { frameSurface } from '../../lib/card/frame-surface.ts';
import { rootSurface } from '../../lib/card/root-surface.tsx';
import { browser } from '../../lib/native-browser.ts';

/**
 * What cards are drawn on in this page. Firefox lets a page's script into closed shadow roots: there they stand in a frame. They need
 * none in a page of the extension's own, and where no script of the page can run; where a sandbox is the reason, the frame's own could
 * not either.
 */
export function surfaceHere(): MakeSurface {
  const address = browser.runtime.getURL('/card-frame.html');
  const own = address.startsWith(`${location.origin}/`);
  const closed = !import.meta.env.FIREFOX || own || matchMedia('(scripting: none)').matches;
  return closed ? rootSurface : frameSurface(address);
}
