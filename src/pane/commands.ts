import type { Sample } from '../app/createSheets';
import { reviewPlan, type Reviewed } from '../app/reviewPlan';
import type { WorkbookPort } from '../workbook/port';
import type { Notice, Undoable } from './notice';
import type { PageId } from './page';
import { countBySeverity, problemsOf } from '../app/problems';

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
  const reviewed = await reviewPlan(workbook);
  if (reviewed === null) return { reviewed, notice: null };
  if (page === 'check') return { reviewed, notice: checked(reviewed) };
  if (page !== 'create') return { reviewed, notice: null };
  return { reviewed, notice: { kind: 'exists', sheet: reviewed.reading.table.sheet.name } };
}

export async function create(workbook: WorkbookPort): Promise<Step> {
  const { createSheets } = await import('../app/createSheets');
  const { sheet, created } = await createSheets(workbook);
  const reviewed = await reviewPlan(workbook);
  return { reviewed, notice: { kind: created ? 'created' : 'exists', sheet }, lastWrite: null };
}

export async function createSample(workbook: WorkbookPort, load: LoadSample): Promise<Step> {
  const [{ createSheets }, tasks] = await Promise.all([import('../app/createSheets'), load()]);
  const { sheet, created } = await createSheets(workbook, tasks);
  const reviewed = await reviewPlan(workbook);
  const notice: Notice = created
    ? { kind: 'sampled', sheet, tasks: tasks.length }
    : { kind: 'exists', sheet };
  return { reviewed, notice };
}

export async function check(workbook: WorkbookPort): Promise<Step> {
  const reviewed = await reviewPlan(workbook);
  return { reviewed, notice: reviewed === null ? { kind: 'noTable' } : checked(reviewed) };
}

export async function report(workbook: WorkbookPort, howToPrint: string): Promise<Step> {
  const { writeReport } = await import('../app/writeReport');
  const outcome = await writeReport(workbook, { edited: 'keep' });
  switch (outcome.kind) {
    case 'noTable':
      return { reviewed: null, notice: { kind: 'noTable' } };
    case 'noTasks':
    case 'edited':
      return { reviewed: outcome.reviewed, notice: { kind: 'noTasks' } };
    case 'written': {
      const { reviewed, sheets, kept } = outcome;
      const errors = countBySeverity(problemsOf(reviewed)).error;
      const notice: Notice = { kind: 'written', sheets, kept, errors, howToPrint };
      return { reviewed, notice, lastWrite: null };
    }
  }
}

function checked(reviewed: Reviewed): Notice {
  if (reviewed.reading.plan.tasks.length === 0) return { kind: 'noTasks' };
  return { kind: 'checked', counts: countBySeverity(problemsOf(reviewed)) };
}
