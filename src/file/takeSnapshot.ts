import { type Area, cellName } from '../workbook/address';
import { type CellValue, NO_AREA, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';
import type { Book, Sheet } from './book';
import { cellAt, isFilled } from './cells';

export function takeSnapshot({ sheets, names }: Book): Snapshot {
  return {
    sheets: sheets.map(takeSheet),
    names: Array.from(names, ([name, formula]) => ({ name, formula })),
  };
}

function takeSheet(sheet: Sheet): SheetSnapshot {
  const area = filledArea(sheet);
  return {
    name: sheet.name,
    visible: sheet.visible,
    area,
    values: Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        valueOf(cellAt(sheet, { row: area.row + row, column: area.column + column }).value),
      ),
    ),
    formulas: formulasOf(sheet, area),
    tables: sheet.tables.map(({ name, area: place }) => ({ name, area: place })),
  };
}

/** A formula that gives an empty text shows nothing: nobody can tell it from an empty cell. */
function valueOf(value: CellValue): CellValue {
  return value === '' ? null : value;
}

/** From the first to the last filled cell; cells that only look like something do not count. */
export function filledArea(sheet: Sheet): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (!isFilled(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return NO_AREA;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function formulasOf(sheet: Sheet, area: Area): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { formula } = cellAt(sheet, { row, column });
      if (formula !== null) formulas.set(cellName({ row, column }), formula);
    }
  }
  return formulas;
}
