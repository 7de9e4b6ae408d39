import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../../scripts/extract/read-article-file.ts';
import { bodyOf } from '../../../scripts/extract/read-head.ts';
import { PARAGRAPHS, p } from '../article/layouts/layout-parts.ts';

const read = (body: string, force = false) =>
  readArticleFile(
    'page.html',
    new TextEncoder().encode(
      `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="https://wire.example/7"></head><body>${body}</body></html>`,
    ),
    { force },
  );

describe('an article in a file', () => {
  it('is read in the shadow roots that the page declares', () => {
    const article = read(
      `<h1>Light</h1><news-page><template shadowrootmode="open">${p(PARAGRAPHS)}</template></news-page>`,
    );
    expect(article?.text.split('\n\n')).toEqual([...PARAGRAPHS, 'Light']);
    expect(bodyOf(article!).text.split('\n\n')).toEqual(PARAGRAPHS);
  });

  it('is read in a frame that the page has written itself, and is the page\u2019s', () => {
    const inside = p(PARAGRAPHS).replaceAll('"', '&quot;');
    const article = read(
      `<h1>Light</h1><p>This page has a frame.</p><iframe srcdoc="<div>${inside}</div>"></iframe>`,
    );
    expect(article).toMatchObject({ title: 'Light', url: 'https://wire.example/7' });
    expect(article?.text.split('\n\n')).toEqual(PARAGRAPHS);
  });

  it('without a dateline is the longest of what page and frames hold', () => {
    const undated = PARAGRAPHS.slice(1);
    const inside = p(undated).replaceAll('"', '&quot;');
    expect(read(`<p>This page has a frame.</p><iframe srcdoc="${inside}"></iframe>`)).toBeNull();
    const article = read(`<p>This page has a frame.</p><iframe srcdoc="${inside}"></iframe>`, true);
    expect(article?.text.split('\n\n')).toEqual(undated);
  });
});
