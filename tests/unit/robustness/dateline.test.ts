import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { anyString, articleLikeText, spoiledText, wireLikeText } from './arbitrary-text.ts';
import { brokenRules } from './broken-rules.ts';
import { cases, TIMEOUT } from './cases.ts';
import { ownArticles } from './own-articles.ts';

const text = fc.oneof(anyString(60), wireLikeText(15), articleLikeText(), spoiledText(ownArticles));

describe('readDateline, given any text', { timeout: TIMEOUT }, () => {
  it('names a stretch of the text, and parts that are something or null', () => {
    fc.assert(
      fc.property(text, (any) => {
        const annotation = { language: 'en', dateline: readDateline(any), claims: [], organizations: [] };
        expect(brokenRules(any, annotation)).toEqual([]);
      }),
      cases(0.1),
    );
  });

  it('does not care what follows the first thousand characters', () => {
    fc.assert(
      fc.property(text, anyString(40), (any, behind) => {
        const opening = `${any}\n\n${'The ports were open. '.repeat(60)}`;
        expect(readDateline(opening + behind)).toEqual(readDateline(opening));
      }),
      cases(0.02),
    );
  });
});
