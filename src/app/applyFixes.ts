import type { Finding } from '../domain/checks';
import type { WorkbookPort } from '../workbook/port';
import { fixSteps } from './fixStep';
import type { Reviewed } from './reviewPlan';
import { type Mended, writeUnchanged } from './writeUnchanged';

/** Mends the findings as they were shown, all in one go. */
export function applyFixes(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  findings: readonly Finding[],
): Promise<Mended> {
  return writeUnchanged(workbook, fixSteps(reviewed, findings));
}
