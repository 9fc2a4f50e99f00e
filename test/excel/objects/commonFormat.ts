import type { Area } from '../../../src/workbook/address';
import type { CellFormat } from '../../../src/workbook/format';
import { UnsupportedRequest } from '../errors';
import { cellsOf, isUnbounded } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';

/** Null where the cells of a range differ. */
export type Common<T> = T | null;

export function commonValue<T>(
  sheet: SheetModel,
  area: Area,
  read: (format: CellFormat) => T,
): Common<T> {
  refuseUnbounded(area);
  const first = read(sheet.cell(area).format);
  for (const at of cellsOf(area)) if (read(sheet.cell(at).format) !== first) return null;
  return first;
}

export function setFormat(
  sheet: SheetModel,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  refuseUnbounded(area);
  sheet.format(area, change);
}

/** A book of ours has formats of cells, none of entire rows and columns. */
export function refuseUnbounded(area: Area): void {
  if (isUnbounded(area)) throw new UnsupportedRequest('RangeFormat', '*', 'entire rows or columns');
}

type Sizes = Map<number, number>;

export function commonSize(sizes: Sizes, first: number, count: number, usual: number) {
  const found = new Set(Array.from({ length: count }, (_, i) => sizes.get(first + i) ?? usual));
  return found.size === 1 ? ([...found][0] ?? usual) : null;
}

export function setSize(
  sheet: SheetModel,
  sizes: Sizes,
  first: number,
  count: number,
  points: number,
): void {
  sheet.guard();
  for (let index = first; index < first + count; index++) sizes.set(index, points);
}
