import { describe, expect, it } from 'vitest';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';
import { findParagraphs } from '../../../lib/text/paragraphs.ts';
import { scanQuotations } from '../../../lib/text/quotations.ts';

const scan = (text: string) => inOneGo(scanQuotations(text, findParagraphs(text), latinApostrophes));

/** The text with each quotation's inner words between brackets; one that does not close ends with `...`. */
function marked(text: string): string[] {
  return scan(text).map(({ inner, closed }) => `[${text.slice(...inner)}${closed ? '' : '...'}]`);
}

describe('scanQuotations', () => {
  const cases: [name: string, text: string, quotations: string[]][] = [
    ['straight marks', 'He said "yes" and "no".', ['[yes]', '[no]']],
    ['curly marks', 'He said “yes” and “no”.', ['[yes]', '[no]']],
    ['German marks', 'He said „yes“ and „no“.', ['[yes]', '[no]']],
    ['angle marks', 'He said «yes» and <<no>>.', ['[yes]', '[no]']],
    ['accents and apostrophes', "He said ``yes'' and ''no''.", ['[yes]', '[no]']],
    ['single marks', "He said 'yes, sir' and ‘no, sir’.", ['[yes, sir]', '[no, sir]']],
    ['apostrophes are none', "The workers' rights and Velden's don'ts", []],
    ['a decade is none', "In the '90s it wasn't so.", []],
    [
      'a quotation inside a quotation',
      '"He cried “help” all night," she said.',
      ['[He cried “help” all night,]'],
    ],
    [
      'straight marks inside straight ones',
      '"He cried "help" all night," she said.',
      ['[He cried "help" all night,]'],
    ],
    ['a name in angle marks inside', '«Корабль «Заря» цел», - сказал он.', ['[Корабль «Заря» цел]']],
    ['a paragraph that does not close', '"One.\n\n"Two," he said.', ['[One....]', '[Two,]']],
    [
      'an odd mark costs its paragraph alone',
      'A "lost mark.\n\nHe said "yes".',
      ['[lost mark....]', '[yes]'],
    ],
    ['an inch is not closed by the next opening mark', 'He said "yes".', ['[yes]']],
    [
      'one mark that closes two quotations',
      'The firm "Trading House "Dawn" and "The ship is called "Dawn", - he said.',
      ['[Trading House "Dawn]', '[The ship is called "Dawn]'],
    ],
    [
      'two marks that close two quotations',
      'He said: "We sail on the "Dawn"", and left on the ""Dawn" of Velden".',
      ['[We sail on the "Dawn"]', '["Dawn" of Velden]'],
    ],
    ['doubled marks of tables', 'He said ""yes"" and ""no"".', ['[yes]', '[no]']],
    ['angle marks inside angle marks, one of which is lost', '«The firm «Dawn» sails', ['[The firm «Dawn]']],
    [
      'marks of two kinds',
      '«The ship "Dawn" sails", - he said. He left «soon».',
      ['[The ship "Dawn" sails]', '[soon]'],
    ],
    ['angle marks that point inwards', 'He said »yes« and »no«.', ['[yes]', '[no]']],
    ['single angle marks', 'He said «the ‹Dawn› sails» and ‹no›.', ['[the ‹Dawn› sails]', '[no]']],
    [
      'a lost mark spoils its own quotation alone',
      'We go," he said. "The "Dawn" is old," she said. "She sails.',
      ['[The "Dawn" is old,]', '[She sails....]'],
    ],
    [
      'a mark set again inside a quotation',
      '"The Dawn is old. "She sails on Monday, and on Tuesday she will be in Velden again," he said.',
      ['[The Dawn is old. ]', '[She sails on Monday, and on Tuesday she will be in Velden again,]'],
    ],
    [
      'a lost closing mark behind a name at the end of speech',
      '"We sail on the "Dawn", - he said. "She is old", - he added.',
      ['[We sail on the "Dawn]', '[She is old]'],
    ],
    [
      'white space before a closing mark',
      '"We sail on the "Dawn". She is old (very) ", - he said.',
      ['[We sail on the "Dawn". She is old (very) ]'],
    ],
    ['white space lost beside a mark', '"We go,"he said."Now."', ['[We go,]', '[Now.]']],
    ['white space behind an opening mark', 'He said « yes ».', ['[ yes ]']],
    [
      'a quotation that goes on over paragraphs without a new mark',
      '"One "Dawn" sails.\n\nTwo sail.\n\nThree", he said.',
      ['[One "Dawn" sails....]', '[Two sail....]', '[Three]'],
    ],
    [
      'what is not closed in any paragraph behind is not open there',
      'A "lost mark.\n\nHe left.\n\nShe said "no".',
      ['[lost mark....]', '[no]'],
    ],
    ['a straight mark for an apostrophe', 'Velden"s "old" mill and its owner"s house', ['[old]']],
    ['a pipe of 12 inches', 'A 12" pipe is "old", he said.', ['[old]']],
    ['empty marks', 'He said "" and "no".', ['[no]']],
  ];
  it.each(cases)('%s', (_, text, quotations) => {
    expect(marked(text)).toEqual(quotations);
  });

  it('counts in UTF-16 code units of the text', () => {
    const text = 'He said "🎻 yes".';
    expect(scan(text)[0]).toMatchObject({
      start: 8,
      end: 16,
      inner: [9, 15],
    });
  });
});
