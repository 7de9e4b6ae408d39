/** Copies of what a headline attributes: its words stand in the article's text behind the body, and in the page above it. */
import { describe, expect, test } from 'vitest';
import type { Claim, Span } from '../../../lib/annotation.ts';
import { claimRecord } from '../../../lib/export/claim-record.ts';
import { resolveDirective } from '../../../lib/export/text-directive.ts';
import { webAnnotation } from '../../../lib/export/web-annotation.ts';
import { ANNOTATION, ARTICLE, DIRECT, INDIRECT, spanOf, WORDS } from './sample.ts';

const HEAD = 'Ferry sails, the crew is ready — minister';
const headAt = ARTICLE.text.length + 2;
const article = { ...ARTICLE, title: HEAD, text: `${ARTICLE.text}\n\n${HEAD}`, headAt };
const said: Span = [headAt, headAt + HEAD.indexOf(' —')];
const source: Span = [headAt + HEAD.indexOf('minister'), headAt + HEAD.length];
const headline: Claim = { ...INDIRECT, content: [said], cue: null, source, rule: 'dash' };
const annotation = { ...ANNOTATION, claims: [...ANNOTATION.claims, headline] };

/** What a browser finds by a link in the page: the head above the body. */
function foundBy(link: string | null): string | null {
  const page = `${HEAD}\n\n${ARTICLE.text}`;
  const [, directive] = link!.split('#:~:text=');
  const parts = directive!.split(',').map(decodeURIComponent);
  const [prefix] = parts[0]!.endsWith('-') ? [parts.shift()!.slice(0, -1)] : [null];
  const [suffix] = parts.at(-1)!.startsWith('-') ? [parts.pop()!.slice(1)] : [null];
  const found = resolveDirective(page, { prefix, start: parts[0]!, end: parts[1] ?? null, suffix });
  return found && page.slice(...found);
}

describe('a claim of the headline', () => {
  test('is copied as any other', () => {
    const record = claimRecord(article, annotation, headline);
    expect(record.words).toBe('Ferry sails, the crew is ready');
    expect(record.source).toBe('minister');
    expect(foundBy(record.fragment)).toBe('Ferry sails, the crew is ready');
  });

  test('has no position in the body’s text, and no neighbours there', () => {
    const record = claimRecord(article, annotation, headline);
    const { target } = webAnnotation(article, headline, record, WORDS);
    expect(target[0]?.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'Ferry sails, the crew is ready',
        prefix: '',
        suffix: ' — minister',
      },
    ]);
  });
});

test('claims of the body are copied as without the headline, their links as in a page that has it above them', () => {
  for (const claim of ANNOTATION.claims) {
    const without = claimRecord(ARTICLE, ANNOTATION, claim);
    const record = claimRecord(article, annotation, claim);
    expect({ ...record, fragment: null, title: null }).toEqual({ ...without, fragment: null, title: null });
    const selectorsIn = (of: typeof ARTICLE) =>
      webAnnotation(of, claim, record, WORDS).target.map(({ selector }) => selector);
    expect(selectorsIn(article)).toEqual(selectorsIn(ARTICLE));
  }
  const crew = { ...DIRECT, content: [spanOf('crew')] };
  const link = claimRecord(article, annotation, crew).fragment;
  expect(foundBy(link)).toBe('crew');
  expect(link).toMatch(/text=.*-,crew|crew,-/);
});
