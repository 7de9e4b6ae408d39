/** Claims as JSON: Web Annotations, resolved in the text by a library of their own. */
import {
  type Chunk,
  type Chunker,
  type ChunkRange,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import { describe, expect, test } from 'vitest';
import type { Claim, Span } from '../../../lib/annotation.ts';
import { copiedClaims } from '../../../lib/export/copied-claims.ts';
import { ANNOTATION, ARTICLE, DIRECT, INDIRECT, MIXED, STYLE } from './sample.ts';

/** The spans that a selector selects in a text, in UTF-16 code units. */
async function spansRead(
  text: string,
  matcher: (chunker: Chunker<Chunk<string>>) => AsyncGenerator<ChunkRange<Chunk<string>>>,
): Promise<Span[]> {
  const currentChunk = { data: text };
  const whole = {
    currentChunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const spans: Span[] = [];
  for await (const { startIndex, endIndex } of matcher(whole)) spans.push([startIndex, endIndex]);
  return spans;
}

describe('JSON', () => {
  const annotations = JSON.parse(
    copiedClaims(ARTICLE, ANNOTATION, [INDIRECT, DIRECT, MIXED], { ...STYLE, format: 'json' }).text,
  );

  test.each([
    ['of one plane', (text: string) => text],
    ['with letters of two code units', (text: string) => text.replaceAll('e', '\u{1D4EE}')],
  ])(
    "the model's own reader finds each part by its quote and by its position, in a text %s",
    async (_, rewrite) => {
      const text = rewrite(ARTICLE.text);
      const moved = (span: Span): Span => [
        rewrite(ARTICLE.text.slice(0, span[0])).length,
        rewrite(ARTICLE.text.slice(0, span[1])).length,
      ];
      const claims = [INDIRECT, DIRECT, MIXED].map((claim) => ({
        ...claim,
        content: claim.content.map(moved),
      }));
      const copied = copiedClaims({ ...ARTICLE, text }, ANNOTATION, claims, { ...STYLE, format: 'json' });
      for (const [index, { target }] of JSON.parse(copied.text).entries()) {
        for (const [part, { selector }] of target.entries()) {
          const span = claims[index]!.content[part]!;
          expect(await spansRead(text, textQuoteSelectorMatcher(selector[0]))).toEqual([span]);
          expect(await spansRead(text, textPositionSelectorMatcher(selector[1]))).toEqual([span]);
        }
      }
    },
  );

  test('has the parts that the Web Annotation model requires', () => {
    for (const annotation of annotations) {
      expect(annotation['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'identifying' });
      expect(annotation.id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
      expect(new Date(annotation.created).toISOString()).toBe(annotation.created);
      for (const body of annotation.body.slice(1)) expect(body.type).toBe('TextualBody');
      for (const target of annotation.target) {
        expect(target.source).toBe(ARTICLE.url);
        expect(target.selector.map(({ type }: { type: string }) => type)).toEqual([
          'TextQuoteSelector',
          'TextPositionSelector',
        ]);
      }
    }
  });
});

describe('what a Web Annotation says of a claim', () => {
  const annotationOf = (claim: Claim) =>
    JSON.parse(copiedClaims(ARTICLE, ANNOTATION, [claim], { ...STYLE, format: 'json' }).text)[0];

  test('stands in the words of schema.org: who said it, in which role, in which article, where and when', () => {
    const { '@context': context, body, id } = annotationOf(DIRECT);
    expect(context[1]).toEqual({ schema: 'https://schema.org/' });
    expect(body[0]).toEqual({
      id: `${id}#claim`,
      type: 'schema:Claim',
      'schema:text': 'We are ready, willing & able. The well-known pier stands',
      'schema:author': {
        type: 'schema:Person',
        'schema:name': 'Anna Berg',
        'schema:jobTitle': 'Norland Transport Minister',
      },
      'schema:appearance': {
        id: ARTICLE.url,
        type: 'schema:NewsArticle',
        'schema:headline': ARTICLE.title,
        'schema:dateline': 'PORT ELLA, Norland, June 26',
        'schema:datePublished': '2025-06-26',
        'schema:inLanguage': 'en',
        'schema:publisher': { type: 'schema:NewsMediaOrganization', 'schema:name': 'TASS' },
      },
    });
  });

  test('names nobody where the speaker is unknown', () => {
    expect(annotationOf({ ...DIRECT, speaker: null }).body[0]).not.toHaveProperty('schema:author');
  });

  test('has an id of its own each time', () => {
    expect(annotationOf(DIRECT).id).not.toBe(annotationOf(DIRECT).id);
  });
});
