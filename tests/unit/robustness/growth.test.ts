/** No text costs more than in proportion to its length: the small sister of `npm run bench -- --only growth`. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { ADVERSARIAL, adversarialText } from '../../../scripts/bench/growth.ts';
import { worked } from '../../../scripts/bench/timing.ts';

const SHORT = 10_000;
const LONG = 100_000;
/** What grows with the square of the length takes a hundred times as long; so much room is left for the machine's noise. */
const MOST_GROWTH = 30;
/** Milliseconds that the short text is taken to need at least: below it the clock says nothing. */
const LEAST = 8;

const quickest = (text: string, code: string) =>
  Math.min(
    ...[1, 2].map(() => {
      const start = worked();
      annotate(text, code === 'ru' ? russian : english);
      return worked() - start;
    }),
  );

describe('the time that annotate takes grows with the text alone', { timeout: 60_000 }, () => {
  it.each(Object.keys(ADVERSARIAL))('for %s', (name) => {
    const code = name.startsWith('Russian') ? 'ru' : 'en';
    const short = Math.max(LEAST, quickest(adversarialText(name, SHORT), code));
    expect(quickest(adversarialText(name, LONG), code)).toBeLessThan(MOST_GROWTH * short);
  });
});
