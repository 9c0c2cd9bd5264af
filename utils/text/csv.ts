/**
 * A table as CSV for spreadsheets: byte-order mark so that Chinese is read right, CRLF, every cell quoted, and cells
 * that a spreadsheet would run as a formula kept as text by a leading apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const runsAsFormula = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

function quoted(cell: string): string {
  const safe = runsAsFormula.test(cell) && !isNumber(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

function isNumber(cell: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(cell);
}
