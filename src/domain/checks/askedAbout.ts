import type { TaskStatus } from '../status';
import { flat } from './flat';

/** Marked done, the rule fails, and nothing explains why. */
export function isClaimed({ task, met, explained }: TaskStatus): boolean {
  return task.mark === 'done' && met === false && !explained;
}

/** A task that is blank altogether, else those of its parts that are, beside parts that are not. */
export function blankRows(row: TaskStatus): TaskStatus[] {
  if (row.status === 'notEntered') return [row];
  const { status, parts } = row;
  const isSettled = status === 'done' || status === 'notApplicable';
  const isBegun = parts.some((part) => part.status !== 'notEntered' && part.status !== 'notDue');
  return !isSettled && isBegun ? parts.flatMap(blankRows) : [];
}

/** Whether another finding says already what keeps a task, or a part of it, from being done. */
export function isAskedAbout(row: TaskStatus): boolean {
  return isOpen(row) || isPartAskedAbout(row);
}

export function isPartAskedAbout(row: TaskStatus): boolean {
  return blankRows(row).length > 0 || flat(row.parts).some(isOpen);
}

function isOpen(row: TaskStatus): boolean {
  return isClaimed(row) || isUnread(row);
}

/** The unit's own "Chưa hoàn thành" needs no figure that can be read. */
function isUnread({ task: { mark, unreadable }, status }: TaskStatus): boolean {
  return status !== 'done' && mark !== 'notDone' && unreadable.length > 0;
}
