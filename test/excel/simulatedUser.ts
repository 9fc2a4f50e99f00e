import { parseArea } from '../../src/workbook/address';
import { ExcelError } from './errors';
import { putContents } from './model/contents';
import { removeSheet, renameSheet } from './model/sheetLife';
import type { SheetModel } from './model/sheetModel';
import type { WorkbookModel } from './model/workbookModel';

/** A person at the same workbook. What they do reaches the add-in's handlers, but is no request. */
export class SimulatedUser {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly tell: () => void,
  ) {}

  type(sheet: string, cell: string, input: string | number | boolean): void {
    const [model, at] = this.workbook.place(sheet, cell);
    putContents(model, { ...at, rows: 1, columns: 1 }, input);
    this.tell();
  }

  rename(sheet: string, name: string): void {
    renameSheet(this.sheet(sheet), name);
  }

  remove(sheet: string): void {
    removeSheet(this.sheet(sheet));
    this.tell();
  }

  protect(sheet: string): void {
    this.sheet(sheet).isProtected = true;
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).isProtected = false;
  }

  select(sheet: string, area: string): void {
    const { data } = this.sheet(sheet);
    data.selection = parseArea(area);
    this.workbook.book.active = data.name;
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new ExcelError('ItemNotFound', `There is no sheet "${name}".`);
    return sheet;
  }
}
