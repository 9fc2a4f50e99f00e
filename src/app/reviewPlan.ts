import { review, type Review } from '../domain/review';
import { readPlan, type Reading } from '../read/plan';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { type ReportState, reportState } from './reportState';
import { type ReportText, withReportText } from './narrative';

export interface Reviewed {
  /** What was read; whoever writes later compares with it. */
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly review: Review;
  /** The phụ lục that was written last. */
  readonly report: ReportState;
}

/** Null where the workbook has no task table. */
export async function reviewPlan(
  workbook: WorkbookPort,
  report: ReportText | null = null,
): Promise<Reviewed | null> {
  const snapshot = await workbook.read();
  const reading = readPlan(snapshot);
  if (reading === null) return null;
  const plan = report === null ? reading.plan : withReportText(reading.plan, report);
  return {
    snapshot,
    reading: { ...reading, plan },
    review: review(plan),
    report: reportState(snapshot, reading.plan),
  };
}
