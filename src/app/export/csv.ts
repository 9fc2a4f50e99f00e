import type { ExportTable, ExportValue } from './table';

/** RFC 4180: commas, CRLF, a heading line; numbers with a point, nothing for null. */
export function csvOf({ columns, rows }: ExportTable): string {
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: ExportValue): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
