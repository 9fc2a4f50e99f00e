import type { PastedGrid } from './html/document';

const MOST_CELLS = 200_000;
const LONGEST = 4_000_000;

/** Rows of cells between tabs; a cell with line breaks is quoted, as Excel copies it. Null for prose. */
export function readTextTable(text: string): PastedGrid | null {
  if (!text.includes('\t')) return null;
  const rows: string[][] = [];
  const source = text.slice(0, LONGEST).replace(/\r\n?/g, '\n');
  let cells: string[] = [];
  let at = 0;
  for (let count = 0; at <= source.length && count < MOST_CELLS; count += 1) {
    const quoted = source[at] === '"' ? endOfQuotes(source, at) : null;
    const end = quoted ?? endOfCell(source, at);
    const cell = source.slice(at, end);
    cells.push((quoted === null ? cell : cell.slice(1, -1).replaceAll('""', '"')).trim());
    if (source[end] !== '\t') {
      rows.push(cells);
      cells = [];
    }
    at = end + 1;
  }
  if (cells.length > 0) rows.push(cells);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const wide = filled.filter((row) => row.length > 1).length;
  return wide * 2 >= filled.length ? { rows: filled, merges: [] } : null;
}

/** Behind the quote that closes the cell; null where a tab or a line end does not follow it. */
function endOfQuotes(text: string, from: number): number | null {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const next = at < 0 ? undefined : text[at + 1];
  return at >= 0 && (next === undefined || next === '\t' || next === '\n') ? at + 1 : null;
}

function endOfCell(text: string, from: number): number {
  const tab = text.indexOf('\t', from);
  const line = text.indexOf('\n', from);
  return Math.min(tab < 0 ? text.length : tab, line < 0 ? text.length : line);
}
