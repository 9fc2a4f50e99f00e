import { basename } from 'node:path';
import { checkResult } from '../../app/checkResult';
import { checkText } from '../../app/checkText';
import { reviewPlan } from '../../app/reviewPlan';
import { fileWorkbook } from '../../file/workbook';
import { openBook, readText } from './files';
import type { Call } from './options';
import { type Outcome, refuse } from './outcome';

export async function check({ files, options, words }: Call): Promise<Outcome> {
  const [file, ...more] = files;
  if (file === undefined) return refuse(words.noFile('check'));
  if (more.length > 0) return refuse(words.badArguments);
  const book = await openBook(file, words);
  if ('code' in book) return book;
  const text = options.text === undefined ? '' : await readText(options.text);
  if (text === null) return refuse(words.cannotRead(options.text ?? ''));
  const source = basename(options.text ?? '');
  const reviewed = await reviewPlan(fileWorkbook(book), { report: { source, text } });
  if (reviewed === null) return refuse(words.noTaskTable(basename(file)));
  const result = checkResult(basename(file), reviewed);
  const out = options.json ? `${JSON.stringify(result, null, 2)}\n` : checkText(reviewed, words);
  return { code: result.findings.some(({ severity }) => severity === 'error') ? 1 : 0, out };
}
