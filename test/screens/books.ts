import { createSheets } from '../../src/app/createSheets';
import { type Book, newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { overfullBook } from '../journey/taskBook';

/** A workbook for each fullness; null is an Excel that was just started. */
export const BOOKS = {
  empty: () => Promise.resolve(null),
  typical: async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, VINH_LINH_BOOK);
    return workbook.book;
  },
  /** Our sheets before the first task is entered. */
  blank: async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook);
    return workbook.book;
  },
  overfull: () => Promise.resolve(overfullBook(200)),
} satisfies Readonly<Record<string, () => Promise<Book | null>>>;

export type BookName = keyof typeof BOOKS;
export const BOOK_NAMES = ['empty', 'typical', 'overfull'] as const satisfies readonly BookName[];
