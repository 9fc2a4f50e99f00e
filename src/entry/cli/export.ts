import { basename } from 'node:path';
import { EXPORT_TABLES, type ExportTableName, recordsOf, tableOf } from '../../app/export';
import { csvOf } from '../../app/export/csv';
import { reviewPlan } from '../../app/reviewPlan';
import { fileWorkbook } from '../../file/workbook';
import { openBook } from './files';
import type { Call } from './options';
import { type Outcome, refuse } from './outcome';

const FORMATS = ['csv', 'json'] as const;

export async function exportTable({ files, options, words }: Call): Promise<Outcome> {
  const [file, ...more] = files;
  if (file === undefined) return refuse(words.noFile('export'));
  if (more.length > 0) return refuse(words.badArguments);
  const format = FORMATS.find((each) => each === options.to);
  if (format === undefined) return refuse(words.badChoice('--to', FORMATS));
  const name = EXPORT_TABLES.find((each): each is ExportTableName => each === options.table);
  if (name === undefined) return refuse(words.badChoice('--table', EXPORT_TABLES));
  const book = await openBook(file, words);
  if ('code' in book) return book;
  const reviewed = await reviewPlan(fileWorkbook(book));
  if (reviewed === null) return refuse(words.noTaskTable(basename(file)));
  const table = tableOf(name, reviewed.reading.plan, reviewed.review);
  const out = format === 'csv' ? csvOf(table) : `${JSON.stringify(recordsOf(table), null, 2)}\n`;
  return { code: 0, out };
}
