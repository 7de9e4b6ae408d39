/**
 * The host that somebody means who writes an address or a name of a site: "https://www.tass.com/world", "tass.com", "дом.рф".
 * @returns lower case, as `URL.hostname` writes it; null where no site is meant
 */
export function hostOf(written: string): string | null {
  const trimmed = written.trim();
  const address = /^https?:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return null;
  const { hostname, username } = new URL(address);
  const isName = hostname === 'localhost' || (hostname.includes('.') && !hostname.endsWith('.'));
  return isName && username === '' && !/[*%]/u.test(hostname) ? hostname : null;
}
