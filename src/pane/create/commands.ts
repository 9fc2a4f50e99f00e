import type { Choice, Sample } from '../../app/createSheets';
import { NOTICES } from '../../text/pane';
import type { WorkbookPort } from '../../workbook/port';
import { FIRST_CELL } from '../../workbook/address';
import { readAndReview } from '../readAndReview';
import type { Step } from '../step';

export const CREATE_ORDERS = {
  create: { name: 'create', says: NOTICES.creating },
  sample: { name: 'sample', says: NOTICES.creating },
} as const;

/** A sample is data of its own, read only when it is wanted. */
export type LoadSample = () => Promise<Choice | Sample>;

interface CreateStep extends Step {
  /** False where sheets of ours were there already, and were left as they are. */
  readonly created: boolean;
}

/** Once the sheets stand, the overview says what to do next. */
export async function create(workbook: WorkbookPort, choice: Choice): Promise<CreateStep> {
  const { createSheets } = await import('../../app/createSheets');
  const { sheet, created } = await createSheets(workbook, choice);
  const reviewed = await readAndReview(workbook);
  if (!created) return { created, reviewed, notice: { kind: 'exists', sheet } };
  const notice = { kind: 'created', sheet } as const;
  return { created, reviewed, notice, lastWrite: null, page: 'home' };
}

export async function createSample(workbook: WorkbookPort, load: LoadSample): Promise<Step> {
  const [{ createSheets }, sample] = await Promise.all([import('../../app/createSheets'), load()]);
  const { sheet, created } = await createSheets(workbook, sample);
  const reviewed = await readAndReview(workbook);
  if (!created) return { reviewed, notice: { kind: 'exists', sheet } };
  // What there is to see are the tasks; a report of one's own begins with whose it is.
  await workbook.show(sheet, FIRST_CELL);
  const tasks = reviewed?.reading.plan.tasks.length ?? 0;
  const notice = { kind: 'sampled', sheet, tasks } as const;
  return { reviewed, notice, lastWrite: null, page: 'home' };
}
