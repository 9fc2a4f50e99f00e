/** Cells as Excel puts them on the clipboard: tabs and lines, quotes around what holds either. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In quotes that are ended by a tab, a line or the end; else a quote stands for itself. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const END = /\t|\r\n|\n|\r/y;

/** Reads what it writes. The line that Excel ends with begins no row. */
export function readTsv(text: string): string[][] {
  if (text === '') return [];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    const [, inQuotes] = take(QUOTED) ?? [];
    row.push(inQuotes?.replaceAll('""', '"').replace(/\r\n?/g, '\n') ?? take(PLAIN)?.[0] ?? '');
    const end = take(END)?.[0];
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === undefined || at >= text.length) return rows;
  }
}
