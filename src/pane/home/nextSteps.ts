import { countBySeverity, problemsOf } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import { NEXT_STEPS } from '../../text/pages';
import type { PageId } from '../page';

export interface NextStep {
  readonly page: PageId;
  readonly sentence: string;
}

/** What is left to do, the first thing first; where nothing is left, the phụ lục can go out. */
export function nextSteps(reviewed: Reviewed): NextStep[] {
  const { byStatus, tasks } = reviewed.review.totals;
  if (tasks === 0) return [{ page: 'enter', sentence: NEXT_STEPS.noTasks }];
  const { error, warning } = countBySeverity(problemsOf(reviewed));
  const { report } = reviewed;
  const steps: (NextStep | false)[] = [
    byStatus.notEntered > 0 && {
      page: 'enter',
      sentence: NEXT_STEPS.notEntered(byStatus.notEntered),
    },
    error > 0 && { page: 'check', sentence: NEXT_STEPS.errors(error) },
    error === 0 && warning > 0 && { page: 'check', sentence: NEXT_STEPS.warnings(warning) },
    report.kind === 'none' && { page: 'report', sentence: NEXT_STEPS.noReport },
    report.kind === 'written' &&
      !report.current && { page: 'report', sentence: NEXT_STEPS.outOfDate },
  ];
  const left = steps.filter((step) => step !== false);
  return left.length > 0 ? left : [{ page: 'report', sentence: NEXT_STEPS.done }];
}
