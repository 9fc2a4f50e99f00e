import type { Book } from '../book';
import { writeXlsx } from './writeXlsx';

/** A book as the bytes of an .xlsx file; an opened one keeps whatever we did not change. */
export function saveXlsx(book: Book): Uint8Array {
  return writeXlsx(book);
}
