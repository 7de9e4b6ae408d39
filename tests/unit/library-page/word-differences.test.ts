import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WordsStretch, wordDifferences } from '../../../components/library/word-differences.ts';

const marked = (stretches: readonly WordsStretch[]) =>
  stretches
    .map(({ text, same }) => (same ? text : `[${text.trim()}]${text.endsWith(' ') ? ' ' : ''}`))
    .join('');

describe('what differs between two wordings', () => {
  test('is marked word by word on both sides', () => {
    const { one, other, differing } = wordDifferences(
      'The pier will open in May for all ferries',
      'The new pier will open in June for all ferries',
    );
    expect(marked(one)).toBe('The pier will open in [May] for all ferries');
    expect(marked(other)).toBe('The [new] pier will open in [June] for all ferries');
    expect(differing).toBe(3);
  });

  test('is neither case nor quotation marks nor commas', () => {
    const { one, other, differing } = wordDifferences(
      'The pier, “as good as new”',
      'the pier "as good as new",',
    );
    expect(differing).toBe(0);
    expect(one.every(({ same }) => same)).toBe(true);
    expect(other.every(({ same }) => same)).toBe(true);
  });

  test('is a number, and a letter of another word', () => {
    expect(wordDifferences('forty 40% more', 'forty 41% more').differing).toBe(2);
    expect(wordDifferences('сказал он', 'сказала она').differing).toBe(4);
    expect(wordDifferences('ещё один', 'еще один').differing).toBe(0);
  });

  test('leaves both wordings as they were', () => {
    const words = fc.array(fc.constantFrom('The', 'the', 'pier', '“new”', '—', 'May.'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const [a, b] = [first.join(' '), second.join(' ')];
        const { one, other } = wordDifferences(a, b);
        expect(one.map(({ text }) => text).join('')).toBe(a);
        expect(other.map(({ text }) => text).join('')).toBe(b);
      }),
    );
  });
});
