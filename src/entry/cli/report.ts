import { basename } from 'node:path';
import { keptChoice, type ReportChoice } from '../../app/reportChoice';
import { reviewPlan } from '../../app/reviewPlan';
import { writeReport } from '../../app/writeReport';
import { hasMacros } from '../../file/macros';
import { fileWorkbook } from '../../file/workbook';
import { isMacroFile, openBook, saveBook } from './files';
import type { Call, Options } from './options';
import { type Outcome, refuse } from './outcome';

const PROOFS = { after: 'after', apart: 'apart', none: 'asTyped' } as const;

export async function report({ files, options, words }: Call): Promise<Outcome> {
  const [file, ...more] = files;
  if (file === undefined) return refuse(words.noFile('report'));
  if (more.length > 0) return refuse(words.badArguments);
  if (options.output === undefined) return refuse(words.noOutput);
  const chosen = choiceIn(options);
  if (chosen === null) return refuse(words.badChoice('--proofs', Object.keys(PROOFS)));
  const book = await openBook(file, words);
  if ('code' in book) return book;
  if (hasMacros(book) && !isMacroFile(options.output)) {
    return refuse(words.macrosNeed(options.output));
  }
  const workbook = fileWorkbook(book);
  const reviewed = await reviewPlan(workbook);
  if (reviewed === null) return refuse(words.noTaskTable(basename(file)));
  const errors = reviewed.review.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !options.draft) return { code: 1, note: words.openErrors(errors) };
  const choice = { ...keptChoice(reviewed.snapshot), ...chosen };
  const outcome = await writeReport(workbook, { choice, edited: 'keep' });
  if (outcome.kind !== 'written') return refuse(words.noTasks(basename(file)));
  const saved = await saveBook(options.output, book, words);
  if (saved.code !== 0 || outcome.kept.length === 0) return saved;
  return { ...saved, note: `${words.keptByHand(outcome.kept)}\n${saved.note ?? ''}` };
}

/** What was typed; all else is as the workbook's last phụ lục was. Null where a word is unknown. */
function choiceIn({ proofs, signature, ...options }: Options): Partial<ReportChoice> | null {
  const place = Object.entries(PROOFS).find(([word]) => word === proofs)?.[1];
  if (proofs !== undefined && place === undefined) return null;
  return {
    ...(options['no-figures'] ? { figures: false } : {}),
    ...(signature ? { signature } : {}),
    ...(place === undefined ? {} : { proofs: place }),
  };
}
