import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../lib/steps/steps.ts';
import { findParagraphs } from '../../../lib/text/paragraphs.ts';
import { scanQuotations } from '../../../lib/text/quotations.ts';

const scan = (text: string) => inOneGo(scanQuotations(text, findParagraphs(text)));

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
