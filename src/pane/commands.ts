import type { Sample } from '../app/createSheets';
import type { Reviewed } from '../app/reviewPlan';
import type { Severity } from '../domain/vocabulary';
import type { WorkbookPort } from '../workbook/port';
import type { Notice, Undoable } from './notice';
import type { PageId } from './page';
import { readAndReview } from './readAndReview';

/** What a command learned, and what it has to tell. */
export interface Step {
  readonly reviewed: Reviewed | null;
  readonly notice: Notice | null;
  /** What can be undone from now on; what is not said of stays. */
  readonly lastWrite?: Undoable | null;
}

/** The tasks of a sample are data of their own, read only when they are wanted. */
export type LoadSample = () => Promise<Sample>;

/** The first reading on a page; the check page shows its findings at once. */
export async function open(workbook: WorkbookPort, page: PageId): Promise<Step> {
  const reviewed = await readAndReview(workbook);
  if (reviewed === null) return { reviewed, notice: null };
  if (page === 'check') return { reviewed, notice: await checked(reviewed) };
  if (page !== 'create') return { reviewed, notice: null };
  return { reviewed, notice: { kind: 'exists', sheet: reviewed.reading.table.sheet.name } };
}

export async function create(workbook: WorkbookPort): Promise<Step> {
  const { createSheets } = await import('../app/createSheets');
  const { sheet, created } = await createSheets(workbook);
  const reviewed = await readAndReview(workbook);
  return { reviewed, notice: { kind: created ? 'created' : 'exists', sheet }, lastWrite: null };
}

export async function createSample(workbook: WorkbookPort, load: LoadSample): Promise<Step> {
  const [{ createSheets }, tasks] = await Promise.all([import('../app/createSheets'), load()]);
  const { sheet, created } = await createSheets(workbook, tasks);
  const reviewed = await readAndReview(workbook);
  const notice: Notice = created
    ? { kind: 'sampled', sheet, tasks: tasks.length }
    : { kind: 'exists', sheet };
  return { reviewed, notice };
}

export async function check(workbook: WorkbookPort): Promise<Step> {
  const reviewed = await readAndReview(workbook);
  return { reviewed, notice: reviewed === null ? { kind: 'noTable' } : await checked(reviewed) };
}

/** What becomes of a phụ lục that was changed by hand is asked first. */
export async function report(
  workbook: WorkbookPort,
  howToPrint: string,
  edited: 'ask' | 'keep' | 'replace' = 'ask',
): Promise<Step> {
  const { writeReport } = await import('../app/writeReport');
  const outcome = await writeReport(workbook, { edited });
  switch (outcome.kind) {
    case 'noTable':
      return { reviewed: null, notice: { kind: 'noTable' } };
    case 'noTasks':
      return { reviewed: outcome.reviewed, notice: { kind: 'noTasks' } };
    case 'edited': {
      const { reviewed, sheets } = outcome;
      return { reviewed, notice: { kind: 'edited', sheets } };
    }
    case 'written': {
      const { reviewed, sheets, kept } = outcome;
      const { error: errors } = await countsOf(reviewed);
      const notice: Notice = { kind: 'written', sheets, kept, errors, howToPrint };
      return { reviewed, notice, lastWrite: null };
    }
  }
}

/** The sentences for the Word report, of what was read last. */
export async function copySentencesOf(reviewed: Reviewed): Promise<Step> {
  const { copySentences } = await import('./copySentences');
  return { reviewed, notice: { kind: await copySentences(reviewed) } };
}

async function checked(reviewed: Reviewed): Promise<Notice> {
  if (reviewed.reading.plan.tasks.length === 0) return { kind: 'noTasks' };
  return { kind: 'checked', counts: await countsOf(reviewed) };
}

async function countsOf(reviewed: Reviewed): Promise<Record<Severity, number>> {
  const { countBySeverity, problemsOf } = await import('../app/problems');
  return countBySeverity(problemsOf(reviewed));
}
