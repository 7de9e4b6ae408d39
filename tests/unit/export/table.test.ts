import { describe, expect, test } from 'vitest';
import { copiedTable } from '../../../lib/export/table.ts';
import { HOSTILE } from './sample.ts';

const table = copiedTable({
  head: ['Voice', 'Claims'],
  rows: [
    ['Anna Berg', 6],
    ['Smith & Sons', 0],
  ],
  language: 'en',
});
const oneCell = (cell: string | number) => copiedTable({ head: ['a'], rows: [[cell]], language: 'en' });

describe('a copied table', () => {
  test('is tab-separated text for spreadsheets', () => {
    expect(table.text).toBe('Voice\tClaims\nAnna Berg\t6\nSmith & Sons\t0\n');
  });

  test('is a table of HTML for editors', () => {
    expect(table.html).toBe(
      '<table lang="en"><thead><tr><th>Voice</th><th>Claims</th></tr></thead>' +
        '<tbody><tr><td>Anna Berg</td><td>6</td></tr><tr><td>Smith &amp; Sons</td><td>0</td></tr></tbody></table>',
    );
  });

  test('keeps to its cells, whatever a page puts into them', () => {
    expect(oneCell('one\ttwo\r\nthree').text).toBe('a\none two three\n');
    expect(oneCell(HOSTILE).text.split('\n')).toHaveLength(3);
    expect(oneCell(HOSTILE).html).not.toMatch(/<script|<\/p>/u);
  });

  test.each(['=1+1', '+1', '-1', '@cmd', '\t=1'])('has no cell that a spreadsheet would run: %j', (cell) => {
    expect(oneCell(cell).text).toBe(`a\n'${cell.trim()}\n`);
    expect(oneCell(cell).html).toContain('<td>&#39;');
  });

  test('leaves a number a number', () => {
    expect(oneCell(-3).text).toBe('a\n-3\n');
  });
});
