import { WorkbookError } from '../workbook/failure';
import type { Book, Sheet } from './book';

/** Sheets, tables and names differ by more than their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => sameName(each.name, name));
  if (sheet === undefined) throw new WorkbookError('missing', `no sheet is called "${name}"`);
  return sheet;
}

/** The sheet that opens first; a hidden one never does. */
export function activeSheet(book: Book): Sheet | undefined {
  const { active } = book;
  const visible = book.sheets.filter((sheet) => sheet.visible);
  return visible.find(({ name }) => active !== null && sameName(name, active)) ?? visible[0];
}
