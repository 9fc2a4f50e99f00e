import type { TaskStatus } from './status';
import type { Status } from './vocabulary';

export interface Totals {
  readonly tasks: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

export function totalsOf(statuses: readonly TaskStatus[]): Totals {
  const byStatus = { done: 0, notDone: 0, notEntered: 0 };
  for (const { status } of statuses) byStatus[status] += 1;
  return { tasks: statuses.length, byStatus };
}

/** In print a task is done or not done; there is no third column. */
export function printedNotDone({ tasks, byStatus }: Totals): number {
  return tasks - byStatus.done;
}
