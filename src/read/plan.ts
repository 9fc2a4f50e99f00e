import { BLANK_PLAN } from '../domain/blank';
import type { Place } from '../domain/place';
import type { Plan } from '../domain/plan';
import { type TaskColumn, TASKS } from '../sheets/tasks';
import type { CellAt } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { cellOf, findTable, type FoundTable } from './table';
import { readTasks, type Unread } from './tasks';

export interface Reading {
  readonly plan: Plan;
  readonly unread: readonly Unread[];
  readonly table: FoundTable<TaskColumn>;
}

/** Null where the workbook has no task table. Never throws, whatever the cells hold. */
export function readPlan(snapshot: Snapshot): Reading | null {
  const table = findTable(snapshot, TASKS);
  if (table === null) return null;
  const { tasks, unread } = readTasks(table);
  return { plan: { ...BLANK_PLAN, tasks }, unread, table };
}

/** The cell of what a finding is about; of what has no column of its own, its row's first. */
export function locate({ table }: Reading, { row, field }: Place): CellAt {
  return isColumn(table, field)
    ? cellOf(table, { row, field })
    : { row, column: table.sheet.area.column };
}

function isColumn(table: FoundTable<TaskColumn>, field: string): field is TaskColumn {
  return field in table.columns;
}
