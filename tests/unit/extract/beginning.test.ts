import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../lib/extract/beginning.ts';

const PARAGRAPH = '"The tide turns at noon," Harbor Master Anna Berg said on Friday.';
const article = (paragraphs: number) => Array.from({ length: paragraphs }, () => PARAGRAPH).join('\n\n');

describe('the beginning of a text', () => {
  it('is not asked for where the whole is there as soon', () => {
    expect(beginningOf('')).toBeNull();
    expect(beginningOf(article(100))).toBeNull();
  });

  it('is made of whole paragraphs, some screens of them', () => {
    const text = article(1000);
    const beginning = beginningOf(text)!;
    expect(text.startsWith(`${beginning}\n\n`)).toBe(true);
    expect(beginning).toBe(article(beginning.split('\n\n').length));
    expect(beginning.length).toBeGreaterThan(3500);
    expect(beginning.length).toBeLessThanOrEqual(4000);
  });

  it('is none where the first paragraph has no end', () => {
    expect(beginningOf('said '.repeat(20_000))).toBeNull();
  });
});
