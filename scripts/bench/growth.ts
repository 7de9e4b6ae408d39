/** How the time grows with the text: ten times the text must take no more than eleven times as long, whatever the text. */
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { english } from '../../lib/language/english/english.ts';
import type { Language } from '../../lib/language/language.ts';
import { russian } from '../../lib/language/russian/russian.ts';
import { ADVERSARIAL, adversarialText } from './adversarial.ts';
import { longText } from './articles.ts';
import { milliseconds, type Row } from './table.ts';
import { collectGarbage, worked } from './timing.ts';

/**
 * Time of some runs in a row, which begin without what the ones before them have left for the collector. Milliseconds. What a
 * short run leaves is collected in one of the next: a single one would seem quicker than it is.
 */
function timeOf(runs: number, text: string, language: Language): number {
  collectGarbage();
  const start = worked();
  for (let run = 0; run < runs; run++) annotate(text, language, readDateline(text));
  return worked() - start;
}

const MOST_GROWTH = 11;
/** How many times longer the long text is, and so how often the short one is run for each time of the long one. */
const LONGER = 10;
/** Below this time a ratio says more of the clock than of the engine. Milliseconds. */
const TOO_SHORT = 30;
/** A tenth of the text that takes so long is not followed by the whole. Milliseconds. */
const TOO_LONG = 4000;
/** Both are timed in turns, this often at least and at most; the quickest counts, for what else the machine does only adds. */
const LEAST_TURNS = 2;
const MOST_TURNS = 5;

function growth(what: string, textOf: (length: number) => string, longest: number, language: Language): Row {
  const [shortText, text] = [textOf(longest / LONGER), textOf(longest)];
  const named = {
    what: `${what}, ${(longest / 1e6).toFixed(1)} million characters`,
    limit: `< ${MOST_GROWTH}x`,
  };
  const first = timeOf(1, shortText, language);
  if (first > TOO_LONG)
    return { ...named, ours: 'not tried', against: `a tenth of it ${milliseconds(first)}`, holds: false };
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const holds = () => long < short * MOST_GROWTH || long < TOO_SHORT;
  for (let turn = 0; turn < LEAST_TURNS || (turn < MOST_TURNS && !holds()); turn++) {
    short = Math.min(short, timeOf(LONGER, shortText, language) / LONGER);
    long = Math.min(long, timeOf(1, text, language));
  }
  return {
    ...named,
    ours: milliseconds(long),
    against: `a tenth of it ${milliseconds(short)}`,
    ratio: long / short,
    holds: holds(),
  };
}

export function* measureGrowth(): Generator<Row, void, void> {
  const article = (length: number) => longText('english', length);
  const articleInRussian = (length: number) => longText('russian', length);
  timeOf(1, article(200_000), english);
  yield growth('articles', article, 500_000, english);
  yield growth('articles', article, 5_000_000, english);
  if (articleInRussian(1000).trim() !== '') {
    timeOf(1, articleInRussian(200_000), russian);
    yield growth('articles in Russian', articleInRussian, 5_000_000, russian);
  }
  for (const name of Object.keys(ADVERSARIAL)) {
    const language = name.startsWith('Russian') ? russian : english;
    const text = (length: number) => adversarialText(name, length);
    const row = growth(name, text, 1_000_000, language);
    yield row;
    // Caches and the collector have their steps, which come once; a text that is walked again and again shows at five times the length all the more.
    if (row.holds === false) yield growth(name, text, 5_000_000, language);
  }
}
