import type { CopiedClaims } from './clipboard-forms.ts';
import { guardFormula } from './formula.ts';
import { escapeHtml } from './html.ts';

/** A table for the clipboard: of HTML for an editor, of tab-separated text for a spreadsheet. */
export interface Table {
  /** Names the columns. */
  head: readonly string[];
  /** Numbers stand as numbers. */
  rows: readonly (readonly (string | number)[])[];
  /** BCP 47 code of the language that the cells are in. */
  language: string;
}

/** Both forms of a table at once. */
export function copiedTable({ head, rows, language }: Table): CopiedClaims {
  return {
    text: [head, ...rows].map((cells) => `${cells.map(plainCell).join('\t')}\n`).join(''),
    html:
      `<table lang="${escapeHtml(language)}"><thead>${htmlRow('th', head)}</thead>` +
      `<tbody>${rows.map((cells) => htmlRow('td', cells)).join('')}</tbody></table>`,
  };
}

/** A tab or a line's end inside would begin another cell. */
function plainCell(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : guardFormula(cell.replace(/\s+/gu, ' ').trim());
}

/** Editors hand cells of HTML on to spreadsheets, which run them as well. */
function htmlRow(name: 'td' | 'th', cells: readonly (string | number)[]): string {
  const texts = cells.map((cell) =>
    typeof cell === 'number' ? String(cell) : escapeHtml(guardFormula(cell)),
  );
  return `<tr>${texts.map((text) => `<${name}>${text}</${name}>`).join('')}</tr>`;
}
