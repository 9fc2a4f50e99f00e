import type { Place } from '../domain/place';
import { locate, type Reading } from '../read/plan';

/** The heading of the column in which a place lies, as its table has it; "" where there is none. */
export function headingOf(reading: Reading, place: Place): string {
  if (place.table === 'report' || place.table === 'narrative') return '';
  const { row, column } = locate(reading, place);
  const tables = [reading.table, ...reading.counts, reading.proofs];
  const table = tables.find((each) => each?.sheet.name === place.sheet && each.rows.includes(row));
  if (table == null) return '';
  const { grid, headingRow, rows } = table;
  const lines = Array.from({ length: (rows[0] ?? 0) - headingRow }, (_, line) => headingRow + line);
  return lines.map((line) => grid.text({ row: line, column })).find((text) => text !== '') ?? '';
}
