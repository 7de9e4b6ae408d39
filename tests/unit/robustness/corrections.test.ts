/** Whatever a reader does with the claims of any article, no word is lost or doubled, and all of it can be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { bordersOf } from '../../../lib/corrections/borders.ts';
import { keyOf } from '../../../lib/corrections/claim-key.ts';
import { correct } from '../../../lib/corrections/correct.ts';
import type { Correction, CorrectionRequest } from '../../../lib/corrections/correction.ts';
import { speakerChoices } from '../../../lib/corrections/speaker-choices.ts';
import { withCorrection } from '../../../lib/corrections/with-correction.ts';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import { articleLikeText, spoiledText } from './arbitrary-text.ts';
import { cases, TIMEOUT } from './cases.ts';
import { ownArticles } from './own-articles.ts';

/** What a reader does, by numbers that choose among what there is. */
const step = fc.record({
  change: fc.constantFrom('speaker' as const, 'part' as const, 'join' as const, 'restore' as const),
  claim: fc.nat(),
  choice: fc.nat(),
});

function requestFor(
  text: string,
  own: Annotation,
  { claims }: Annotation,
  { change, claim, choice }: { change: CorrectionRequest['change']; claim: number; choice: number },
): CorrectionRequest | null {
  const index = claim % claims.length;
  const key = keyOf(text, claims, index);
  if (change === 'speaker') {
    const { speakers, organizations } = speakerChoices(own);
    const choices = [...[...speakers, ...organizations].map((name) => ({ name })), 'unknown', 'own'] as const;
    return { change, claim: key, speaker: choices[choice % choices.length]! };
  }
  if (change !== 'part') return { change, claim: key };
  const borders = bordersOf(text, claims[index]!, own.language);
  return borders.length > 0 ? { change, claim: key, at: borders[choice % borders.length]!.at } : null;
}

/** The letters that claims hold, by their places in the text; one that two hold stands twice. */
const lettersOf = (text: string, { claims }: Annotation): number[] =>
  claims
    .flatMap(({ content }) => content)
    .flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at))
    .filter((at) => /[\p{L}\p{N}]/u.test(text[at]!));

const anyArticle = fc.oneof(articleLikeText(), spoiledText(ownArticles));

describe('corrections of any article', { timeout: TIMEOUT }, () => {
  it('lose no word, double none, and are all taken back', () => {
    fc.assert(
      fc.property(anyArticle, fc.array(step, { maxLength: 8 }), (text, steps) => {
        const own = annotate(text, english, readDateline(text));
        fc.pre(own.claims.length > 0);
        const letters = lettersOf(text, own);
        let corrections: readonly Correction[] = [];
        for (const each of steps) {
          const now = correct(text, own, corrections).annotation;
          const request = requestFor(text, own, now, each);
          if (request === null) continue;
          corrections = withCorrection(text, own, corrections, request);
          const corrected = correct(text, own, corrections);
          expect(lettersOf(text, corrected.annotation)).toEqual(letters);
          expect(corrected.origins).toHaveLength(corrected.annotation.claims.length);
        }
        for (let index = 0; corrections.length > 0 && index < own.claims.length * 2; index++) {
          const { claims } = correct(text, own, corrections).annotation;
          const claim = keyOf(text, claims, index % claims.length);
          corrections = withCorrection(text, own, corrections, { change: 'restore', claim });
        }
        expect(correct(text, own, corrections).annotation).toBe(own);
      }),
      cases(0.03),
    );
  });
});
