import { review, type Review } from '../domain/review';
import { readPlan, type Reading } from '../read/plan';
import type { WorkbookPort } from '../workbook/port';

export interface Reviewed {
  readonly reading: Reading;
  readonly review: Review;
}

/** Null where the workbook has no task table. */
export async function reviewPlan(workbook: WorkbookPort): Promise<Reviewed | null> {
  const reading = readPlan(await workbook.read());
  return reading === null ? null : { reading, review: review(reading.plan) };
}
