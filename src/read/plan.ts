import type { Place, Plan } from '../domain/plan';
import type { TaskField } from '../domain/vocabulary';
import { TASKS } from '../sheets/tasks';
import type { CellAt } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { cellOf, findTable, type FoundTable } from './table';
import { readTasks, type Unread } from './tasks';

export interface Reading {
  readonly plan: Plan;
  readonly unread: readonly Unread[];
  readonly table: FoundTable<TaskField>;
}

/** Null where the workbook has no task table. Never throws, whatever the cells hold. */
export function readPlan(snapshot: Snapshot): Reading | null {
  const table = findTable(snapshot, TASKS);
  if (table === null) return null;
  const { tasks, unread } = readTasks(table);
  return { plan: { tasks }, unread, table };
}

export function locate({ table }: Reading, place: Place): CellAt {
  return cellOf(table, place);
}
