import type { Place } from '../domain/place';
import { locate, type Reading } from '../read/plan';

/** "(1)", "A", in a line below the headings. */
const COLUMN_NUMBER = /^\(?(\d+|[A-Z])\)?(\s*=.*)?$/;

/** The heading of the column in which a place lies, as its table has it, below those of groups; "" where there is none. */
export function headingOf(reading: Reading, place: Place): string {
  if (place.table === 'report' || place.table === 'narrative') return '';
  const { row, column } = locate(reading, place);
  const tables = [reading.table, ...reading.counts, reading.proofs];
  const table = tables.find((each) => each?.sheet.name === place.sheet && each.rows.includes(row));
  if (table == null) return '';
  const { columns, grid, headingRow, rows } = table;
  const own = Object.entries(columns).find(([field]) => field === place.field)?.[1];
  // What has no column of its own is told of at the beginning of its row.
  if (column === Math.min(...Object.values(columns)) && own !== column) return '';
  const lines = Array.from({ length: (rows[0] ?? 0) - headingRow }, (_, line) => headingRow + line);
  const texts = lines.map((line) => grid.text({ row: line, column }));
  return texts.reverse().find((text) => text !== '' && !COLUMN_NUMBER.test(text)) ?? '';
}
