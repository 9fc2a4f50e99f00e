import type { Sample } from '../../app/createSheets';
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

export async function create(workbook: WorkbookPort): Promise<Step> {
  const { createSheets } = await import('../../app/createSheets');
  const { sheet, created } = await createSheets(workbook);
  const reviewed = await readAndReview(workbook);
  return { reviewed, notice: { kind: created ? 'created' : 'exists', sheet }, lastWrite: null };
}

export async function createSample(workbook: WorkbookPort, load: LoadSample): Promise<Step> {
  const [{ createSheets }, tasks] = await Promise.all([import('../../app/createSheets'), load()]);
  const { sheet, created } = await createSheets(workbook, tasks);
  const reviewed = await readAndReview(workbook);
  if (!created) return { reviewed, notice: { kind: 'exists', sheet } };
  return { reviewed, notice: { kind: 'sampled', sheet, tasks: tasks.length }, lastWrite: null };
}
