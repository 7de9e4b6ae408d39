/** Whatever the page says, what is copied from it is well-formed, and nothing of it comes alive where it is pasted. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { copiedClaims } from '../../../lib/export/copied-claims.ts';
import { savedClaims } from '../../../lib/export/saved-claims.ts';
import { readTemplate } from '../../../lib/export/template.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import { type CopyFormat, DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { copyStyle } from '../../../lib/wording/copy-style.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';
import { anyString, articleLikeText, wireLikeText } from './arbitrary-text.ts';
import { cases, TIMEOUT } from './cases.ts';

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)//',
    'data:text/html,<script>',
    'https://tass.com/"><script>alert(1)</script>',
  ),
);
/** An article whose page gives all kinds of things for its parts. */
const anyArticle = fc.record<Article>({
  text: fc.oneof({ weight: 3, arbitrary: articleLikeText() }, { weight: 1, arbitrary: wireLikeText() }),
  title: fc.option(
    fc.oneof(anyString(30), fc.constantFrom('=1+1', '<img src=x onerror=alert(1)>', '](javascript:a)')),
  ),
  url: fc.option(address),
  published: fc.option(fc.oneof(fc.date().map(String), anyString(12), fc.constant('2025-06-26T10:00:00Z'))),
  leftOut: fc.nat(),
});

function copied(article: Article, format: CopyFormat, template = '') {
  const annotation = annotate(article.text, english, readDateline(article.text));
  const style = { ...copyStyle(DEFAULT_SETTINGS, wordingFor('en', 'en'), 'en'), format, template };
  return { annotation, ...copiedClaims(article, annotation, annotation.claims, style) };
}

describe('copied claims, given any article', { timeout: TIMEOUT }, () => {
  it('are a table with a row for each claim', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const annotation = annotate(article.text, english, readDateline(article.text));
        const style = {
          ...copyStyle(DEFAULT_SETTINGS, wordingFor('en', 'en'), 'en'),
          format: 'csv',
        } as const;
        const text = savedClaims(article, annotation, annotation.claims, style);
        const rows: string[][] = parse(text, { bom: true, relax_column_count: false });
        expect(rows).toHaveLength(annotation.claims.length + 1);
        for (const cell of rows.slice(1).flat()) expect(cell.trimStart()).not.toMatch(/^[=+@-]/u);
      }),
      cases(0.02),
    );
  });

  it('are HTML of a few harmless elements, with no address but of the web', () => {
    const ALLOWED = new Set(['FIGURE', 'FIGCAPTION', 'BLOCKQUOTE', 'P', 'B', 'A']);
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { text } = copied(article, 'html');
        const { document } = parseHTML(`<!doctype html><html><body>${text}</body></html>`);
        for (const element of document.body.querySelectorAll('*')) {
          expect([...ALLOWED]).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(['lang', 'cite', 'href']).toContain(name);
            if (name !== 'lang') expect(value).toMatch(/^(https?|file):\/\//iu);
          }
        }
      }),
      cases(0.02),
    );
  });

  it('are JSON whose quotes stand in the text where it says', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const { target } of JSON.parse(copied(article, 'json').text)) {
          for (const { selector } of target) {
            const [quote, position] = selector;
            // The model counts characters, not code units.
            expect([...article.text].slice(position.start, position.end).join('')).toBe(quote.exact);
          }
        }
      }),
      cases(0.02),
    );
  });

  it('are Markdown and plain text without an exception', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom<CopyFormat>('text', 'markdown'), (article, format) => {
        const { text, annotation } = copied(article, format);
        expect(text === '').toBe(annotation.claims.length === 0);
      }),
      cases(0.01),
    );
  });

  it('follow any template, or fall back to plain text', () => {
    const pieces = [
      '{{',
      '}}',
      '{{speaker}}',
      '{{#wire}}',
      '{{/wire}}',
      '{{^role}}',
      '{{nothing}}',
      '$&',
      ' — ',
    ];
    const anyTemplate = fc.oneof(
      anyString(20),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyArticle, anyTemplate, (article, template) => {
        const read = readTemplate(template);
        if ('error' in read) expect(read.at).toBeLessThanOrEqual(template.length);
        expect(typeof copied(article, 'template', template).text).toBe('string');
      }),
      cases(0.02),
    );
  });
});
