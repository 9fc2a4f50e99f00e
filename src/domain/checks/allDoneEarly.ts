import { inReport } from '../place';
import type { TaskStatus } from '../status';
import { defineCheck } from './check';

/** A report from before the period's end that has nothing left to do. */
export const allDoneEarly = defineCheck({
  id: 'allDoneEarly',
  rule: 'C16',
  severity: 'note',
  once: true,
  run: ({ plan: { report }, statuses }) => {
    const { window } = report.period;
    const counted = statuses.filter(({ status }) => status !== 'notApplicable');
    const allDone = counted.length > 0 && counted.every(isDone);
    if (window === null || report.day === null || report.day >= window.to || !allDone) return [];
    return [{ at: inReport(report.at, 'day'), details: { day: report.day, end: window.to } }];
  },
});

function isDone({ task, status }: TaskStatus): boolean {
  return task.mark === 'done' || status === 'done';
}
