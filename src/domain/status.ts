import { type Basis, basisOf, hasBasis } from './basis';
import type { Task } from './plan';
import type { Status } from './vocabulary';

export interface TaskStatus {
  readonly task: Task;
  readonly status: Status;
  readonly basis: Basis;
}

/** Every task has exactly one status: the first rule of S1–S4 that applies. */
export function statusOf(task: Task): TaskStatus {
  const basis = basisOf(task);
  return { task, basis, status: judge(task, hasBasis(basis)) };
}

function judge({ mark, result, note }: Task, proven: boolean): Status {
  if (mark === null && result === '' && note === '') return 'notEntered';
  return mark === 'done' && proven ? 'done' : 'notDone';
}
