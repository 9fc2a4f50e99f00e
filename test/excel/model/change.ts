import type { Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { SheetModel } from './sheetModel';

/** Cells that got new contents; values only where it is one cell, as Excel tells them. */
export interface Change {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A sheet that came or went. */
export interface SheetChange {
  readonly kind: 'added' | 'deleted';
  readonly sheet: SheetModel;
}
