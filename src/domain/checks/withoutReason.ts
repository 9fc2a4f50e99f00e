import { saysWhy } from '../../language/cause';
import { isYear } from '../period';
import { inTask } from '../place';
import type { Task } from '../plan';
import { lacksMark } from '../reason';
import type { TaskStatus } from '../status';
import { isAskedAbout } from './askedAbout';
import { defineCheck, type Reviewed } from './check';
import { hasRemark } from './remark';

/** The superior asks first why something is not done, and until when it will be. */
export const withoutReason = defineCheck({
  id: 'withoutReason',
  rule: 'C15',
  severity: 'warning',
  run: (reviewed) =>
    unexplained(reviewed)
      .filter(({ reason }) => !lacksMark(reason))
      .map(({ task, status }) => ({
        at: inTask(task.at, 'reason'),
        details: { number: task.number, status },
      })),
});

/** What is overdue, or not done in a yearly report, and nothing says why. */
export function unexplained({ plan, statuses }: Reviewed): TaskStatus[] {
  return statuses
    .filter(
      ({ status }) => status === 'overdue' || (status === 'notDone' && isYear(plan.report.period)),
    )
    .filter((status) => !isAskedAbout(status) && !givesReason(status.task))
    .filter(
      ({ parts }) => !parts.some(({ task, status }) => status !== 'done' && givesReason(task)),
    );
}

/** A phụ lục has no column for it: there it stands in the note, or in the result. */
function givesReason({ reason, explanation, note, result }: Task): boolean {
  return reason !== '' || explanation !== '' || hasRemark(note) || saysWhy(result);
}
