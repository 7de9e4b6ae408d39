import { describe, expect, it } from 'vitest';
import { lemma } from '../../../../lib/language/russian/morphology/lemma.ts';

describe('lemma', () => {
  it('is the dictionary form of nouns and names', () => {
    expect(lemma('министра')).toBe('министр');
  });

  it('leaves a word as it stands that it does not know, and nothing of nothing', () => {
    expect(lemma('Brzl')).toBe('brzl');
    expect(lemma('')).toBe('');
  });
});
