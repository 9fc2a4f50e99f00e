import { absolute } from '../../../src/workbook/address';
import { asText } from '../arguments';
import { ExcelError, invalid, UnsupportedRequest } from '../errors';
import { NameModel } from '../model/nameModel';
import type { SheetModel } from '../model/sheetModel';
import { isLegalName } from '../model/tableModel';
import type { WorkbookModel } from '../model/workbookModel';
import { ExcelCollection, ITEMS } from './excelObject';
import { NamedItem } from './namedItem';
import { Range } from './range';

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ExcelCollection {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetModel | null,
  ) {
    super();
  }

  [ITEMS]() {
    return namesOf(this.model, this.sheet).map((name) => new NamedItem(this.model, name));
  }

  add(name: unknown, reference: unknown, comment: unknown) {
    const text = asText(name);
    this.model.guard();
    if (!isLegalName(text)) throw invalid(`"${text}" is no name`);
    if (find(this.model, this.sheet, text) || tableNamed(this.model, text)) {
      throw new ExcelError('ItemAlreadyExists');
    }
    const item = new NameModel(text, formulaOf(reference), this.sheet);
    item.comment = comment === null || comment === undefined ? '' : asText(comment);
    this.model.names.push(item);
    this.model.publishNames();
    return new NamedItem(this.model, item);
  }

  getCount() {
    return namesOf(this.model, this.sheet).length;
  }

  getItem(name: unknown) {
    const item = find(this.model, this.sheet, asText(name));
    if (!item) throw new ExcelError('ItemNotFound');
    return new NamedItem(this.model, item);
  }

  getItemOrNullObject(name: unknown) {
    const item = find(this.model, this.sheet, asText(name));
    return item ? new NamedItem(this.model, item) : null;
  }
}

function namesOf(model: WorkbookModel, sheet: SheetModel | null): readonly NameModel[] {
  return model.names.filter((name) => name.sheet === sheet);
}

function find(model: WorkbookModel, sheet: SheetModel | null, name: string) {
  const lower = name.toLowerCase();
  return namesOf(model, sheet).find((item) => item.name.toLowerCase() === lower);
}

function tableNamed(model: WorkbookModel, name: string): boolean {
  return model.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
}

export function formulaOf(reference: unknown): string {
  if (reference instanceof Range) return `=${absolute(reference.sheet.name, reference.area)}`;
  const text = asText(reference);
  if (text.startsWith('=')) return text;
  throw new UnsupportedRequest('NamedItemCollection', 'add', 'a formula without "="');
}
