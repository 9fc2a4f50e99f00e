import { matchingKey } from '../language/key';
import type { Task } from './plan';
import type { TaskStatus } from './status';
import { type Status, STATUSES } from './vocabulary';

export interface Totals {
  readonly tasks: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Done by the unit's written explanation; they are among the done. */
  readonly explained: number;
}

export function totalsOf(statuses: readonly TaskStatus[]): Totals {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { status } of statuses) byStatus[status] += 1;
  return {
    tasks: statuses.length,
    byStatus,
    explained: statuses.filter(({ explained }) => explained).length,
  };
}

/** What a rate is taken of: a task that did not arise is neither done nor not done. */
export function countedTasks({ tasks, byStatus }: Totals): number {
  return tasks - byStatus.notApplicable;
}

/** In print a task is done or not done; there is no third column. */
export function printedNotDone(totals: Totals): number {
  return countedTasks(totals) - totals.byStatus.done;
}

/** Of the printed not done: still under way, or not due yet. */
export function stillOpen({ byStatus }: Totals): number {
  return byStatus.inProgress + byStatus.notDue;
}

/** What tasks can be counted by. */
export const TOTAL_LABELS = ['group', 'lead', 'kind'] as const;
export type TotalLabel = (typeof TOTAL_LABELS)[number];

const LABEL_OF: Readonly<Record<TotalLabel, (task: Task) => string>> = {
  group: ({ group }) => group,
  lead: ({ lead }) => lead,
  kind: ({ target }) => target.kind,
};

/** Totals of each label, in the order of their first task; spellings of one label are one. */
export function totalsBy(
  statuses: readonly TaskStatus[],
  by: TotalLabel,
): ReadonlyMap<string, Totals> {
  const groups = new Map<string, { readonly label: string; readonly own: TaskStatus[] }>();
  for (const status of statuses) {
    const label = LABEL_OF[by](status.task);
    const key = matchingKey(label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label, own: [status] });
    else group.own.push(status);
  }
  return new Map(Array.from(groups.values(), ({ label, own }) => [label, totalsOf(own)]));
}
