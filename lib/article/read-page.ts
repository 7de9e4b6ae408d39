import { inOneGo, type Steps } from '../steps/steps.ts';
import type { Article } from './article.ts';
import { headlineOfFile, readBody } from './body.ts';
import { buildText } from './build-text.ts';
import { containerOf } from './container.ts';
import { largestTextOf } from './largest-text.ts';
import { readAddress, readPublished, readTitle } from './metadata.ts';
import { articleOpenings, findArticleOpening } from './page-opening.ts';
import type { TextIndex } from './text-index.ts';

/** Where a page shows an article. */
export interface ArticlePlace {
  /** The block that opens it. */
  opening: Element;
  /** The element that holds the body. */
  root: Element;
}

/** An article together with the place where the page shows it. */
export interface PageArticle {
  article: Article;
  /** The element that holds the body. */
  root: Element;
  index: TextIndex;
}

/** How a page is read. */
export interface Reading {
  /** Read the page's largest text even where no wire's dateline opens one. */
  force: boolean;
  /** Which of several articles below each other is meant, by the blocks that open them (at least one); the first where it is left out. */
  choose?: (openings: [Element, ...Element[]]) => Element;
  /** Read also what stands with the body and may be no part of it. */
  whole?: boolean;
}

/** So many articles below each other are told apart. */
const MOST_ARTICLES = 50;

function openingOf(document: Document, { force, choose }: Reading): Element | null {
  if (choose === undefined) return findArticleOpening(document) ?? (force ? largestTextOf(document) : null);
  const openings: Element[] = [];
  for (const opening of articleOpenings(document)) if (openings.push(opening) >= MOST_ARTICLES) break;
  const [first, ...others] = openings;
  if (first === undefined) return force ? largestTextOf(document) : null;
  return choose([first, ...others]);
}

/** Where a page shows a wire's article; null where it shows none. With `force`, null only where there is no text at all. */
export function findArticle(document: Document, reading: Reading): ArticlePlace | null {
  const opening = openingOf(document, reading);
  return opening && { opening, root: containerOf(opening) };
}

/**
 * Reads the article that was found in a page; null where there is no text in it. Changes nothing in the page. In steps: what the page
 * changes between two of them may be read by halves.
 * @param whole read also what stands with the body and may be no part of it
 */
export function* readArticle(
  document: Document,
  { opening, root }: ArticlePlace,
  whole = false,
): Steps<PageArticle | null> {
  const { body, leftOut } = yield* readBody(root, opening, whole);
  const { text, index } = yield* buildText(body);
  if (text === '') return null;
  const article: Article = {
    text,
    title: readTitle(document, opening) ?? headlineOfFile(opening, text),
    url: readAddress(document),
    published: readPublished(document),
    leftOut,
  };
  return { article, root, index };
}

/** Finds and reads a page's article at once; null where `findArticle` or `readArticle` gives null. */
export function readPage(document: Document, reading: Reading): PageArticle | null {
  const place = findArticle(document, reading);
  return place && inOneGo(readArticle(document, place, reading.whole));
}
