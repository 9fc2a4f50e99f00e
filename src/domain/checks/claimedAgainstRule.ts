import { inTask } from '../place';
import type { TaskStatus } from '../status';
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

/** Marked done, the rule fails, and nothing explains why. */
export function isClaimed({ task, met, explained }: TaskStatus): boolean {
  return task.mark === 'done' && met === false && !explained;
}

/** One finding for one cause: no basis, a cell that is no number, a part that is claimed itself. */
function isSaidElsewhere(status: TaskStatus): boolean {
  const { task, parts } = status;
  if (parts.length > 0) return parts.some(isClaimed);
  const partOfNothing = task.target.kind === 'ratio' && task.whole === 0;
  return isUnfounded(status) || task.unreadable.length > 0 || partOfNothing;
}
