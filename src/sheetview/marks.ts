import { type Area, type CellAt, contains } from '../workbook/address';
import { cellOf, type ViewedSheet } from './sheet';

/** Where this program reckons the formulas, by sheet; null while nothing was changed. */
export type Reckoned = ReadonlyMap<string, readonly Area[]> | null;

/** Other people's formulas may be out of date once a cell was changed. */
export function isStale(sheet: string, at: CellAt, reckoned: Reckoned): boolean {
  if (reckoned === null) return false;
  return !(reckoned.get(sheet) ?? []).some((area) => contains(area, at));
}

export function formulaOrNull(sheet: ViewedSheet, at: CellAt): string | null {
  return cellOf(sheet, at)?.formula ?? null;
}
