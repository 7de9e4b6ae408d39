/** How the time grows with the text: ten times the text must take no more than eleven times as long, whatever the text. */
import { annotate } from '../../lib/extract/annotate.ts';
import { english } from '../../lib/language/english/english.ts';
import type { Language } from '../../lib/language/language.ts';
import { russian } from '../../lib/language/russian/russian.ts';
import { ADVERSARIAL, adversarialText } from './adversarial.ts';
import { longText } from './articles.ts';
import { milliseconds, type Row } from './table.ts';
import { collectGarbage, worked } from './timing.ts';

/** One run, which begins without what the ones before it have left for the collector. Milliseconds. */
function timeOf(text: string, language: Language): number {
  collectGarbage();
  const start = worked();
  annotate(text, language);
  return worked() - start;
}

/** The shortest of some runs: what else the machine does only adds. Milliseconds. */
const quickest = (runs: number, text: string, language: Language): number =>
  Math.min(...Array.from({ length: runs }, () => timeOf(text, language)));

const MOST_GROWTH = 11;
/** Below this time a ratio says more of the clock than of the engine. Milliseconds. */
const TOO_SHORT = 30;
/** A tenth of the text that takes so long is not followed by the whole. Milliseconds. */
const TOO_LONG = 4000;
/** Both lengths are run equally often: more runs for one of them would favour it. */
const RUNS = 2;
/** More of both where the limit is missed at first. */
const MORE_RUNS = 3;

function growth(what: string, textOf: (length: number) => string, longest: number, language: Language): Row {
  const [shortText, text] = [textOf(longest / 10), textOf(longest)];
  let short = quickest(RUNS, shortText, language);
  const named = {
    what: `${what}, ${(longest / 1e6).toFixed(1)} million characters`,
    limit: `< ${MOST_GROWTH}x`,
  };
  if (short > TOO_LONG)
    return { ...named, ours: 'not tried', against: `a tenth of it ${milliseconds(short)}`, holds: false };
  let long = quickest(RUNS, text, language);
  const holds = () => long < short * MOST_GROWTH || long < TOO_SHORT;
  if (!holds()) {
    short = Math.min(short, quickest(MORE_RUNS, shortText, language));
    long = Math.min(long, quickest(MORE_RUNS, text, language));
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
  annotate(article(200_000), english);
  yield growth('articles', article, 500_000, english);
  yield growth('articles', article, 5_000_000, english);
  if (articleInRussian(1000).trim() !== '') {
    annotate(articleInRussian(200_000), russian);
    yield growth('articles in Russian', articleInRussian, 5_000_000, russian);
  }
  for (const name of Object.keys(ADVERSARIAL)) {
    const language = name.startsWith('Russian') ? russian : english;
    yield growth(name, (length) => adversarialText(name, length), 1_000_000, language);
  }
}
