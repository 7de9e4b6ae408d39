/** Any text whatever: an annotation comes out, and what it says can be true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { anyString, articleLikeText, spoiledText, wireLikeText } from './arbitrary-text.ts';
import { brokenRules } from './broken-rules.ts';
import { cases, TIMEOUT } from './cases.ts';
import { ownArticles } from './own-articles.ts';

const LANGUAGES = [english, russian];
const SHARE = 1 / LANGUAGES.length;

describe.each(LANGUAGES)('annotate in "$code", given any text', { timeout: TIMEOUT }, (language) => {
  const breaksNoRule = (text: string) => {
    expect(brokenRules(text, annotate(text, language, readDateline(text)))).toEqual([]);
  };

  it('breaks no rule on any string of code units', () => {
    fc.assert(fc.property(anyString(), breaksNoRule), cases(0.1 * SHARE));
  });

  it('breaks no rule on the pieces of wires, thrown together', () => {
    fc.assert(fc.property(wireLikeText(), breaksNoRule), cases(0.25 * SHARE));
  });

  it('breaks no rule on sentences in the manner of a wire', () => {
    fc.assert(fc.property(articleLikeText(), breaksNoRule), cases(0.2 * SHARE));
  });

  it('breaks no rule on good articles that were spoiled', () => {
    fc.assert(fc.property(spoiledText(ownArticles), breaksNoRule), cases(0.1 * SHARE));
  });

  it('says the same of a text again, whatever it has read between', () => {
    fc.assert(
      fc.property(articleLikeText(), wireLikeText(), (text, between) => {
        const first = annotate(text, language, readDateline(text));
        annotate(between, language, readDateline(between));
        expect(annotate(text, language, readDateline(text))).toEqual(first);
      }),
      cases(0.05 * SHARE),
    );
  });

  it('gives plain data, which survives the way from the page to the popup', () => {
    fc.assert(
      fc.property(articleLikeText(), (text) => {
        const annotation = annotate(text, language, readDateline(text));
        expect(JSON.parse(JSON.stringify(annotation))).toEqual(annotation);
      }),
      cases(0.05 * SHARE),
    );
  });
});
