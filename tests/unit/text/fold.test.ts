import { describe, expect, it } from 'vitest';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';
import { foldTokens } from '../../../lib/text/fold.ts';
import { Lexemes, NO_LEXICON } from '../../../lib/text/lexeme.ts';
import { scanQuotations } from '../../../lib/text/quotations.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

function folded(text: string): string[] {
  const lexemes = new Lexemes(NO_LEXICON);
  const [tokens = []] = inOneGo(tokenize(text, [[0, text.length]], lexemes, latinApostrophes));
  const quotations = inOneGo(scanQuotations(text, [[0, text.length]], latinApostrophes));
  return foldTokens(text, tokens, text.length, quotations).map((token) => text.slice(token.start, token.end));
}

describe('a paragraph as it is read from outside', () => {
  it.each([
    [
      'He said: “It will. We know,” and left.',
      ['He', 'said', ':', '“It will. We know,”', 'and', 'left', '.'],
    ],
    ['Roth (the mayor) said', ['Roth', '(the mayor)', 'said']],
    ['Roth [of Velden] said', ['Roth', '[of Velden]', 'said']],
    ['Roth (the mayor said', ['Roth', '(', 'the', 'mayor', 'said']],
    ['Roth (“the mayor”) said', ['Roth', '(', '“the mayor”', ')', 'said']],
    ['“It (the port) will”', ['“It (the port) will”']],
    ['She said: “It will', ['She', 'said', ':', '“It will']],
  ])('%s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('has longer brackets as running text', () => {
    const text = `(${'word '.repeat(80)})`;
    expect(folded(text)).toHaveLength(82);
  });
});
