import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeDirective, resolveDirective } from '../../../lib/export/text-directive.ts';
import { fragmentLink, textDirective } from '../../../lib/export/text-fragment.ts';
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

  const TWICE = 'Berg was asked. “We will go home by sea,” she said, and left on the very next train.';
  test.each([
    [
      'from its beginning, behind words of the one before',
      `First of all.\n\n${TWICE}\n\nThen much later.\n\n${TWICE.replace('We will go home by sea', '[We will go home by sea]')}\n\nThe end.`,
      'later.-,Berg was asked. “We will go home by sea',
    ],
    [
      'to its end, before words of the next, where that is nearer',
      `First of all.\n\n${TWICE}\n\nThen much later.\n\n${TWICE.replace('she said', '[she said]')}\n\nThe end.`,
      'she said, and left on the very next train.,-The',
    ],
    [
      'and the nearest words that stand once, where its neighbours come twice as well',
      `One of us. Let it be so.\n\n${TWICE}\n\nThe end.\n\nNow the second part begins here at last.\n\nLet it be so.\n\n${TWICE.replace('We will go home by sea', '[We will go home by sea]')}\n\nThe end.`,
      'part begins here at last.',
    ],
  ])('words in a paragraph that stands twice, word for word, are found %s', (_, marked, directive) => {
    expect(directiveFor(marked)).toBe(directive);
  });

  test('what stands whole in a link is as long as it is encoded: a Russian letter takes six signs', () => {
    const words = 'паром отправится на остров не раньше понедельника если позволит погода на озере';
    expect(directiveFor(`Он сказал, что [${words}].`)).toBe('паром отправится на,погода на озере');
    const english =
      'the ferry will leave for the island on Monday at the earliest if the weather on the lake allows';
    expect(directiveFor(`He said [${english}].`)).toBe(english);
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

test.each([
  ['https://wire.example/world/7?utm_source=x&a=1&fbclid=IwAR0', 'https://wire.example/world/7?a=1#:~:text='],
  ['https://wire.example/#/news/77', 'https://wire.example/#/news/77:~:text='],
])('a link from %s begins with %s', (url, beginning) => {
  expect(fragmentLink({ ...ARTICLE, url }, DIRECT)?.slice(0, beginning.length + 2)).toBe(`${beginning}We`);
});

test('a text without address, or a claim without words, has no link', () => {
  expect(fragmentLink({ ...ARTICLE, url: null }, DIRECT)).toBeNull();
  expect(fragmentLink(ARTICLE, { ...DIRECT, content: [] })).toBeNull();
});

test('white space at the edges of a span does not count', () => {
  const [start, end] = spanOf(' willing & ');
  expect(textDirective(null, ARTICLE.text, [start, end]).start).toBe('willing &');
});
