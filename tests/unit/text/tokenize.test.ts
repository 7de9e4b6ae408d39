import { describe, expect, it } from 'vitest';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';
import { Lexemes, NO_LEXICON } from '../../../lib/text/lexeme.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

function cut(text: string, apostrophes = latinApostrophes): string[] {
  const [tokens = []] = inOneGo(tokenize(text, [[0, text.length]], new Lexemes(NO_LEXICON), apostrophes));
  return tokens.map((token) => `${text.slice(token.start, token.end)}/${token.kind}`);
}

describe('a word', () => {
  it.each([
    ["Velden's", 'apostrophe'],
    ['Velden’s', 'typographic apostrophe'],
    ["O'Dowd", 'apostrophe inside'],
    ['пресс-служба', 'hyphen'],
    ['non‑aligned', 'hyphen that breaks no line'],
    ['AT&T', 'ampersand'],
    ['U.S.', 'letters with full stops'],
    ['т.е.', 'small letters with full stops'],
    ['S.Amarsaikhan', 'initial at its name'],
    ['О.Крылова-Берг', 'initial at a double name'],
    ['Gazeta.Ru', 'site'],
    ['24.kg', 'site that begins with a number'],
    ['LGBT+', 'plus behind capitals'],
    ['и\u0306од', 'accent by itself'],
    ['пресс-и\u0306од', 'accent by itself behind a hyphen'],
    ['COVID-19', 'number behind a hyphen'],
  ])('%s (%s)', (word) => {
    expect(cut(`(${word})`)).toEqual(['(/other', `${word}/word`, ')/other']);
  });

  it('takes the ? of old feeds for an apostrophe before the endings of the language alone', () => {
    expect(cut('Velden?s mayor? So?')).toEqual([
      'Velden?s/word',
      'mayor/word',
      '?/stop',
      'So/word',
      '?/stop',
    ]);
    expect(cut('Velden?s', { ...latinApostrophes, endings: ['t'] })).toEqual([
      'Velden/word',
      '?/stop',
      's/word',
    ]);
  });

  it.each([
    ['J. K. Roth', ['J./word', 'K./word', 'Roth/word']],
    ['J.K. Roth', ['J.K./word', 'Roth/word']],
    ['in the U. S. and', ['in/word', 'the/word', 'U./word', 'S./word', 'and/word']],
    ['vitamin C. he', ['vitamin/word', 'C/word', './stop', 'he/word']],
    ['The end.', ['The/word', 'end/word', './stop']],
    ['mayor.com.', ['mayor.com/word', './stop']],
    ['mayor.comet', ['mayor/word', './stop', 'comet/word']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('a number', () => {
  it.each(['5', '1,000', '3.5', '20:30', '5%', '20-летний', '810th', '1990’s', '4G'])('%s', (number) => {
    expect(cut(number)).toEqual([`${number}/number`]);
  });
});

describe('a mark', () => {
  it.each([
    ['--', 'dash'],
    ['—', 'dash'],
    ['‑', 'dash'],
    ['...', 'stop'],
    ['?!', 'stop'],
    ['…', 'stop'],
    [',', 'comma'],
    ['«', 'other'],
    ['😀', 'other'],
    ['@velden_mayor', 'other'],
    ['#velden', 'other'],
    ['https://velden.example/news?id=1', 'other'],
    ['www.velden.example', 'other'],
  ])('%s is one: %s', (mark, kind) => {
    expect(cut(`x ${mark} y`)).toEqual(['x/word', `${mark}/${kind}`, 'y/word']);
  });

  it('behind an address is no part of it', () => {
    expect(cut('(www.velden.example), he')).toEqual([
      '(/other',
      'www.velden.example/other',
      ')/other',
      ',/comma',
      'he/word',
    ]);
  });
});

describe('tokenize', () => {
  it('has all of a text but white space, in order, and looks no spelling up twice', () => {
    let looked = 0;
    const counting = {
      ...NO_LEXICON,
      wordKey: (word: string) => {
        looked++;
        return word;
      },
    };
    const text = 'The mayor said the mayor would, “she said”.';
    const [tokens = []] = inOneGo(
      tokenize(text, [[0, text.length]], new Lexemes(counting), latinApostrophes),
    );
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''));
    for (const { lexeme } of tokens) void lexeme.key;
    expect(looked).toBe(new Set(tokens.map((token) => token.text)).size);
  });

  it('cuts each stretch by itself', () => {
    const text = 'VELDEN. He said.';
    const parts = inOneGo(
      tokenize(
        text,
        [
          [0, 7],
          [8, 16],
        ],
        new Lexemes(NO_LEXICON),
        latinApostrophes,
      ),
    );
    expect(parts.map((tokens) => tokens.map((token) => token.text))).toEqual([
      ['VELDEN', '.'],
      ['He', 'said', '.'],
    ]);
  });
});
