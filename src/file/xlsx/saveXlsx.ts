import { BrokenInvariant } from '../../workbook/failure';
import type { Book, BookSource } from '../book';
import { activeSheet } from '../sheets';
import { saveOpened } from './save/saveOpened';
import { writeXlsx } from './writeXlsx';

/** A book as the bytes of an .xlsx file; an opened one keeps whatever we did not change. */
export function saveXlsx(book: Book): Uint8Array {
  const { source } = book;
  return source === undefined ? writeXlsx(book) : saved(book, source);
}

function saved(book: Book, source: BookSource): Uint8Array {
  const active = activeSheet(book);
  if (active === undefined) throw new BrokenInvariant('book: expected a visible sheet, got none');
  return saveOpened(book, source, active);
}
