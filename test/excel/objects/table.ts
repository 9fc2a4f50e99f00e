import { asFlag, asText } from '../arguments';
import { ExcelError, invalid, UnsupportedRequest } from '../errors';
import {
  nameHeadings,
  publishTables,
  refuseOverlap,
  renameTable,
  type TableModel,
} from '../model/tableModel';
import { clearContents } from '../model/contents';
import { areaArgument } from './areaArgument';
import { ExcelObject, IDENTITY } from './excelObject';
import { Range } from './range';
import { Worksheet } from './worksheet';

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export class Table extends ExcelObject {
  readonly className = 'Table';

  constructor(private readonly table: TableModel) {
    super();
  }

  override [IDENTITY]() {
    return { Id: this.table.id };
  }

  get id() {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: unknown) {
    renameTable(alive(this.table), asText(name));
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(shown: unknown) {
    alive(this.table).showBandedRows = asFlag(shown);
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(shown: unknown) {
    alive(this.table).showFilterButton = asFlag(shown);
  }

  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(shown: unknown) {
    if (!asFlag(shown)) throw new UnsupportedRequest(this.className, 'showHeaders', 'false');
  }

  get showTotals(): boolean {
    return false;
  }

  set showTotals(shown: unknown) {
    if (asFlag(shown)) throw new UnsupportedRequest(this.className, 'showTotals', 'true');
  }

  get style(): string {
    return this.table.style;
  }

  set style(style: unknown) {
    const name = asText(style);
    if (!STYLE.test(name)) throw invalid(`no table style "${name}"`);
    alive(this.table).style = name;
  }

  get worksheet() {
    return new Worksheet(this.table.sheet);
  }

  /** Takes the table away and what it holds. */
  delete() {
    const { sheet, area } = alive(this.table);
    remove(this.table);
    clearContents(sheet, area);
  }

  convertToRange() {
    const { sheet, area } = alive(this.table);
    remove(this.table);
    return new Range(sheet, area);
  }

  getDataBodyRange() {
    return new Range(this.table.sheet, this.table.bodyArea);
  }

  getHeaderRowRange() {
    return new Range(this.table.sheet, this.table.headerArea);
  }

  getRange() {
    return new Range(this.table.sheet, this.table.area);
  }

  /** The headings stay in their row, and the new area shares cells with the old one. */
  resize(range: unknown) {
    const { sheet, area } = alive(this.table);
    const wanted = areaArgument(sheet, range);
    const apart =
      wanted.row !== area.row ||
      wanted.rows < 2 ||
      wanted.column >= area.column + area.columns ||
      wanted.column + wanted.columns <= area.column;
    if (apart) throw invalid('the headings must stay where they are');
    refuseOverlap(sheet, wanted, this.table);
    this.table.area = wanted;
    nameHeadings(this.table);
    publishTables(sheet);
  }
}

/** Every change begins here. */
function alive(table: TableModel): TableModel {
  if (table.isDeleted) throw new ExcelError('ItemNotFound');
  table.sheet.guard();
  return table;
}

function remove(table: TableModel): void {
  const { tables } = table.sheet;
  tables.splice(tables.indexOf(table), 1);
  table.isDeleted = true;
  publishTables(table.sheet);
}
