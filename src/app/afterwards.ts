import type { Area } from '../workbook/address';
import { isFormulaCell } from '../workbook/edit';
import type { CellValue, SheetSnapshot, Snapshot } from '../workbook/snapshot';
import type { Step } from './cellWrites';

/** A table that was made longer. */
export interface GrownTable {
  readonly name: string;
  readonly area: Area;
}

/** The workbook as it will read once these cells are written, before any of them is. */
export function afterwards(snapshot: Snapshot, writes: Step, grown: GrownTable): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = writes.filter((write) => write.sheet === sheet.name);
    const tables = sheet.tables.map((table) => (table.name === grown.name ? grown : table));
    return { ...withCells(sheet, own), tables };
  });
  return { ...snapshot, sheets };
}

function withCells(sheet: SheetSnapshot, writes: Step): SheetSnapshot {
  if (writes.length === 0) return sheet;
  const { area } = sheet;
  const rows = Math.max(area.rows, ...writes.map(({ at }) => at.row - area.row + 1));
  const values: CellValue[][] = Array.from({ length: rows }, (_, index) => [
    ...(sheet.values[index] ?? Array.from({ length: area.columns }, () => null)),
  ]);
  for (const { at, after } of writes) {
    const row = values[at.row - area.row];
    if (row !== undefined)
      row[at.column - area.column] = isFormulaCell(after) ? after.value : after;
  }
  return { ...sheet, area: { ...area, rows }, values };
}
