import { type AnnotatedState, isAnnotated } from '../messages.ts';
import type { SiteRule } from '../settings/settings.ts';
import type { PageAnswer } from './page-connection.ts';

/** What is known of the tab that the panel stands beside. */
export interface PanelTab {
  /** Host of the page; null for pages without one (a file) and where the browser does not tell. */
  host: string | null;
  /** False for the browser's own pages, where no extension may run. */
  readable: boolean;
  /** Whether the address is that of a PDF, which the browsers show in a page of their own. */
  pdf: boolean;
  /** What the browser takes the page's language for, BCP 47 code; null where it cannot tell. */
  language: string | null;
  answer: PageAnswer | 'waiting';
  siteRule: SiteRule;
  /** Whether the reader asked for this page alone, whatever the rule for its site. */
  readOnce: boolean;
}

/** The languages that can be read. */
export const LANGUAGES: readonly string[] = ['en', 'ru'];

/** "en" of "en-GB". */
const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

/** What the panel shows. Exactly one of these at any time. */
export type PanelView =
  | { view: 'reading' }
  | { view: 'not-readable' }
  | { view: 'pdf' }
  | { view: 'not-loaded' }
  | { view: 'needs-permission' }
  | { view: 'site-off'; host: string }
  | { view: 'no-article' }
  | { view: 'other-language'; language: string }
  | { view: 'failed'; reason: string }
  | { view: 'annotated'; state: AnnotatedState };

/** Decides the view. */
export function panelView({
  host,
  readable,
  pdf,
  language,
  answer,
  siteRule,
  readOnce,
}: PanelTab): PanelView {
  const off = siteRule === 'off' && host !== null && !readOnce;
  if (isAnnotated(answer) && !off) return { view: 'annotated', state: answer };
  if (!readable) return { view: 'not-readable' };
  if (off) return { view: 'site-off', host };
  if (answer === 'waiting') return { view: 'reading' };
  if (pdf) return { view: 'pdf' };
  // The browser tells the address where we have its permission: if nobody may go in all the same, there is no page.
  if (answer === 'error-page' || (answer === 'none' && host !== null)) return { view: 'not-loaded' };
  if (answer === 'none') return { view: 'needs-permission' };
  if (answer.status !== 'reading' && language !== null && !LANGUAGES.includes(primary(language)))
    return { view: 'other-language', language };
  if (answer.status === 'failed') return { view: 'failed', reason: answer.reason };
  return { view: answer.status === 'reading' ? 'reading' : 'no-article' };
}
