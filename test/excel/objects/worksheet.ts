import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';
import { asFlag, asOptionalFlag, asText, asWhole, asWord } from '../arguments';
import { ExcelError, invalid } from '../errors';
import { WHOLE_SHEET } from '../model/areas';
import { parseReference, splitSheet } from '../model/references';
import { hideSheet, removeSheet, renameSheet, showSheet } from '../model/sheetLife';
import type { SheetModel } from '../model/sheetModel';
import { ExcelObject, IDENTITY } from './excelObject';
import { NamedItemCollection } from './namedItemCollection';
import { PageBreakCollection } from './pageBreakCollection';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { TableCollection } from './tableCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

export class Worksheet extends ExcelObject {
  readonly className = 'Worksheet';

  constructor(readonly sheet: SheetModel) {
    super();
  }

  override [IDENTITY]() {
    return { Id: this.sheet.id };
  }

  get freezePanes() {
    return new WorksheetFreezePanes(this.sheet);
  }

  get horizontalPageBreaks() {
    return new PageBreakCollection(this.sheet);
  }

  get id() {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: unknown) {
    renameSheet(this.sheet, asText(name));
  }

  get names() {
    return new NamedItemCollection(this.sheet.workbook, this.sheet);
  }

  get pageLayout() {
    return new PageLayout(this.sheet);
  }

  get position(): number {
    return this.sheet.workbook.sheets.indexOf(this.sheet);
  }

  set position(position: unknown) {
    const { sheets, book } = this.sheet.workbook;
    this.sheet.workbook.guard();
    const to = asWhole(position, 0, sheets.length - 1);
    for (const [list, one] of [
      [sheets, this.sheet],
      [book.sheets, this.sheet.data],
    ] as const) {
      move<unknown>(list, one, to);
    }
  }

  get protection() {
    return new WorksheetProtection(this.sheet);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(shown: unknown) {
    this.sheet.workbook.guard();
    this.sheet.showGridlines = asFlag(shown);
  }

  get tables() {
    return new TableCollection(this.sheet.workbook, this.sheet);
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  set visibility(visibility: unknown) {
    const wanted = asWord(visibility, ['Visible', 'Hidden', 'VeryHidden'] as const);
    if (wanted === 'Visible') showSheet(this.sheet);
    else hideSheet(this.sheet, wanted);
  }

  activate() {
    if (this.sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.sheet.workbook.book.active = this.sheet.name;
  }

  delete() {
    removeSheet(this.sheet);
  }

  getCell(row: unknown, column: unknown) {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address: unknown) {
    if (address === null) return new Range(this.sheet, WHOLE_SHEET);
    const { sheet, reference } = splitSheet(asText(address));
    const isOther = sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase();
    const area = isOther ? null : parseReference(reference);
    if (area === null) throw invalid(`"${asText(address)}" is no address of the sheet`);
    return new Range(this.sheet, area);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown) {
    const top = asWhole(row, 0, LAST_ROW - 1);
    const left = asWhole(column, 0, LAST_COLUMN - 1);
    return new Range(this.sheet, {
      row: top,
      column: left,
      rows: asWhole(rows, 1, LAST_ROW - top),
      columns: asWhole(columns, 1, LAST_COLUMN - left),
    });
  }

  /** A sheet without anything answers its first cell. */
  getUsedRange(valuesOnly: unknown) {
    const area = this.sheet.usedArea(WHOLE_SHEET, asOptionalFlag(valuesOnly));
    return new Range(this.sheet, area ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown) {
    const area = this.sheet.usedArea(WHOLE_SHEET, asOptionalFlag(valuesOnly));
    return area && new Range(this.sheet, area);
  }

  _RegisterDataChangedEvent() {
    this.sheet.workbook.watched.add(this.sheet.id);
  }

  _UnregisterDataChangedEvent() {
    this.sheet.workbook.watched.delete(this.sheet.id);
  }
}

function move<T>(list: T[], item: T, to: number): void {
  list.splice(list.indexOf(item), 1);
  list.splice(to, 0, item);
}
