import { areaName } from '../../workbook/address';
import type { EditOf } from '../../workbook/edit';
import { WorkbookError } from '../../workbook/failure';
import { checkInside, covers, overlaps } from '../areas';
import type { Book } from '../book';
import { cellAt, changeCell, isFilled, placesOf } from '../cells';
import { sheetNamed } from '../sheets';

/** The first filled cell goes to the corner and all others are emptied, as in Excel. */
export function mergeCells(book: Book, { sheet: name, area }: EditOf<'mergeCells'>): void {
  const sheet = sheetNamed(book, name);
  checkInside(area);
  if (area.rows * area.columns < 2) return;
  const crossed = sheet.merges.find((merge) => overlaps(merge, area) && !covers(area, merge));
  if (crossed !== undefined) {
    throw new WorkbookError('refused', `${areaName(area)} cuts through ${areaName(crossed)}`);
  }
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new WorkbookError('refused', `${areaName(area)} lies in a table`);
  }
  const others = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.merges.splice(0, sheet.merges.length, ...others, area);
  const filled = placesOf(area).filter((at) => isFilled(cellAt(sheet, at)));
  const [first] = filled;
  if (first === undefined) return;
  const { value, formula } = cellAt(sheet, first);
  for (const at of filled) changeCell(sheet, at, { value: null, formula: null });
  changeCell(sheet, area, { value, formula });
}
