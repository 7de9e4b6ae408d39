/** Which of the addresses of a page is its article's. Pure: it knows no page. */

/** An address without its fragment, unless that is a route, by which a page that navigates by script says what it shows: "#/news/77", "#!/news/77". */
export const withoutFragment = (address: string): string => address.replace(/#(?!!?\/).*/s, '');

/** An address in full, without fragment unless that is a route; null for what is none. */
export const fullAddress = (address: string | null, base?: URL): URL | null =>
  address && URL.canParse(address, base) ? new URL(withoutFragment(new URL(address, base).href)) : null;

const lastPart = ({ pathname }: URL): string | undefined => pathname.split('/').findLast(Boolean);

/**
 * Whether a canonical address is that of the article which is here: of the same origin, with the same last part of the path, and with all
 * of the query and the route that may say which article it is. Many a page gives its site's, its section's, or that of the article at which a
 * reader who went on by script began.
 */
export function isSameArticle(canonical: URL, here: URL): boolean {
  return (
    canonical.origin === here.origin &&
    lastPart(canonical) === lastPart(here) &&
    canonical.hash === here.hash &&
    [...here.searchParams].every(([name, value]) => canonical.searchParams.getAll(name).includes(value))
  );
}
