import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/read-text.ts';
import { readPhrase } from '../../../lib/extract/speakers/source-phrase.ts';
import { english } from '../../../lib/language/english/english.ts';
import type { Language } from '../../../lib/language/language.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';
import type { Span } from '../../../lib/text/span.ts';

const read = (phrase: string, language: Language, names: readonly Span[] = []) => {
  const { tokens } = inOneGo(readText(phrase, null, language)).sentences[0]!;
  return readPhrase(tokens, [0, tokens.length], language, names);
};

describe('the head of a source', () => {
  it.each([
    ['a spokesman for the plant', 'role', 'spokesman'],
    ['the Belgian head of the watchdog', 'role', 'head'],
    ['Port lawyers', 'people', 'lawyers'],
    ['lawyers representing members of the service', 'people', 'lawyers'],
    ['officials familiar with the matter', 'people', 'officials'],
    ['one of the officials', 'people', 'officials'],
    ["the mayor's administration", 'body', 'administration'],
    ['a court of appeal', 'body', 'court'],
    ['the latest report by the bank', 'document', 'report'],
    ['they', 'pronoun', 'they'],
    ['the ethanol industry', 'other', 'industry'],
  ])('%s: %s', (phrase, kind, head) => {
    expect(read(phrase, english)).toMatchObject({ kind, head });
  });

  it.each([
    ['немецкого профсоюза авиакомпании', 'body', 'профсоюз'],
    ['старший помощник руководителя управления', 'role', 'помощник'],
    ['официальные представители компании', 'people', 'представитель'],
    ['пресс-службе воздушной гавани', 'body', 'пресс-служба'],
    ['в городе', 'other', ''],
  ])('%s: %s', (phrase, kind, noun) => {
    expect(read(phrase, russian)).toMatchObject({ kind, noun });
  });

  it('stands behind an organization that it belongs to, and before one that belongs to it', () => {
    expect(read('Ministry of Trade lawyers', english, [[0, 17]]).head).toBe('lawyers');
    expect(read('a lawyer for Norvik Bank lenders', english, [[13, 24]]).head).toBe('lawyer');
  });
});

it('a source without a word is read as nothing known', () => {
  expect(read('68', english)).toMatchObject({ kind: 'other', head: '', words: [] });
});

describe('what a source says beside its head', () => {
  it('whose it is, by name or by pronoun', () => {
    expect(read("Otto Falk's lawyer", english).possessor).toEqual({ span: [0, 11], pronoun: false });
    expect(read('its administrator', english).possessor).toEqual({ span: [0, 3], pronoun: true });
    expect(read('the lawyer', english).possessor).toBeNull();
  });

  it('whether it is known already or new', () => {
    expect(read('the official', english)).toMatchObject({ definite: true, fresh: false });
    expect(read('another port official', english)).toMatchObject({ definite: false, fresh: true });
    expect(read('officials', english)).toMatchObject({ definite: false, fresh: false });
  });

  it('an office, with the country of whose it is', () => {
    expect(read("Norway's top diplomat", english).features).toMatchObject({
      country: 'norway',
    });
  });
});
