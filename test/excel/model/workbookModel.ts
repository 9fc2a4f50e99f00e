import type { Book, Sheet } from '../../../src/file/book';
import { type CellAt, parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { ExcelError } from '../errors';
import type { Change, SheetChange } from './change';
import { NameModel } from './nameModel';
import { SheetModel } from './sheetModel';
import { TableModel } from './tableModel';

/** The target of events that belong to no single sheet. */
export const WHOLE_WORKBOOK = 'Workbook';

export type Calculate = (sheet: string, cell: CellAt, formula: string) => CellValue;

export interface WorkbookOptions {
  readonly calculate?: Calculate;
  /** The year of a date that is typed without one. */
  readonly year?: number;
}

/** The open workbook. Whatever the book can hold is in the book; the rest stands beside it. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** Changes of cells since they were last told to the handlers. */
  readonly changes: Change[] = [];
  /** Sheets that came and went since then. */
  readonly sheetChanges: SheetChange[] = [];
  /** What a handler waits for of them. */
  readonly watchedSheets = new Set<SheetChange['kind']>();
  /** Sheets by id, or the whole workbook, whose changes a handler waits for. */
  readonly watched = new Set<string>();
  /** Files that were opened as new workbooks, each in a window of its own. */
  readonly opened: Uint8Array[] = [];
  isReadOnly = false;
  private lastId = 0;

  constructor(
    readonly book: Book,
    readonly options: WorkbookOptions,
  ) {
    for (const data of book.sheets) this.adopt(data);
    for (const [name, formula] of book.names) this.names.push(new NameModel(name, formula, null));
    book.active ??= this.sheets[0]?.name ?? null;
  }

  /** Takes in a sheet that the book has. */
  adopt(data: Sheet): SheetModel {
    const sheet = new SheetModel(this, this.nextSheetId(), data);
    for (const { name, area } of data.tables) {
      sheet.tables.push(new TableModel(sheet, this.nextTableId(), name, area));
    }
    this.sheets.push(sheet);
    return sheet;
  }

  guard(): void {
    if (this.isReadOnly) {
      throw new ExcelError(
        'AccessDenied',
        "You don't have sufficient permissions for this action.",
      );
    }
  }

  nextTableId(): string {
    return String(++this.lastId);
  }

  private nextSheetId(): string {
    return `{00000000-0000-4000-8000-${String(++this.lastId).padStart(12, '0')}}`;
  }

  get tables(): TableModel[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  freeTableName(): string {
    let count = 1;
    while (this.isNameTaken(`Table${count}`, null)) count++;
    return `Table${count}`;
  }

  isNameTaken(name: string, self: TableModel | null): boolean {
    const same = (other: { readonly name: string }) =>
      other.name.toLowerCase() === name.toLowerCase();
    return this.tables.some((table) => table !== self && same(table)) || this.names.some(same);
  }

  findSheet(key: string): SheetModel | null {
    const lower = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === lower) ?? null;
  }

  /** A cell by the names that people use. */
  place(sheetName: string, cell: string): readonly [SheetModel, CellAt] {
    const sheet = this.findSheet(sheetName);
    const at = parseCell(cell);
    if (!sheet || !at) throw new ExcelError('ItemNotFound', `There is no ${sheetName}!${cell}.`);
    return [sheet, at];
  }

  get activeSheet(): SheetModel {
    const sheet = this.findSheet(this.book.active ?? '') ?? this.sheets[0];
    if (!sheet) throw new ExcelError('ItemNotFound');
    return sheet;
  }

  publishNames(): void {
    this.book.names.clear();
    for (const { name, formula, sheet } of this.names) {
      if (sheet === null) this.book.names.set(name, formula);
    }
  }
}
