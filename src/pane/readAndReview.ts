import type { Pause } from '../app/inSlices';
import type { Reviewed } from '../app/reviewPlan';
import type { WorkbookPort } from '../workbook/port';

/** The rules are most of the program: the first screen is drawn before they are there. */
export async function readAndReview(
  workbook: WorkbookPort,
  pause?: Pause,
): Promise<Reviewed | null> {
  const { reviewPlan } = await import('../app/reviewPlan');
  return reviewPlan(workbook, { pause });
}
