import type { Area, CellAt } from '../../../src/workbook/address';
import { ExcelError, invalid } from '../errors';
import { isUnbounded } from './areas';

const MOST_CELLS = 5_000_000;

/** One value for all cells, or rows of values that match the range exactly. */
export function readGrid(area: Area, input: unknown): (at: CellAt) => unknown {
  if (isUnbounded(area)) throw invalid('entire rows or columns take no cell values');
  if (!Array.isArray(input)) return () => input;
  const rows = input.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw invalid(`the range has ${area.rows} rows and ${area.columns} columns, the input has not`);
  }
  return (at) => rows[at.row - area.row]?.[at.column - area.column];
}

export function refuseTooManyCells({ rows, columns }: Area): void {
  if (rows * columns > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
}
