import { type CellInput, isFormulaCell } from '../../workbook/edit';
import type { CellValue, SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { CellWrite } from '../cellWrites';

/** The workbook as it will be read once the writes are made: what formulas come to follows from it. */
export function withWrites(snapshot: Snapshot, writes: readonly CellWrite[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = writes.filter((write) => write.sheet === sheet.name);
      return own.length === 0 ? sheet : written(sheet, own);
    }),
  };
}

function written(sheet: SheetSnapshot, writes: readonly CellWrite[]): SheetSnapshot {
  const { area } = sheet;
  const rows = Math.max(area.rows, ...writes.map(({ at }) => at.row - area.row + 1));
  const columns = Math.max(area.columns, ...writes.map(({ at }) => at.column - area.column + 1));
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.values[row]?.[column] ?? null),
  );
  for (const { at, after } of writes) {
    const line = values[at.row - area.row];
    if (line !== undefined) line[at.column - area.column] = valueOf(after);
  }
  return { ...sheet, area: { ...area, rows, columns }, values };
}

function valueOf(input: CellInput): CellValue {
  return isFormulaCell(input) ? input.value : input;
}
