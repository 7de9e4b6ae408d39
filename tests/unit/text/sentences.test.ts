import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/read-text.ts';
import { english } from '../../../lib/language/english/english.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';

const sentences = (text: string) =>
  inOneGo(readText(text, null, english)).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: [name: string, text: string, found: string[]][] = [
    ['full stops', 'One. Two! Three?', ['One.', 'Two!', 'Three?']],
    [
      'a title is no end',
      'Mr. Brandt and Gen. Roth met. They left.',
      ['Mr. Brandt and Gen. Roth met.', 'They left.'],
    ],
    [
      'initials are no end',
      'J. K. Brandt and S.Bataar met. They left.',
      ['J. K. Brandt and S.Bataar met.', 'They left.'],
    ],
    ['a number with a point', 'It grew by 3.9 percent. Good.', ['It grew by 3.9 percent.', 'Good.']],
    [
      'full stops inside quotation marks',
      'He said: "One. Two." Then he left.',
      ['He said: "One. Two."', 'Then he left.'],
    ],
    [
      'an attribution behind a question',
      '"Why?" the old man asked. He left.',
      ['"Why?" the old man asked.', 'He left.'],
    ],
    [
      'an attribution in lower case behind a full stop',
      '"We did." he said. "Yes."',
      ['"We did." he said.', '"Yes."'],
    ],
    ['paragraphs end sentences', 'Old gates\n\nNew gates', ['Old gates', 'New gates']],
    [
      'brackets hold none',
      'It sank (twice. Really.) in May. Yes.',
      ['It sank (twice. Really.) in May.', 'Yes.'],
    ],
  ];
  it.each(cases)('%s', (_, text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  it('of more tokens than any article has are cut, so that reading stays linear', () => {
    expect(sentences('word '.repeat(1000)).length).toBeGreaterThan(3);
  });
});
