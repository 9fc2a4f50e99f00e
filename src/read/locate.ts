import type { Place } from '../domain/place';
import type { CellAt } from '../workbook/address';
import { narrativeColumn } from './narrative';
import type { Reading } from './reading';
import { FIGURE_COLUMNS } from './counts/line';
import { cellOf, type FoundTable } from './tables/table';

/** The cell of what a finding is about; of what has no column of its own, its row's first. */
export function locate(reading: Reading, place: Place): CellAt {
  switch (place.table) {
    case 'tasks':
      return inRow(reading.table, place.row, taskFields(reading, place));
    case 'counts': {
      const table = reading.counts.find(
        ({ sheet, rows }) =>
          sheet.name === place.sheet &&
          place.row >= (rows[0] ?? Infinity) &&
          place.row <= (rows.at(-1) ?? -1),
      );
      return table === undefined
        ? first(place.row)
        : inRow(table, place.row, countFields(table, place));
    }
    case 'proofs':
      return reading.proofs === null
        ? first(place.row)
        : inRow(reading.proofs, place.row, [place.field]);
    case 'report':
      return reading.report.cells[place.field] ?? reading.report.cells.unit ?? first(place.row);
    case 'narrative': {
      const { narrative } = reading;
      const column = narrative === null ? 0 : narrativeColumn(narrative, place.row);
      return { row: place.row, column };
    }
    case 'totalLine':
      return inRow(reading.table, place.row, []);
  }
}

/** A mark of two columns stands in the one that is filled. */
function taskFields({ table }: Reading, place: Place & { readonly table: 'tasks' }): string[] {
  if (place.field === 'note') return ['note', 'proof'];
  if (place.field !== 'mark') return [place.field];
  const { columns, grid } = table;
  const filled = (['done', 'notDone'] as const).filter((field) => {
    const column = columns[field];
    return column !== undefined && grid.text({ row: place.row, column }) !== '';
  });
  return ['mark', ...filled, 'done', 'notDone'];
}

function countFields(table: FoundTable, place: Place & { readonly table: 'counts' }): string[] {
  const { field, part } = place;
  if (field === 'channel') return ['channel', 'anything'];
  if (field !== 'value' || part === undefined) return [field];
  const split = FIGURE_COLUMNS.months.some((column) => table.columns[column] !== undefined)
    ? FIGURE_COLUMNS.months
    : FIGURE_COLUMNS.quarters;
  return [split[part] ?? field, field];
}

function inRow(table: FoundTable, row: number, fields: readonly string[]): CellAt {
  for (const field of fields) {
    const at = cellOf(table, row, field);
    if (at !== null) return at;
  }
  const columns = Object.values(table.columns).filter((column) => column !== undefined);
  return { row, column: columns.length === 0 ? table.sheet.area.column : Math.min(...columns) };
}

function first(row: number): CellAt {
  return { row, column: 0 };
}

/**
 * What the cell itself says. A text that was put together of several cells says more, and whoever
 * mends a cell must not write all of it there.
 */
export function ownText(reading: Reading, place: Place): string {
  const tables = [reading.table, ...reading.counts, reading.proofs];
  const table = tables.find((each) => each?.sheet.name === place.sheet);
  return table?.grid.text(locate(reading, place)) ?? '';
}
