import { browser } from 'wxt/browser';
import type { MakeSurface } from '../../lib/card/card-surface.ts';
import { frameSurface } from '../../lib/card/frame-surface.ts';
import { rootSurface } from '../../lib/card/root-surface.tsx';

/**
 * What cards are drawn on in this page. Firefox lets a page's script into closed shadow roots: there they stand in a frame, unless
 * no script of the page's can run, for where that is so by a sandbox, the frame's own can not run either.
 */
export function surfaceHere(): MakeSurface {
  const closed = !import.meta.env.FIREFOX || matchMedia('(scripting: none)').matches;
  return closed ? rootSurface : frameSurface(browser.runtime.getURL('/card-frame.html'));
}
