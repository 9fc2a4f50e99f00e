import type { EditOf } from '../../workbook/edit';
import { WorkbookError } from '../../workbook/failure';
import { withSheetRenamed, withTableRenamed } from '../../workbook/renamed';
import type { Book } from '../book';
import { copySheet } from '../draft';
import { sameName, sheetNamed } from '../sheets';
import { followFormulas } from './followFormulas';
import { checkFreeName } from './names';
import { checkSheetName } from './sheets';

export function renameSheet(book: Book, { sheet: name, to }: EditOf<'renameSheet'>): void {
  const sheet = sheetNamed(book, name);
  if (!sameName(name, to)) checkSheetName(book, to);
  followFormulas(book, (formula) => withSheetRenamed(formula, name, to));
  const index = book.sheets.findIndex((each) => each.name === sheet.name);
  book.sheets[index] = { ...copySheet(sheetNamed(book, name)), name: to };
  if (book.active !== null && sameName(book.active, name)) book.active = to;
}

export function moveSheet(book: Book, { sheet: name, index }: EditOf<'moveSheet'>): void {
  const sheet = sheetNamed(book, name);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(index, 0, sheet);
}

export function renameTable(book: Book, { name, to }: EditOf<'renameTable'>): void {
  if (!book.sheets.some(({ tables }) => tables.some((each) => sameName(each.name, name)))) {
    throw new WorkbookError('missing', `no table is called "${name}"`);
  }
  if (!sameName(name, to)) checkFreeName(book, to);
  for (const { tables } of book.sheets) {
    const index = tables.findIndex((each) => sameName(each.name, name));
    const table = tables[index];
    if (table !== undefined) tables[index] = { ...table, name: to };
  }
  followFormulas(book, (formula) => withTableRenamed(formula, name, to));
}
