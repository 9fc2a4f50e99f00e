import { inTask } from '../place';
import type { TaskStatus } from '../status';
import { isClaimed, isPartAskedAbout } from './askedAbout';
import { defineCheck } from './check';
import { isUnfounded } from './doneWithoutBasis';
import { flat } from './flat';

/** The unit's word does not change a failed rule: it takes a written explanation. */
export const claimedAgainstRule = defineCheck({
  id: 'claimedAgainstRule',
  rule: 'C3',
  severity: 'error',
  run: ({ statuses }) =>
    flat(statuses)
      .filter((status) => isClaimed(status) && !isSaidElsewhere(status))
      .map((status) => ({ at: inTask(status.task.at, 'mark'), details: { status } })),
});

/** One finding for one cause: no basis, a cell that is no number, a part that is asked about. */
function isSaidElsewhere(status: TaskStatus): boolean {
  const { task, parts } = status;
  if (parts.length > 0) return isPartAskedAbout(status);
  const partOfNothing = task.target.kind === 'ratio' && task.whole === 0;
  return isUnfounded(status) || task.unreadable.length > 0 || partOfNothing;
}
