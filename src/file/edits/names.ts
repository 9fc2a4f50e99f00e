import { parseCell } from '../../workbook/address';
import type { EditOf } from '../../workbook/edit';
import { BrokenInvariant, WorkbookError } from '../../workbook/failure';
import type { Book } from '../book';
import { sameName } from '../sheets';

export function setName(book: Book, { name, formula }: EditOf<'setName'>): void {
  if (!formula.startsWith('=')) {
    throw new BrokenInvariant(`name "${name}": expected a formula, got "${formula}"`);
  }
  for (const old of book.names.keys()) if (sameName(old, name)) book.names.delete(old);
  checkFreeName(book, name);
  book.names.set(name, formula);
}

/** Tables and names share one space of names. */
export function checkFreeName(book: Book, name: string): void {
  if (!isName(name)) throw new WorkbookError('refused', `"${name}" cannot be a name`);
  const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  if ([...tables, ...book.names.keys()].some((taken) => sameName(taken, name))) {
    throw new WorkbookError('refused', `the name "${name}" is taken`);
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u;
const ROW_AND_COLUMN = /^(?:r\d*|c\d*|r\d*c\d*)$/i;

/** "A1" and "R1C1" would be read as cells. */
function isName(name: string): boolean {
  return NAME.test(name) && parseCell(name) === null && !ROW_AND_COLUMN.test(name);
}
