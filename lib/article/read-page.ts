import type { Article } from './article.ts';
import { headlineOfFile, readBody } from './body.ts';
import { buildText } from './build-text.ts';
import { containerOf } from './container.ts';
import { readDateline } from './dateline.ts';
import { largestTextOf } from './largest-text.ts';
import { readAddress, readPublished, readTitle } from './metadata.ts';
import { findArticleOpening } from './page-opening.ts';
import type { TextIndex } from './text-index.ts';

/** An article together with the place where the page shows it. */
export interface PageArticle {
  article: Article;
  /** The element that holds the body. */
  root: Element;
  index: TextIndex;
}

/**
 * Reads the wire's article that a page shows; null where it shows none. Changes nothing in the page.
 * @param force read the page's largest text even where no wire's dateline opens one; null then only where there is no text at all
 */
export function readPage(document: Document, { force }: { force: boolean }): PageArticle | null {
  const opening = findArticleOpening(document) ?? (force ? largestTextOf(document) : null);
  if (opening === null) return null;
  const root = containerOf(opening);
  const { text, index } = buildText(readBody(root, opening));
  if (text === '') return null;
  const article: Article = {
    text,
    title: readTitle(document, opening) ?? headlineOfFile(opening, text),
    url: readAddress(document),
    dateline: readDateline(text),
    published: readPublished(document),
  };
  return { article, root, index };
}
