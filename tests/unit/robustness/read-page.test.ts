import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageArticle, readPage } from '../../../lib/article/read-page.ts';
import { recognise } from '../../../lib/article/recognise.ts';
import { arbitraryPage } from './arbitrary-page.ts';
import { cases, TIMEOUT } from './cases.ts';

const documentOf = (body: string): Document =>
  parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document as unknown as Document;

/** What the page shows in a span, by its own nodes. */
function shown(page: PageArticle, start: number, end: number): string {
  return page.index
    .rangesOf([start, end])
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    )
    .join('');
}

const bare = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, '');

describe('the reader of pages, given any page', { timeout: TIMEOUT }, () => {
  const world = globalThis as { StaticRange?: unknown };
  // Node has no ranges; this one only holds what it is given, as the browsers' does.
  beforeAll(() => {
    world.StaticRange = class {
      constructor(parts: object) {
        Object.assign(this, parts);
      }
    };
  });
  afterAll(() => {
    delete world.StaticRange;
  });

  it('throws nothing and leaves the page as it was', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.boolean(), (body, force) => {
        const document = documentOf(body);
        const before = document.toString();
        recognise(document);
        readPage(document, { force });
        expect(document.toString()).toBe(before);
      }),
      cases(0.05),
    );
  });

  it('makes a text of paragraphs without stray white space', () => {
    fc.assert(
      fc.property(arbitraryPage, (body) => {
        const text = readPage(documentOf(body), { force: true })?.article.text ?? 'none';
        expect(text).not.toBe('');
        for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^\S(?:(?!\s{2})[^\n])*$/);
        expect(text).toBe(text.trim());
      }),
      cases(0.05),
    );
  });

  it('knows where each stretch of the text stands, there and back', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.nat(), fc.nat(), (body, one, other) => {
        const page = readPage(documentOf(body), { force: true });
        if (page === null) return;
        const { text } = page.article;
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
          (a, b) => a - b,
        ) as [number, number];
        expect(bare(shown(page, start, end))).toBe(bare(text.slice(start, end)));
        for (const { startContainer, startOffset } of page.index.rangesOf([start, end]).slice(0, 1)) {
          const back = page.index.offsetAt(startContainer, startOffset)!;
          expect(text.slice(Math.min(start, back), Math.max(start, back)).trim()).toBe('');
        }
      }),
      cases(0.05),
    );
  });
});

describe('the reader of pages, given a hostile one', () => {
  const article = (inside: string) =>
    `<h1>Bridge</h1><div><p>LAKEFORD (AP) — The bridge over the river was opened by the mayor.</p>${inside}<p>The ferry will run until the end of the year, she said.</p><p>It had been closed for all of eleven years, she said.</p></div>`;

  it('goes through 100,000 nested elements', () => {
    const document = documentOf(article('<i id="deep"></i>'));
    let at: Element = document.querySelector('#deep')!;
    for (let depth = 0; depth < 100_000; depth++) {
      const child = document.createElement(depth % 2 ? 'span' : 'div');
      at.appendChild(child);
      at = child;
    }
    at.textContent = 'Deep down.';
    const page = readPage(document, { force: false });
    expect(page?.article.text).toContain('It had been closed');
  }, 60_000);

  it('reads 10 MB of text', () => {
    const document = documentOf(article(`<p>${'The bridge is "open", she said. '.repeat(330_000)}</p>`));
    const page = readPage(document, { force: false });
    expect(page?.article.text.length).toBeGreaterThan(10_000_000);
  }, 60_000);
});
