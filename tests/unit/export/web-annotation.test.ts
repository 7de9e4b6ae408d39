import { describe, expect, test } from 'vitest';
import type { Annotation, Claim } from '../../../lib/annotation.ts';
import type { Article } from '../../../lib/article/article.ts';
import { copiedClaims } from '../../../lib/export/copied-claims.ts';
import { ANNOTATION, ARTICLE, DIRECT, HOSTILE, INDIRECT, MIXED, STYLE } from './sample.ts';
import { brokenMusts } from './web-annotation-model.ts';

const annotationsOf = (article: Article, claims: Claim[], annotation: Annotation = ANNOTATION) =>
  JSON.parse(copiedClaims(article, annotation, claims, { ...STYLE, format: 'json' }).text);
const NAMELESS = { ...ARTICLE, url: null, title: null, published: null };

describe('an annotation meets all that the model demands', () => {
  test.each<[string, Article, Claim, Annotation]>([
    ['of a paraphrase', ARTICLE, INDIRECT, ANNOTATION],
    ['of a claim in two parts', ARTICLE, DIRECT, ANNOTATION],
    ['of partly quoted words', ARTICLE, MIXED, ANNOTATION],
    ['without a speaker', ARTICLE, { ...DIRECT, speaker: null, cue: null, source: null }, ANNOTATION],
    ['of a text without address, title and date', NAMELESS, DIRECT, { ...ANNOTATION, dateline: null }],
    [
      'by a speaker whose name is markup',
      ARTICLE,
      { ...DIRECT, speaker: { ...DIRECT.speaker!, name: HOSTILE } },
      ANNOTATION,
    ],
  ])('%s', (_, article, claim, annotation) => {
    for (const each of annotationsOf(article, [claim], annotation)) expect(brokenMusts(each)).toEqual([]);
  });

  test('annotations of one text without address have one source, and each claim a name of its own', () => {
    const [one, other] = annotationsOf(NAMELESS, [INDIRECT, MIXED]);
    expect(one.target[0].source).toMatch(/^urn:uuid:/u);
    expect(other.target[0].source).toBe(one.target[0].source);
    expect(other.body[0]['schema:appearance'].id).toBe(one.target[0].source);
    expect(other.body[0].id).not.toBe(one.body[0].id);
  });
});

describe('what does not meet a demand is told', () => {
  const [good] = annotationsOf(ARTICLE, [DIRECT]);
  const [claim, comment] = good.body;
  const [target] = good.target;
  const [quote, position] = target.selector;
  const withTarget = (changed: object) => ({ ...good, target: { ...target, ...changed } });

  test.each<[string, unknown]>([
    ['3.1', 'an annotation'],
    ['3.1', { ...good, '@context': { schema: 'https://schema.org/' } }],
    ['3.1', { ...good, '@context': ['http://www.w3.org/ns/anno.jsonld'] }],
    ['3.1', { ...good, id: undefined }],
    ['3.1', { ...good, id: [good.id, good.id] }],
    ['3.1', { ...good, id: 'claim one' }],
    ['3.1', { ...good, type: 'Note' }],
    ['3.1', { ...good, target: [] }],
    ['3.1', { ...good, speaker: 'Anna Berg' }],
    ['3.2', { ...good, body: [7] }],
    ['3.2.1', { ...good, body: { ...claim, id: undefined } }],
    ['3.2.1', { ...good, body: { ...comment, language: 'in English' } }],
    ['3.2.4', { ...good, body: { ...comment, value: ['a', 'b'] } }],
    ['3.2.4', { ...good, body: { ...comment, text: 'a' } }],
    ['3.3.1', { ...good, created: '2025-06-26T10:00:00+03:00' }],
    ['3.3.1', { ...good, created: '2025-06-26' }],
    ['3.3.5', { ...good, motivation: 'quoting' }],
    ['3.3.5', { ...good, body: { ...comment, purpose: 'naming' } }],
    ['4', withTarget({ source: undefined })],
    ['4', withTarget({ source: ['https://a.example/', 'https://b.example/'] })],
    ['4.2', withTarget({ selector: { ...quote, type: 'QuoteSelector' } })],
    ['4.2.4', withTarget({ selector: { ...quote, exact: undefined } })],
    ['4.2.4', withTarget({ selector: { ...quote, prefix: ['a'] } })],
    ['4.2.5', withTarget({ selector: { ...position, start: -1 } })],
    ['4.2.5', withTarget({ selector: { ...position, end: '7' } })],
  ])('section %s: %j', (section, annotation) => {
    const wrong = brokenMusts(annotation);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^${section.replaceAll('.', '\\.')} `, 'u'));
  });
});
