import { review } from '../domain/review';
import { ourReport } from '../read/ourReport';
import { readPlan } from '../read/plan';
import { taskReport } from '../report/taskReport';
import { SHEET_NAMES } from '../text/words';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from '../write/freeName';
import { reportEdits } from '../write/report';
import { applyAll } from './applyAll';
import { fillNewSheet } from './fillNewSheet';
import type { Reviewed } from './reviewPlan';

export interface ReportWritten extends Reviewed {
  /** Null where there was no task to report. */
  readonly sheet: string | null;
  /** Our last report, left as it is since somebody changed it by hand. */
  readonly kept: string | null;
}

/** Writes the phụ lục anew in place of our last one; null where there is no task table. */
export async function writeReport(workbook: WorkbookPort): Promise<ReportWritten | null> {
  const snapshot = await workbook.read();
  const reading = readPlan(snapshot);
  if (reading === null) return null;
  const reviewed = { reading, review: review(reading.plan) };
  if (reading.plan.tasks.length === 0) return { ...reviewed, sheet: null, kept: null };
  const old = ourReport(snapshot);
  const replaces = old?.untouched === true;
  const sheet = replaces ? old.sheet : freeSheetName(SHEET_NAMES.report, snapshot);
  const edits = reportEdits(taskReport(reviewed.review), { sheet, replaces });
  await (replaces ? applyAll(workbook, edits) : fillNewSheet(workbook, sheet, edits));
  return { ...reviewed, sheet, kept: replaces ? null : (old?.sheet ?? null) };
}
