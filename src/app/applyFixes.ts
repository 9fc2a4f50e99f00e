import type { Finding } from '../domain/checks';
import type { WorkbookPort } from '../workbook/port';
import { changedCells, type SheetCell, writeSteps } from './cellWrites';
import { fitted } from './fitTaskRow';
import { fixSteps } from './fixStep';
import type { Reviewed } from './reviewPlan';
import type { LastWrite } from './undoWrite';

export interface Mended extends LastWrite {
  /** Somebody changed these since they were read: they are left as they are. */
  readonly changed: readonly SheetCell[];
}

/** Mends the findings as they were shown, all in one go. */
export async function applyFixes(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  findings: readonly Finding[],
): Promise<Mended> {
  const wanted = fixSteps(reviewed, findings);
  const snapshot = await workbook.read();
  const changed = wanted.flatMap((step) => changedCells(snapshot, step, 'before'));
  const steps = wanted.filter((step) => changedCells(snapshot, step, 'before').length === 0);
  if (steps.length > 0) await writeSteps(workbook, steps, fitted(snapshot, steps));
  return { steps, made: null, changed };
}
