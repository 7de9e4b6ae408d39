import type { PageState } from '../messages.ts';
import type { SiteRule } from '../settings/settings.ts';

/** What is known of the tab that the panel stands beside. */
export interface PanelTab {
  /** Host of the page; null for pages without one (a file) and where the browser does not tell. */
  host: string | null;
  /** False for the browser's own pages, where no extension may run. */
  readable: boolean;
  /** `none`: nobody of ours has answered from the page. */
  answer: PageState | 'none' | 'waiting';
  siteRule: SiteRule;
}

/** What the panel shows. Exactly one of these at any time. */
export type PanelView =
  | { view: 'reading' }
  | { view: 'not-readable' }
  | { view: 'needs-permission'; host: string | null }
  | { view: 'site-off'; host: string }
  | { view: 'no-article' }
  | { view: 'failed'; reason: string }
  | { view: 'annotated'; state: Extract<PageState, { status: 'annotated' }> };

/** Decides the view. An annotated page is shown whatever the settings say: it was read because the reader wished so. */
export function panelView({ host, readable, answer, siteRule }: PanelTab): PanelView {
  if (answer !== 'waiting' && answer !== 'none' && answer.status === 'annotated') {
    return { view: 'annotated', state: answer };
  }
  if (!readable) return { view: 'not-readable' };
  if (answer === 'waiting') return { view: 'reading' };
  if (siteRule === 'off' && host !== null) return { view: 'site-off', host };
  if (answer === 'none') return { view: 'needs-permission', host };
  if (answer.status === 'reading') return { view: 'reading' };
  if (answer.status === 'failed') return { view: 'failed', reason: answer.reason };
  return { view: 'no-article' };
}
