import type { Article } from './article.ts';
import { type Segment, TextIndex } from './text-index.ts';

/** An article together with the place where the page shows it. */
export interface PageArticle {
  article: Article;
  /** The smallest element that holds all of the body. */
  root: Element;
  index: TextIndex;
}

const DATELINE = /^\s*[\p{Lu}][^\n]{0,60}?(?:\/(?:TASS|ТАСС)\/|\((?:Reuters|AP|AFP|Xinhua)\)|INTERFAX)/u;

/**
 * The wire article that a page shows; null where it shows none.
 * @param force take the largest run of paragraphs even where no dateline opens it
 */
export function readPage(document: Document, { force }: { force: boolean }): PageArticle | null {
  const paragraphs = [...document.querySelectorAll('p, pre')];
  const opening = paragraphs.find((paragraph) => DATELINE.test(paragraph.textContent)) ?? null;
  const first = opening ?? (force ? (paragraphs[0] ?? null) : null);
  if (!first) return null;
  const root = first.tagName === 'PRE' ? first : (first.parentElement ?? first);
  const segments: Segment[] = [];
  let text = '';
  for (const paragraph of root === first ? [first] : root.querySelectorAll(':scope > p')) {
    if (text) text += '\n\n';
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      segments.push({ node, nodeStart: 0, textStart: text.length, length: node.length });
      text += node.data;
    }
  }
  const article = {
    text,
    title: document.querySelector('h1')?.textContent.trim() || document.title || null,
    url: document.location.href.replace(/#.*/, ''),
    dateline: null,
    published: null,
  };
  return { article, root, index: new TextIndex(segments) };
}
