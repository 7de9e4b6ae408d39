/** How long extraction takes in Node, held against compromise on the same articles, in turns. */
import nlp from 'compromise';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { english } from '../../lib/language/english/english.ts';
import type { Language } from '../../lib/language/language.ts';
import { russian } from '../../lib/language/russian/russian.ts';
import { articlesOf } from './articles.ts';
import { milliseconds, percent, type Row } from './table.ts';
import { spread, timeInTurns } from './timing.ts';

/** Characters of the article that times are told for. */
const LENGTH = 1500;
/** Turns that are counted, and turns before them that let the virtual machine compile both. */
const TURNS = 25;
const WARM_UP = 40;
/** Which part of compromise's time ours may take at most. */
const MOST = 0.1;

/** What a script gets from compromise of what Wiremark finds: quotations and organizations, with their positions. */
export function readByCompromise(text: string) {
  const doc = nlp(text);
  return {
    quotations: doc.quotations().json({ offset: true }),
    organizations: doc.organizations().json({ offset: true }),
  };
}

function against(name: string, articles: readonly string[], language: Language): Row {
  const perArticle = LENGTH / articles.reduce((sum, text) => sum + text.length, 0);
  const { ours, theirs } = timeInTurns(
    {
      ours: () => articles.forEach((text) => void annotate(text, language, readDateline(text))),
      theirs: () => articles.forEach((text) => void readByCompromise(text)),
    },
    { turns: TURNS, warmUp: WARM_UP },
  );
  return {
    what: `${name}, an article of ${LENGTH} characters (median of ${ours.runs} after ${WARM_UP} unmeasured turns, ±${percent(spread(ours) / 2)})`,
    ours: milliseconds(ours.median * perArticle),
    against: `compromise ${milliseconds(theirs.median * perArticle)} (±${percent(spread(theirs) / 2)})`,
    ratio: theirs.median / ours.median,
    limit: `< ${MOST}x its time`,
    holds: ours.median < MOST * theirs.median,
  };
}

/** compromise reads English alone: on Russian articles it does the same work, and finds next to nothing. */
export function measureSpeed(): Row[] {
  return [
    against('English', articlesOf('english', LENGTH), english),
    against('Russian', articlesOf('russian', LENGTH), russian),
  ];
}
