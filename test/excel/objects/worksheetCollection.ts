import { asOptionalFlag, asText } from '../arguments';
import { ExcelError } from '../errors';
import { addSheet } from '../model/sheetLife';
import type { SheetModel } from '../model/sheetModel';
import { WHOLE_WORKBOOK, type WorkbookModel } from '../model/workbookModel';
import { ExcelCollection, ITEMS } from './excelObject';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends ExcelCollection {
  readonly className = 'WorksheetCollection';

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  [ITEMS]() {
    return this.model.sheets.map((sheet) => new Worksheet(sheet));
  }

  add(name: unknown) {
    return new Worksheet(addSheet(this.model, name === null ? null : asText(name)));
  }

  getActiveWorksheet() {
    return new Worksheet(this.model.activeSheet);
  }

  getCount(visibleOnly: unknown) {
    return seen(this.model, visibleOnly).length;
  }

  getFirst(visibleOnly: unknown) {
    return found(seen(this.model, visibleOnly)[0]);
  }

  getItem(key: unknown) {
    return found(this.model.findSheet(asText(key)));
  }

  getItemOrNullObject(key: unknown) {
    const sheet = this.model.findSheet(asText(key));
    return sheet && new Worksheet(sheet);
  }

  getLast(visibleOnly: unknown) {
    return found(seen(this.model, visibleOnly).at(-1));
  }

  _RegisterAddedEvent() {
    this.model.watchedSheets.add('added');
  }

  _UnregisterAddedEvent() {
    this.model.watchedSheets.delete('added');
  }

  _RegisterDeletedEvent() {
    this.model.watchedSheets.add('deleted');
  }

  _UnregisterDeletedEvent() {
    this.model.watchedSheets.delete('deleted');
  }

  _RegisterDataChangedEvent() {
    this.model.watched.add(WHOLE_WORKBOOK);
  }

  _UnregisterDataChangedEvent() {
    this.model.watched.delete(WHOLE_WORKBOOK);
  }
}

function seen({ sheets }: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] {
  const only = asOptionalFlag(visibleOnly);
  return sheets.filter(({ visibility }) => !only || visibility === 'Visible');
}

function found(sheet: SheetModel | null | undefined): Worksheet {
  if (!sheet) throw new ExcelError('ItemNotFound');
  return new Worksheet(sheet);
}
