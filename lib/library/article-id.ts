import type { Article } from '../article/article.ts';
import { sharedAddress } from '../export/shared-address.ts';

/** How much of a text without address goes into its name. UTF-16 code units. */
const BEGINNING = 300;

/**
 * What an article is known by in the library: its address without what tracks the reader, so that it is the same by whichever way he came; for a
 * text without address (or of a page that only this browser has) its title and its beginning, in a form that no address has.
 */
export function articleId({ url, title, text }: Pick<Article, 'url' | 'title' | 'text'>): string {
  if (url !== null && /^(?:https?|file):\/\//iu.test(url) && URL.canParse(url)) return sharedAddress(url);
  const beginning = text
    .slice(0, BEGINNING)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return `text:${[title, beginning].filter(Boolean).join(' | ')}`;
}
