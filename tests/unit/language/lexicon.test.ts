import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/english/english.ts';
import { lexemesOf } from '../../../lib/language/lexicon.ts';
import { russian } from '../../../lib/language/russian/russian.ts';

describe('the spellings of a language', () => {
  it('keep what a text before has asked of them', () => {
    const first = lexemesOf(russian).of('причала', 'word');
    expect(lexemesOf(russian).of('причала', 'word')).toBe(first);
  });

  it('are each language’s own', () => {
    expect(lexemesOf(english).of('Velden', 'word')).not.toBe(lexemesOf(russian).of('Velden', 'word'));
  });

  it('begin anew where they have become many, and one text keeps its own to its end', () => {
    const lexemes = lexemesOf(english);
    const pier = lexemes.of('pier', 'word');
    for (let i = 0; i < 9000; i++) lexemes.of(`pier${i}`, 'word');
    expect(lexemes.of('pier', 'word')).toBe(pier);
    expect(lexemesOf(english)).not.toBe(lexemes);
    expect(lexemesOf(english).size).toBe(0);
  });
});
