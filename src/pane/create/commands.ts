import type { Choice, Sample } from '../../app/createSheets';
import { NOTICES } from '../../text/pane';
import type { WorkbookPort } from '../../workbook/port';
import { readAndReview } from '../readAndReview';
import type { Step } from '../step';

export const CREATE_ORDERS = {
  create: { name: 'create', says: NOTICES.creating },
  sample: { name: 'sample', says: NOTICES.creating },
} as const;

/** The tasks of a sample are data of their own, read only when they are wanted. */
export type LoadSample = () => Promise<Sample>;

/** Once the sheets stand, the overview says what to do next. */
export async function create(workbook: WorkbookPort, choice: Choice): Promise<Step> {
  const { createSheets } = await import('../../app/createSheets');
  const { sheet, created } = await createSheets(workbook, choice);
  const reviewed = await readAndReview(workbook);
  if (!created) return { reviewed, notice: { kind: 'exists', sheet } };
  return { reviewed, notice: { kind: 'created', sheet }, lastWrite: null, page: 'home' };
}

export async function createSample(workbook: WorkbookPort, load: LoadSample): Promise<Step> {
  const [{ createSheets }, tasks] = await Promise.all([import('../../app/createSheets'), load()]);
  const { sheet, created } = await createSheets(workbook, tasks);
  const reviewed = await readAndReview(workbook);
  if (!created) return { reviewed, notice: { kind: 'exists', sheet } };
  const notice = { kind: 'sampled', sheet, tasks: tasks.length } as const;
  return { reviewed, notice, lastWrite: null, page: 'home' };
}
