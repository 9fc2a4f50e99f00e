import { saysWhy } from '../../language/cause';
import { isYear } from '../period';
import { inTask } from '../place';
import type { Task } from '../plan';
import { isAskedAbout } from './askedAbout';
import { defineCheck } from './check';
import { hasRemark } from './remark';

/** The superior asks first why something is not done, and until when it will be. */
export const withoutReason = defineCheck({
  id: 'withoutReason',
  rule: 'C15',
  severity: 'warning',
  run: ({ plan, statuses }) =>
    statuses
      .filter(
        ({ status }) =>
          status === 'overdue' || (status === 'notDone' && isYear(plan.report.period)),
      )
      .filter((status) => !isAskedAbout(status) && !givesReason(status.task))
      .filter(
        ({ parts }) => !parts.some(({ task, status }) => status !== 'done' && givesReason(task)),
      )
      .map(({ task, status }) => ({
        at: inTask(task.at, 'reason'),
        details: { number: task.number, status },
      })),
});

/** A phụ lục has no column for it: there it stands in the note, or in the result. */
function givesReason({ reason, explanation, note, result }: Task): boolean {
  return reason !== '' || explanation !== '' || hasRemark(note) || saysWhy(result);
}
