/** What a page says about its article outside the body: headline, address, time. It is the page's word, so all of it is checked. */
import { fullAddress, isSameArticle } from './address.ts';
import { attributeOf, elementsNamed, locationOf, standsBefore, textOf } from './dom.ts';
import { isoTime, publishedInJson } from './published.ts';

/** Longest headline that is believed, UTF-16 code units. */
const LONGEST = 500;
/** So many elements of a kind are looked at. */
const MOST = 500;

const plain = (text: string | null | undefined): string | null => {
  const trimmed = (text ?? '')
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return trimmed === '' || trimmed.length > LONGEST ? null : trimmed;
};

function* first(elements: ArrayLike<Element>): Generator<Element> {
  for (let at = 0; at < elements.length && at < MOST; at++) yield elements[at]!;
}

/** The content of the first `meta` that has the earliest of these names. */
function metaContent(document: Document, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const meta of first(elementsNamed(document, 'meta'))) {
    const content = attributeOf(meta, 'content');
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, key)?.toLowerCase();
      if (name !== undefined && content && !found.has(name)) found.set(name, content);
    }
  }
  return names.map((name) => found.get(name)).find((content) => content !== undefined) ?? null;
}

/**
 * The headline: of the `h1`s the last before the body, so that of several articles below each other each has its own; without one, what
 * the page is called. Null where nothing says it.
 */
export function readTitle(document: Document, opening: Element): string | null {
  let headline: string | null = null;
  for (const heading of first(elementsNamed(document, 'h1'))) {
    if (headline !== null && !standsBefore(heading, opening)) break;
    headline = plain(textOf(heading)) ?? headline;
  }
  if (headline !== null) return headline;
  const title = elementsNamed(document, 'title')[0];
  return plain(metaContent(document, ['og:title', 'twitter:title'])) ?? plain(title && textOf(title));
}

/**
 * The page's address without fragment, unless that is a route: the canonical one if it is this article's, else where the page was loaded from.
 * A page from a file that says nothing has none: null.
 */
export function readAddress(document: Document): string | null {
  const here = fullAddress(locationOf(document));
  for (const link of first(elementsNamed(document, 'link'))) {
    if (attributeOf(link, 'rel')?.toLowerCase() !== 'canonical') continue;
    const canonical = fullAddress(attributeOf(link, 'href'), here ?? undefined);
    if (!canonical || !/^http/.test(canonical.protocol)) continue;
    if (here === null || isSameArticle(canonical, here)) return canonical.href;
  }
  return here?.href ?? null;
}

/** When the article was published, ISO 8601, by the page's own word; null where it does not say. */
export function readPublished(document: Document): string | null {
  const said = metaContent(document, [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'mediator_published_time',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'date',
  ]);
  if (said !== null && isoTime(said) !== null) return isoTime(said);
  for (const script of first(elementsNamed(document, 'script'))) {
    if (attributeOf(script, 'type') !== 'application/ld+json') continue;
    const published = publishedInJson(textOf(script) ?? '');
    if (published !== null) return published;
  }
  for (const element of first(elementsNamed(document, 'dateformat'))) {
    const seconds = Number(attributeOf(element, 'time') ?? Number.NaN);
    if (seconds > 0 && seconds < 1e11) return new Date(seconds * 1000).toISOString();
  }
  for (const element of first(elementsNamed(document, 'time'))) {
    const time = isoTime(attributeOf(element, 'datetime') ?? '');
    if (time !== null) return time;
  }
  return null;
}
