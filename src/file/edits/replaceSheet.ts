import type { EditOf } from '../../workbook/edit';
import type { Book } from '../book';
import { copySheet } from '../draft';
import { sameName, sheetNamed } from '../sheets';
import { dropReferences } from './dropReferences';

export function replaceSheet(book: Book, { sheet: name, by, index }: EditOf<'replaceSheet'>): void {
  const fresh = sheetNamed(book, by);
  const old = book.sheets.findIndex((each) => sameName(each.name, name));
  if (old >= 0) {
    book.sheets.splice(old, 1);
    dropReferences(book, name);
  }
  book.sheets.splice(book.sheets.indexOf(fresh), 1);
  book.sheets.splice(index, 0, { ...copySheet(fresh), name });
  if (book.active !== null && sameName(book.active, by)) book.active = name;
}
