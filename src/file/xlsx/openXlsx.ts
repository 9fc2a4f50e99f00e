import { BrokenInvariant } from '../../workbook/failure';
import type { Book } from '../book';

/** An .xlsx file as a book that remembers its source; throws a WorkbookError where it cannot be. */
export function openXlsx(bytes: Uint8Array): Book {
  throw new BrokenInvariant(`openXlsx: not written yet, got ${bytes.length} bytes`);
}
