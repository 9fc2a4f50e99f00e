import type { SheetModel } from './sheetModel';

/** A defined name: of the workbook, or of one sheet. */
export class NameModel {
  visible = true;
  comment = '';
  isDeleted = false;

  constructor(
    readonly name: string,
    /** Begins with "=". */
    public formula: string,
    readonly sheet: SheetModel | null,
  ) {}
}
