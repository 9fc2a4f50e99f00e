import { review } from '../domain/review';
import { ourReportSheet } from '../read/ourReport';
import { readPlan } from '../read/plan';
import { taskReport } from '../report/taskReport';
import { SHEET_NAMES } from '../text/words';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from '../write/freeName';
import { reportEdits } from '../write/report';
import { applyAll } from './applyAll';
import type { Reviewed } from './reviewPlan';

export interface ReportWritten extends Reviewed {
  /** Null where there was no task to report. */
  readonly sheet: string | null;
}

/** Writes the phụ lục anew in place of our last one; null where there is no task table. */
export async function writeReport(workbook: WorkbookPort): Promise<ReportWritten | null> {
  const snapshot = await workbook.read();
  const reading = readPlan(snapshot);
  if (reading === null) return null;
  const reviewed = { reading, review: review(reading.plan) };
  if (reading.plan.tasks.length === 0) return { ...reviewed, sheet: null };
  const old = ourReportSheet(snapshot);
  const sheet = old ?? freeSheetName(SHEET_NAMES.report, snapshot);
  const removal: Edit[] = old === null ? [] : [{ kind: 'removeSheet', sheet: old }];
  await applyAll(workbook, [...removal, ...reportEdits(taskReport(reviewed.review), sheet)]);
  return { ...reviewed, sheet };
}
