/** What a tab's address tells before anybody has looked into the page. */
export interface TabAddress {
  /** Null for a page without a host, and where the browser keeps the address from us. */
  host: string | null;
  /** False where no extension may ever run. */
  readable: boolean;
  /** Whether it ends as that of a PDF does. */
  pdf: boolean;
}

/** Stores, and sites of Mozilla's, into which the browsers let no extension. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/**
 * @param url as the browser tells it: undefined where we have no permission for the page
 * @param opened whether the reader opened the panel on this very page: then only closed pages hide their address
 */
export function tabAddress(url: string | undefined, opened: boolean): TabAddress {
  if (url === undefined || !URL.canParse(url)) return { host: null, readable: !opened, pdf: false };
  const { protocol, hostname, pathname } = new URL(url);
  const readable = ['http:', 'https:', 'file:'].includes(protocol) && !CLOSED_HOSTS.has(hostname);
  return { host: readable && hostname !== '' ? hostname : null, readable, pdf: /\.pdf$/iu.test(pathname) };
}
