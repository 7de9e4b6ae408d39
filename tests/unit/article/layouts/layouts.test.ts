import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/article/read-page.ts';
import { parsePage } from '../../../../scripts/extract/parse-page.ts';
import { NEVER, PARAGRAPHS } from './layout-parts.ts';
import { leads, rests, shells } from './layouts.ts';

/** What is wrong with the text that was read of a page: paragraphs that are missing, words that are none of the article's. */
function faults(html: string): string[] {
  const text = readPage(parsePage(html), { force: true })?.article.text ?? '';
  const read = text.split('\n\n');
  const lost = PARAGRAPHS.filter((paragraph) => !read.includes(paragraph)).map(
    (paragraph) => `lost: ${paragraph.slice(0, 40)}`,
  );
  const strange = NEVER.filter((words) => text.includes(words)).map((words) => `strange: ${words}`);
  return [...lost, ...strange];
}

const [first, ...others] = PARAGRAPHS;
const allLeads = Object.entries(leads);

/** So many leads are tried with each pair of the others, others with each next pair, so that all pairs of two parts are met. */
const LEADS = 3;

describe.each(Object.entries(shells).map(([name, shell], shellAt) => ({ name, shell, shellAt })))(
  'an article in $name',
  ({ shell, shellAt }) => {
    it.each(Object.entries(rests).map(([rest, restOf], at) => ({ rest, restOf, at })))(
      'is read whole, and nothing else, where its text stands in $rest',
      ({ restOf, at }) => {
        const wrong = Array.from(
          { length: LEADS },
          (_, turn) => allLeads[((shellAt + at) * LEADS + turn) % allLeads.length]!,
        ).flatMap(([lead, leadOf]) =>
          faults(shell(`${leadOf(first)}\n${restOf(others)}`)).map((fault) => `${lead}: ${fault}`),
        );
        expect(wrong).toEqual([]);
      },
    );
  },
);
