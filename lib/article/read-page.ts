import { inOneGo, type Steps } from '../steps/steps.ts';
import type { Article } from './article.ts';
import { headlineOfFile, readBody } from './body.ts';
import { buildText } from './build-text.ts';
import { bodyOf, rootOf, textOf } from './dom.ts';
import { readAddress, readPublished, readTitle } from './metadata.ts';
import { articleOpenings, findArticleOpening } from './page-opening.ts';
import { shownParentOf } from './shown-tree.ts';
import type { TextIndex } from './text-index.ts';

/** An article together with the place where the page shows it. */
export interface PageArticle {
  article: Article;
  /** The element that holds the body. */
  root: Element;
  /** The shadow roots in it in which the body stands. */
  shadows: readonly ShadowRoot[];
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
  /** Have the headline and the standfirst behind the body in the article's text, see `Article.headAt`. */
  headed?: boolean;
}

/** So many articles below each other are told apart. */
const MOST_ARTICLES = 50;

/** The block that opens a wire's article in a page; null where it shows none. */
function openingOf(document: Document, { choose }: Reading): Element | null {
  if (choose === undefined) return findArticleOpening(document);
  const openings: Element[] = [];
  for (const opening of articleOpenings(document)) if (openings.push(opening) >= MOST_ARTICLES) break;
  const [first, ...others] = openings;
  return first === undefined ? null : choose([first, ...others]);
}

/** An element and all that it is shown in, the outermost last. */
function surroundingsOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at !== null; at = shownParentOf(at)) around.push(at);
  return around;
}

/** The element in which all of a page's text stands: its body, unless that is none. Null for a document without any. */
function pageOf(document: Document, around: readonly Element[]): Element | null {
  const body = bodyOf(document);
  if (around.length > 0) return body !== null && around.includes(body) ? body : around.at(-1)!;
  return body !== null && textOf(body)!.trim() !== '' ? body : rootOf(document);
}

/**
 * Reads the wire's article in a page; null where it shows none, or, with `force`, where there is no text at all. Changes nothing in the
 * page. In steps: what the page changes between two of them may be read by halves.
 */
export function* readArticle(document: Document, reading: Reading): Steps<PageArticle | null> {
  const opening = openingOf(document, reading);
  if (opening === null && !reading.force) return null;
  const around = opening === null ? [] : surroundingsOf(opening);
  const page = pageOf(document, around);
  if (page === null) return null;
  const body = yield* readBody(page, opening, new Set(around), reading.whole ?? false);
  if (body === null) return null;
  const head = reading.headed ? body.head : [];
  const { text, index, starts } = yield* buildText([...body.paragraphs, ...head]);
  if (text === '') return null;
  const published = readPublished(document);
  const article: Article = {
    text,
    title: readTitle(document, body.opening) ?? headlineOfFile(body.opening, text),
    url: readAddress(document),
    published,
    ...(published === null && { stamps: body.stamps }),
    leftOut: body.leftOut,
    ...(head.length > 0 && { headAt: starts[body.paragraphs.length] }),
  };
  return { article, root: body.root, shadows: body.shadows, index };
}

/** Finds and reads a page's article at once; null where `readArticle` gives null. */
export function readPage(document: Document, reading: Reading): PageArticle | null {
  return inOneGo(readArticle(document, reading));
}
