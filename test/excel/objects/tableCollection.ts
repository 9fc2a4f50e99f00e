import { asFlag, asText, asWhole } from '../arguments';
import { ExcelError, UnsupportedRequest } from '../errors';
import { splitSheet } from '../model/references';
import type { SheetModel } from '../model/sheetModel';
import { addTable, type TableModel } from '../model/tableModel';
import type { WorkbookModel } from '../model/workbookModel';
import { areaArgument } from './areaArgument';
import { ExcelCollection, ITEMS } from './excelObject';
import { Range } from './range';
import { Table } from './table';

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends ExcelCollection {
  readonly className = 'TableCollection';

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetModel | null,
  ) {
    super();
  }

  [ITEMS]() {
    return tablesOf(this.model, this.sheet).map((table) => new Table(table));
  }

  get count() {
    return tablesOf(this.model, this.sheet).length;
  }

  add(address: unknown, hasHeaders: unknown) {
    const sheet = this.sheet ?? sheetOf(this.model, address);
    const area = areaArgument(sheet, address);
    if (!asFlag(hasHeaders)) throw new UnsupportedRequest(this.className, 'add', 'without headers');
    return new Table(addTable(sheet, area));
  }

  getCount() {
    return tablesOf(this.model, this.sheet).length;
  }

  getItem(key: unknown) {
    return found(find(tablesOf(this.model, this.sheet), key));
  }

  getItemAt(index: unknown) {
    const tables = tablesOf(this.model, this.sheet);
    return found(tables[asWhole(index, 0, Number.MAX_SAFE_INTEGER)]);
  }

  getItemOrNullObject(key: unknown) {
    const table = find(tablesOf(this.model, this.sheet), key);
    return table ? new Table(table) : null;
  }
}

function tablesOf(model: WorkbookModel, sheet: SheetModel | null): readonly TableModel[] {
  return sheet === null ? model.tables : sheet.tables;
}

function sheetOf(model: WorkbookModel, address: unknown): SheetModel {
  if (address instanceof Range) return address.sheet;
  const { sheet } = splitSheet(asText(address));
  const named = sheet === null ? model.activeSheet : model.findSheet(sheet);
  if (!named) throw new ExcelError('ItemNotFound');
  return named;
}

function find(tables: readonly TableModel[], key: unknown): TableModel | undefined {
  const text = asText(key);
  return tables.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
}

function found(table: TableModel | undefined): Table {
  if (!table) throw new ExcelError('ItemNotFound');
  return new Table(table);
}
