/** How long extraction takes in Node, held against compromise on the same articles. */
import nlp from 'compromise';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { english } from '../../lib/language/english/english.ts';
import { russian } from '../../lib/language/russian/russian.ts';
import { articlesOf } from './articles.ts';
import { milliseconds, percent, type Row } from './table.ts';
import { spread, timeInTurns } from './timing.ts';

const LENGTH = 1500;
/** Milliseconds that an article of this length may take after warm-up. */
const LIMIT = 2;

/** What a script gets from compromise of what Wiremark finds: quotations and organizations, with their positions. */
export function readByCompromise(text: string) {
  const doc = nlp(text);
  return {
    quotations: doc.quotations().json({ offset: true }),
    organizations: doc.organizations().json({ offset: true }),
  };
}

export function measureSpeed(): Row[] {
  const articles = articlesOf('english', LENGTH);
  const size = articles.reduce((sum, text) => sum + text.length, 0);
  const perArticle = LENGTH / size;
  const { ours, theirs } = timeInTurns(
    {
      ours: () => articles.forEach((text) => void annotate(text, english, readDateline(text))),
      theirs: () => articles.forEach((text) => void readByCompromise(text)),
    },
    { turns: 25, warmUp: 40 },
  );
  const rows: Row[] = [
    {
      what: `English, an article of ${LENGTH} characters (median of ${ours.runs}, ±${percent(spread(ours) / 2)})`,
      ours: milliseconds(ours.median * perArticle),
      against: `compromise ${milliseconds(theirs.median * perArticle)} (±${percent(spread(theirs) / 2)})`,
      ratio: theirs.median / ours.median,
      limit: `< ${LIMIT} ms`,
      holds: ours.median * perArticle < LIMIT,
    },
  ];
  const russianArticles = articlesOf('russian', LENGTH);
  if (russianArticles.length > 0) {
    const length = russianArticles.reduce((sum, text) => sum + text.length, 0);
    const { timing } = timeInTurns(
      { timing: () => russianArticles.forEach((text) => void annotate(text, russian, readDateline(text))) },
      { turns: 25, warmUp: 40 },
    );
    const median = (timing.median * LENGTH) / length;
    rows.push({
      what: `Russian, the same length (±${percent(spread(timing) / 2)})`,
      ours: milliseconds(median),
      limit: `< ${LIMIT} ms`,
      holds: median < LIMIT,
    });
  }
  return rows;
}
