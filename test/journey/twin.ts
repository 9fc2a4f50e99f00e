import { type Choice, createSheets, type Sample } from '../../src/app/createSheets';
import { newBook } from '../../src/file/book';
import { cellAt } from '../../src/file/cells';
import { fileWorkbook } from '../../src/file/workbook';
import type { Calculate } from '../excel/model/workbookModel';

/** The answers of the sheets' formulas, as a file of the same sheets carries them. */
export async function calculateLikeFile(tasks: Choice | Sample = []): Promise<Calculate> {
  const twin = fileWorkbook(newBook());
  await createSheets(twin, tasks);
  return (name, at) => {
    const sheet = twin.book.sheets.find((each) => each.name === name);
    return sheet === undefined ? null : cellAt(sheet, at).value;
  };
}
