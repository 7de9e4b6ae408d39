/**
 * The text of a cell that no spreadsheet runs. They run a cell that begins like a formula, and the words come from a page that nobody
 * checked: such a cell begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function guardFormula(cell: string): string {
  const isFormula = /^[=+\-@\t\r\n＝＋－＠]/u.test(cell.trimStart()) || /^[\t\r\n]/u.test(cell);
  return isFormula ? `'${cell}` : cell;
}
