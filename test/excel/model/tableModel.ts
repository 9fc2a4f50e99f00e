import { type Area, parseCell } from '../../../src/workbook/address';
import { ExcelError, invalid } from '../errors';
import { overlaps } from './areas';
import { replaceTableName } from './renaming';
import type { SheetModel } from './sheetModel';

/** A table of a sheet; the first row of its area holds the headings. */
export class TableModel {
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  isDeleted = false;

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    public name: string,
    public area: Area,
  ) {}

  get headerArea(): Area {
    return { ...this.area, rows: 1 };
  }

  get bodyArea(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
  }
}

export function publishTables({ tables, data }: SheetModel): void {
  data.tables.splice(0, data.tables.length, ...tables.map(({ name, area }) => ({ name, area })));
}

export function addTable(sheet: SheetModel, area: Area): TableModel {
  sheet.guard();
  // A table has at least one row below its headings; Excel makes it where there is none.
  const whole = { ...area, rows: Math.max(area.rows, 2) };
  refuseOverlap(sheet, whole, null);
  const { workbook } = sheet;
  const table = new TableModel(sheet, workbook.nextTableId(), workbook.freeTableName(), whole);
  sheet.tables.push(table);
  nameHeadings(table);
  publishTables(sheet);
  return table;
}

export function refuseOverlap(sheet: SheetModel, area: Area, self: TableModel | null): void {
  if (sheet.data.merges.some((merged) => overlaps(merged, area))) {
    throw new ExcelError('MergedRangeConflict');
  }
  if (sheet.tables.some((table) => table !== self && overlaps(table.area, area))) {
    throw invalid("A table can't overlap another table.");
  }
}

/** Headings are texts, none is empty, and no two are alike: Excel sees to it without a word. */
export function nameHeadings({ sheet, headerArea: { row, column, columns } }: TableModel): void {
  const taken = new Set<string>();
  for (let index = 0; index < columns; index++) {
    const at = { row, column: column + index };
    const { value } = sheet.cell(at);
    const wanted = value === null || value === '' ? `Column${index + 1}` : String(value);
    const heading = free(wanted, taken);
    taken.add(heading.toLowerCase());
    sheet.change(at, { value: heading, formula: null });
  }
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let heading = wanted;
  for (let count = 2; taken.has(heading.toLowerCase()); count++) heading = `${wanted}${count}`;
  return heading;
}

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The rules for names of tables and of ranges are the same. */
export function isLegalName(name: string): boolean {
  const likeACell = parseCell(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  return name.length <= 255 && LEGAL_NAME.test(name) && !likeACell;
}

export function renameTable(table: TableModel, name: string): void {
  table.sheet.guard();
  if (!isLegalName(name) || table.sheet.workbook.isNameTaken(name, table)) {
    throw invalid(`the table name "${name}" is not legal or not free`);
  }
  const before = table.name;
  table.name = name;
  publishTables(table.sheet);
  replaceTableName(table.sheet.workbook, before, name);
}
