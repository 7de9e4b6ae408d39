import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeDirective,
  fragmentLink,
  resolveDirective,
  textDirective,
} from '../../../lib/export/text-fragment.ts';
import { ARTICLE, DIRECT, spanOf } from './sample.ts';

/** The directive for the words between square brackets, as it stands behind `text=`. */
function directiveFor(marked: string, title: string | null = null): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return decodeURIComponent(
    encodeDirective(textDirective(title, marked.replace(/[[\]]/gu, ''), [start, end])),
  );
}

const long =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one-and-twenty';

describe('a directive', () => {
  test.each([
    ['words that stand once stand alone', 'They said [we will go] now.', 'we will go'],
    [
      'words that come again take what stands before them',
      'It was a day. Then he said [a day].',
      'said-,a day',
    ],
    ['the first of them takes nothing', 'It was [a day]. Then he said a day.', 'a day'],
    [
      'and what stands behind them where that is not enough',
      'he said yes no. he said [yes] but',
      'he said-,yes,-but',
    ],
    ['letter case does not count', 'The End. It is [the end].', 'is-,the end'],
    ['part of a word is no match', 'Candy is [and] was', 'and'],
    [
      'long words stand by their beginning and their end',
      `He said: [${long}] again.`,
      'one two three four five,seventeen eighteen nineteen twenty one-and-twenty',
    ],
    ['words over two paragraphs stand by beginning and end', 'He: [we go\n\nand stay] now', 'we go,and stay'],
    ['context stays in its paragraph', 'a day\n\n[a day] is long', 'a day,-is long'],
  ])('%s', (_, marked, directive) => {
    const found = directiveFor(marked);
    expect(found).toBe(directive);
  });

  test('words that the headline has already said take context', () => {
    expect(directiveFor('Berg said [we will go].', 'We will go')).toBe('said-,we will go');
  });

  test.each([
    ['comma', 'a, b', 'a%2C%20b'],
    ['dash', 'well-known', 'well%2Dknown'],
    ['ampersand', 'a & b', 'a%20%26%20b'],
    ['brackets and stars, which end links in Markdown', '(a) *b*', '%28a%29%20%2Ab%2A'],
    ['letters of other scripts', 'да', '%D0%B4%D0%B0'],
    ['half of a surrogate pair', 'a\ud83d', 'a%EF%BF%BD'],
  ])('encodes %s', (_, words, encoded) => {
    expect(encodeDirective({ prefix: null, start: words, end: null, suffix: null })).toBe(encoded);
  });

  test('leads to the same words always, and to the very place in nearly all texts that repeat themselves', () => {
    const word = fc.constantFrom('go', 'Go', 'stay', 'and', 'we,', 'a-b', 'say');
    const paragraph = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));
    const texts = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
    let exact = 0;
    let all = 0;
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(5), (text, from, more) => {
        const words = [...text.matchAll(/\S+/gu)];
        const first = words[from % words.length]!;
        const last = words[Math.min(words.length - 1, (from % words.length) + more)]!;
        const start = first.index;
        const end = last.index + last[0].length;
        const found = resolveDirective(text, textDirective(null, text, [start, end]));
        expect(found).not.toBeNull();
        expect(text.slice(...found!).toLowerCase()).toBe(text.slice(start, end).toLowerCase());
        all++;
        if (found![0] === start) exact++;
      }),
      { seed: 7, numRuns: 500 },
    );
    // Only a whole paragraph that stands twice, word for word, can't be told from its twin.
    expect(exact / all).toBeGreaterThan(0.97);
  });
});

test('a link keeps the address, leaves out the fragment it had, and leads to the first part of the claim', () => {
  expect(fragmentLink(ARTICLE, DIRECT)).toBe(
    'https://wire.example/world/7?a=1&b=2#:~:text=We%20are%20ready%2C%20willing%20%26%20able',
  );
});

test('a text without address, or a claim without words, has no link', () => {
  expect(fragmentLink({ ...ARTICLE, url: null }, DIRECT)).toBeNull();
  expect(fragmentLink(ARTICLE, { ...DIRECT, content: [] })).toBeNull();
});

test('white space at the edges of a span does not count', () => {
  const [start, end] = spanOf(' willing & ');
  expect(textDirective(null, ARTICLE.text, [start, end]).start).toBe('willing &');
});
