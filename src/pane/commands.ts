import type { Reviewed } from '../app/reviewPlan';
import type { WorkbookPort } from '../workbook/port';
import type { Notice } from './notice';
import type { PageId } from './page';
import { readAndReview } from './readAndReview';
import type { Step } from './step';

/** The reading with which a page opens; the check page tells what it found. */
export async function open(workbook: WorkbookPort, page: PageId): Promise<Step> {
  const reviewed = await readAndReview(workbook);
  const tells = page === 'check' && reviewed !== null;
  return { reviewed, notice: tells ? await checked(reviewed) : null };
}

export async function check(workbook: WorkbookPort): Promise<Step> {
  const reviewed = await readAndReview(workbook);
  return { reviewed, notice: reviewed === null ? { kind: 'noTable' } : await checked(reviewed) };
}

async function checked(reviewed: Reviewed): Promise<Notice> {
  if (reviewed.reading.plan.tasks.length === 0) return { kind: 'noTasks' };
  const { countBySeverity, problemsOf } = await import('../app/problems');
  return { kind: 'checked', counts: countBySeverity(problemsOf(reviewed)) };
}
