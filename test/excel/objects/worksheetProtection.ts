import { ExcelError } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { ExcelObject } from './excelObject';

/** Read only: a user protects a sheet, our add-in never does. */
export class WorksheetProtection extends ExcelObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get protected() {
    if (this.sheet.isDeleted) throw new ExcelError('ItemNotFound');
    return this.sheet.isProtected;
  }
}
