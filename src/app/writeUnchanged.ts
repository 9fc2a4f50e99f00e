import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { changedCells, type SheetCell, type Step, writeSteps } from './cellWrites';
import { fitted } from './fitTaskRow';
import { refuseNewer } from './refuseNewer';
import type { LastWrite } from './undoWrite';

export interface Mended extends LastWrite {
  /** Somebody changed these since they were read: they are left as they are. */
  readonly changed: readonly SheetCell[];
}

/** Writes the steps whose cells still hold what was seen of them, all in one go. */
export async function writeUnchanged(
  workbook: WorkbookPort,
  wanted: readonly Step[],
  more: readonly Edit[] = [],
): Promise<Mended> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const changed = wanted.flatMap((step) => changedCells(snapshot, step, 'before'));
  const steps = wanted.filter((step) => changedCells(snapshot, step, 'before').length === 0);
  if (steps.length > 0) await writeSteps(workbook, steps, [...fitted(snapshot, steps), ...more]);
  return { steps, made: null, changed };
}
