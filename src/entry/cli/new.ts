import { createSheets } from '../../app/createSheets';
import { writeReport } from '../../app/writeReport';
import { newBook } from '../../file/book';
import { fileWorkbook } from '../../file/workbook';
import { VINH_LINH_BOOK } from '../../sheets/samples/vinhLinhBook';
import { beginning } from './begin';
import { saveBook } from './files';
import type { Call } from './options';
import { type Outcome, refuse } from './outcome';

export async function newWorkbook({ files, options, words }: Call): Promise<Outcome> {
  if (files.length > 0) return refuse(words.badArguments);
  if (options.output === undefined) return refuse(words.noOutput);
  const choice = await beginning(options, words);
  if (choice !== null && 'code' in choice) return choice;
  if (choice !== null && options.sample) return refuse(words.badArguments);
  const workbook = fileWorkbook(newBook());
  if (options.sample) {
    await createSheets(workbook, VINH_LINH_BOOK);
    await writeReport(workbook);
  } else {
    await createSheets(workbook, choice ?? []);
  }
  return saveBook(options.output, workbook.book, words);
}
