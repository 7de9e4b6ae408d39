/** Links with a text fragment, followed in the browsers that they are made for. */
import { expect, test } from 'vitest';
import type { Claim } from '../../lib/annotation.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import { eachBrowser } from './harness/each-browser.ts';

/** The words between square brackets are the claim; the link leads to their beginning, or to the place behind `^` where one is marked. */
const CASES: readonly [name: string, marked: string][] = [
  [
    'commas and an ampersand',
    'One two three four.\n\nShe said [ports, piers & bridges, all of them] are old.',
  ],
  ['dashes', 'One two three four.\n\nThe [well-known pier — built in 1901 – still stands] in Ella.'],
  [
    'words that came before',
    'We will go home, he said.\n\nOne two three.\n\nLater she said [we will go] again.',
  ],
  ['words that the headline says', 'One two three four five.\n\nBerg said [the ferry will sail] soon.'],
  ['words that come twice in a paragraph', 'They [say no] and then after a long while they say no again.'],
  ['the second of them', 'They say no and then after a long while others [say no] once more.'],
  [
    'many words',
    'One two three.\n\nHe said [the first word and all the others up to here and on and on through the whole of the harbor, past the old pier, down to the very last word] of it.',
  ],
  ['words over two paragraphs', 'One two three.\n\nHe said [we shall begin\n\nand we shall end] now.'],
  ['Russian words', 'Раз два три четыре.\n\nОн сказал, что [паром – новый, а причал «старый»] пока стоит.'],
  [
    'the second of two paragraphs that are the same, word for word, from its beginning',
    'One two three.\n\nBerg was asked. She will go home by sea, she said, and left on the very next train.\n\nFour five six.\n\n^Berg was asked. [She will go home by sea], she said, and left on the very next train.\n\nSeven eight nine.',
  ],
  [
    'the second of them, to its end',
    'One two three.\n\nBerg was asked. She will go home by sea, she said, and left.\n\nFour five six.\n\nBerg was asked. She will [go home by sea, she said], and left.\n\nSeven eight nine.',
  ],
  [
    'the second of two Russian ones',
    'Раз два три.\n\nПаром отправится в понедельник, сказал капитан порта.\n\nЧетыре пять.\n\n[Паром отправится в понедельник], сказал капитан порта.\n\nШесть семь.',
  ],
  ['quotation marks inside', 'One two three.\n\nThey [call it "Ella" and don\'t mind] at all.'],
];

const HEADLINE = 'The ferry will sail';
const address = (index: number) => `http://tass.com/world/${index}`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each word a line of its own, far from the others: where the page stands tells which word it was scrolled to. */
const pageOf = (text: string) => `<!doctype html><meta charset="utf-8"><title>x</title>
<style>h1, p { width: 1px; margin: 0; font-size: 16px; line-height: 600px }</style>
<h1>${HEADLINE}</h1>${text
  .split('\n\n')
  .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
  .join('')}<p>End of the page</p>`;

const cases = CASES.map(([name, marked], index) => {
  const text = marked.replace(/[[\]^]/gu, '');
  const claimed = marked.replace('^', '');
  const start = claimed.indexOf('[');
  const claim = { content: [[start, claimed.indexOf(']') - 1]] } as unknown as Claim;
  const article = { text, title: HEADLINE, url: address(index), dateline: null, published: null, leftOut: 0 };
  return {
    name,
    text,
    start: marked.includes('^') ? marked.indexOf('^') : start,
    link: fragmentLink(article, claim)!,
  };
});

eachBrowser(
  'a link with a text fragment',
  ({ href }) => {
    const index = cases.findIndex((_, each) => address(each) === href);
    return index === -1 ? null : { body: pageOf(cases[index]!.text) };
  },
  (world) => {
    test.each(cases)('leads to its words: $name', async ({ text, start, link }) => {
      const page = await world().open(link);
      // The first words of a page need no scrolling.
      await page.waitForFunction(() => scrollY > 0, { polling: 50 });
      const place = await page.evaluate(
        (paragraphIndex, offset) => {
          const words = document.querySelectorAll('p')[paragraphIndex]!.firstChild!;
          const range = new Range();
          range.setStart(words, offset);
          range.setEnd(words, offset + 1);
          return { top: range.getBoundingClientRect().top, height: innerHeight };
        },
        text.slice(0, start).split('\n\n').length - 1,
        start - (text.lastIndexOf('\n\n', start - 1) === -1 ? 0 : text.lastIndexOf('\n\n', start - 1) + 2),
      );
      expect(place.top).toBeGreaterThan(-10);
      expect(place.top).toBeLessThan(place.height);
    });
  },
  { withExtension: false },
);
