/** What a spreadsheet takes for a formula at the beginning of a cell (OWASP, "CSV injection"), full-width signs too. */
const LIVE = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The cells of a table (RFC 4180) that a spreadsheet would run. Shares no code with what writes tables. */
export function liveCells(table: string): string[] {
  return cellsOf(table).filter((cell) => LIVE.test(cell) && !PLAIN_NUMBER.test(cell));
}

function cellsOf(table: string): string[] {
  const found = table.replace(/^\ufeff/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g);
  return [...found].map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare);
}
