import { applyEdits } from '../../src/file/applyEdits';
import { type Book, newBook, newSheet, type Sheet } from '../../src/file/book';
import { takeSnapshot } from '../../src/file/takeSnapshot';
import { type Area, parseArea } from '../../src/workbook/address';
import type { CellInput, Edit } from '../../src/workbook/edit';
import { WorkbookError } from '../../src/workbook/failure';
import type { CellFormat } from '../../src/workbook/format';

/** The sheet that the edits below speak of. */
export const SHEET = 'Nhiệm vụ';

export function area(name: string): Area {
  const parsed = parseArea(name);
  if (parsed === null) throw new Error(`${name} is no area`);
  return parsed;
}

export const addSheet: Edit = { kind: 'addSheet', sheet: SHEET };

/** Puts cells at a place, in columns without a number format. */
export function put(at: string, cells: readonly (readonly CellInput[])[]): Edit {
  const formats = (cells[0] ?? []).map(() => 'General');
  const { row, column } = area(at);
  return { kind: 'putCells', sheet: SHEET, block: { at: { row, column }, cells, formats } };
}

export function format(name: string, look: CellFormat): Edit {
  return { kind: 'formatCells', sheet: SHEET, area: area(name), format: look };
}

/** A book with the sheet and what the edits make of it. */
export function bookOf(...edits: readonly Edit[]): Book {
  const book = newBook();
  applyEdits(book, [addSheet, ...edits]);
  return book;
}

export function firstSheet({ sheets: [sheet] }: Book): Sheet {
  return sheet ?? newSheet('');
}

export function valuesOf(book: Book) {
  return takeSnapshot(book).sheets[0]?.values;
}

/** The code of the failure that the edits end in. */
export function failureOf(...edits: readonly Edit[]): string {
  try {
    bookOf(...edits);
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
  return 'no failure';
}
