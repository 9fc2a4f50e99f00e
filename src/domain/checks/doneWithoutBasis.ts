import { hasBasis } from '../basis';
import { inTask } from '../place';
import type { TaskStatus } from '../status';
import { defineCheck } from './check';
import { flat } from './flat';

/** A tick alone proves nothing: the upper level sends such a row back. */
export const doneWithoutBasis = defineCheck({
  id: 'doneWithoutBasis',
  rule: 'C1',
  severity: 'error',
  run: ({ statuses }) =>
    flat(statuses)
      .filter((status) => status.task.mark === 'done' && isUnfounded(status))
      .map(({ task }) => ({ at: inTask(task.at, 'result'), details: { number: task.number } })),
});

/** Nothing stands behind the task: no basis, no figure of its own, no part, no explanation. */
export function isUnfounded({ task, basis, parts, explained }: TaskStatus): boolean {
  const figures = task.achieved !== null || task.whole !== null || task.unreadable.length > 0;
  return parts.length === 0 && !figures && !hasBasis(basis) && !explained;
}
