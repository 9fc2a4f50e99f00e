import { basename } from 'node:path';
import { reviewPlan } from '../../app/reviewPlan';
import { writeReport } from '../../app/writeReport';
import { fileWorkbook } from '../../file/workbook';
import { openBook, saveBook } from './files';
import type { Call } from './options';
import { type Outcome, refuse } from './outcome';

export async function report({ files, options, words }: Call): Promise<Outcome> {
  const [file, ...more] = files;
  if (file === undefined) return refuse(words.noFile('report'));
  if (more.length > 0) return refuse(words.badArguments);
  if (options.output === undefined) return refuse(words.noOutput);
  const book = await openBook(file, words);
  if ('code' in book) return book;
  const workbook = fileWorkbook(book);
  const reviewed = await reviewPlan(workbook);
  if (reviewed === null) return refuse(words.noTaskTable(basename(file)));
  const errors = reviewed.review.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !options.draft) return { code: 1, note: words.openErrors(errors) };
  const written = await writeReport(workbook, { draft: errors > 0 });
  if (written?.sheet == null) return refuse(words.noTasks(basename(file)));
  const saved = await saveBook(options.output, book, words);
  if (saved.code !== 0 || written.kept === null) return saved;
  return { ...saved, note: `${words.keptByHand(written.kept)}\n${saved.note ?? ''}` };
}
