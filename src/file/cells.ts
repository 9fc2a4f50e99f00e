import type { Area, CellAt } from '../workbook/address';
import type { Cell, Sheet } from './book';

export const EMPTY_CELL: Cell = { value: null, formula: null, format: {} };

export function cellAt(sheet: Sheet, { row, column }: CellAt): Cell {
  return sheet.cells.get(row)?.get(column) ?? EMPTY_CELL;
}

/** The row of cells to write into: made where there is none, the sheet's own where it was shared. */
export function rowAt(sheet: Sheet, row: number): Map<number, Cell> {
  const old = sheet.cells.get(row);
  if (old !== undefined && !sheet.shared.has(row)) return old;
  const cells = new Map<number, Cell>(old);
  sheet.cells.set(row, cells);
  sheet.shared.delete(row);
  return cells;
}

export function changeCell(sheet: Sheet, at: CellAt, change: Partial<Cell>): void {
  rowAt(sheet, at.row).set(at.column, { ...cellAt(sheet, at), ...change });
}

export function isFilled({ value, formula }: Cell): boolean {
  return formula !== null || (value !== null && value !== '');
}

/** Every place of an area, row by row. */
export function placesOf({ row, column, rows, columns }: Area): CellAt[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
