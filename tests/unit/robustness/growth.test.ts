/** No text costs more than in proportion to its length: the small sister of `npm run bench -- --only growth`. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { ADVERSARIAL, adversarialText } from '../../../scripts/bench/growth.ts';
import { worked } from '../../../scripts/bench/timing.ts';

const SHORT = 5000;
const LONG = 50_000;
/** What grows with the square of the length takes a hundred times as long; so much room is left for the machine's noise. */
const MOST_GROWTH = 30;
/** Milliseconds that the short text is taken to need at least: below it the clock says nothing. */
const LEAST = 5;

/** How many times as long the long text takes, in time of this thread. */
function growth(name: string): number {
  const language = name.startsWith('Russian') ? russian : english;
  const time = (length: number) => {
    const text = adversarialText(name, length);
    const start = worked();
    annotate(text, language);
    return worked() - start;
  };
  const short = time(SHORT);
  return time(LONG) / Math.max(LEAST, short);
}

describe('the time that annotate takes grows with the text alone', { timeout: 60_000 }, () => {
  it.each(Object.keys(ADVERSARIAL))('for %s', (name) => {
    const first = growth(name);
    // The collector of garbage may fall on one of them: what is quadratic is so again.
    expect(first < MOST_GROWTH ? first : growth(name)).toBeLessThan(MOST_GROWTH);
  });
});
