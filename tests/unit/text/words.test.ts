import { describe, expect, it } from 'vitest';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';
import { NO_LEXICON } from '../../../lib/text/lexeme.ts';
import { wordsOf } from '../../../lib/text/words.ts';

const reading = {
  abbreviations: new Set(['St']),
  apostrophes: latinApostrophes,
};
const lexicon = { ...NO_LEXICON, wordKey: (word: string) => word.toLowerCase() };
const read = (text: string) => wordsOf(text, lexicon, reading);

describe('the words that names are made of', () => {
  it.each([
    ['Nur-Sultan', ['Nur', 'Sultan'], ['break', 'hyphen']],
    ['Bank (NBV) of', ['Bank', 'NBV', 'of'], ['break', 'open', 'close']],
    ['Bonds, Loans', ['Bonds', 'Loans'], ['break', 'comma']],
    ['Roth. Berg', ['Roth', 'Berg'], ['break', 'break']],
    ['St. Velden', ['St', 'Velden'], ['break', 'space']],
    ['Inter - American', ['Inter', 'American'], ['break', 'dash']],
    ['Roth & Berg', ['Roth', '&', 'Berg'], ['break', 'space', 'space']],
    ['AT&T', ['AT&T'], ['break']],
    ['U. S. Navy', ['U. S.', 'Navy'], ['break', 'space']],
    ['J. Roth', ['J', 'Roth'], ['break', 'break']],
    ['Roth www.velden.example Berg', ['Roth', 'Berg'], ['break', 'break']],
    ['1,000 men', ['1', '000', 'men'], ['break', 'break', 'space']],
    ['Gazeta.Ru said', ['Gazeta.Ru', 'said'], ['break', 'space']],
  ])('%s', (text, words, gaps) => {
    expect(read(text).map((word) => word.text)).toEqual(words);
    expect(read(text).map((word) => word.gap)).toEqual(gaps);
  });

  it.each([
    ["Velden's port", 'Velden', true],
    ['Velden’s port', 'Velden', true],
    ['Velden?s port', 'Velden', true],
    ["drivers' union", 'drivers', true],
    ["'drivers'", 'drivers', false],
    ['Velden port', 'Velden', false],
  ])('%s: %s has a possessive: %s', (text, word, possessive) => {
    expect(read(text)[0]).toMatchObject({ text: word, possessive });
  });

  it.each([
    ['velden', 'lower'],
    ['Velden', 'capital'],
    ['V', 'capital'],
    ['NBV', 'acronym'],
    ['U.S.', 'acronym'],
    ['iLaw', 'mixed'],
    ['BioVelden', 'mixed'],
    ['TVs', 'mixed'],
    ['5G', 'number'],
  ])('%s is written so: %s', (text, shape) => {
    expect(read(text)[0]!.shape).toBe(shape);
  });

  it('know what opens a sentence, a heading or a quotation', () => {
    const opening = read('The mayor spoke. “Ships come,” she said').filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['The', 'Ships']);
  });

  it.each([
    ['MAYOR OPENS PORT\nThe mayor', ['MAYOR', 'OPENS', 'PORT']],
    ['Mayor Opens Second Port\nThe mayor', ['Mayor', 'Opens', 'Second', 'Port']],
    ['Mayor Anna Roth Berg.\nThe mayor', []],
    ['Mayor opens a second port\nThe mayor', []],
  ])('%j: a headline is %j', (text, headline) => {
    const words = read(text).filter(({ inHeadline }) => inHeadline);
    expect(words.map((word) => word.text)).toEqual(headline);
  });
});
