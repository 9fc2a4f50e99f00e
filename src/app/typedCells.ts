import { cellName } from '../workbook/address';
import { type CellValue, findSheet, type Snapshot } from '../workbook/snapshot';

/** What a sheet holds but for its formulas, which follow from other cells. */
export function typedCells(snapshot: Snapshot, name: string): CellValue[][] {
  const sheet = findSheet(snapshot, name);
  if (sheet === undefined) return [];
  const { area, values, formulas } = sheet;
  return values.map((cells, row) =>
    cells.map((value, column) => {
      const cell = cellName({ row: area.row + row, column: area.column + column });
      return formulas.has(cell) ? null : value;
    }),
  );
}
