import type { Area, CellAt } from '../workbook/address';
import type { Cell, Sheet } from './book';

export const EMPTY_CELL: Cell = { value: null, formula: null, format: {} };

export function cellAt(sheet: Sheet, { row, column }: CellAt): Cell {
  return sheet.cells.get(row)?.get(column) ?? EMPTY_CELL;
}

/** The row of cells, made where there is none yet. */
export function rowAt(sheet: Sheet, row: number): Map<number, Cell> {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
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
