import type { Area } from '../../../src/workbook/address';
import { invalid } from '../errors';
import { bounding, cellsOf, isUnbounded, overlaps } from './areas';
import { keyOf, type SheetModel } from './sheetModel';

/** Only the first cell keeps what it holds. */
export function merge(sheet: SheetModel, area: Area): void {
  sheet.guard();
  if (isUnbounded(area)) throw invalid('entire rows or columns cannot be merged here');
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw invalid('cells of a table cannot be merged');
  }
  const whole = sheet.data.merges.filter((one) => overlaps(one, area)).reduce(bounding, area);
  unmerge(sheet, whole);
  if (whole.rows * whole.columns === 1) return;
  for (const at of cellsOf(whole)) {
    if (at.row === whole.row && at.column === whole.column) continue;
    sheet.change(at, { value: null, formula: null });
    sheet.uncalculated.delete(keyOf(at));
  }
  sheet.data.merges.push(whole);
}

export function unmerge(sheet: SheetModel, area: Area): void {
  sheet.guard();
  const kept = sheet.data.merges.filter((one) => !overlaps(one, area));
  sheet.data.merges.splice(0, sheet.data.merges.length, ...kept);
}
