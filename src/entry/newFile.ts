import { type Choice, createSheets } from '../app/createSheets';
import { newBook } from '../file/book';
import { fileWorkbook } from '../file/workbook';
import { writeXlsx } from '../file/xlsx/writeXlsx';

/** The bytes of an .xlsx file that begins with this. */
export async function newFile(choice: Choice): Promise<Uint8Array> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, choice);
  return writeXlsx(workbook.book);
}
