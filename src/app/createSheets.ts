import { readPlan } from '../read/plan';
import type { SampleTask } from '../sheets/samples/sample';
import { TASKS } from '../sheets/tasks';
import { MARK_WORDS } from '../text/words';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName, freeTableName } from '../write/freeName';
import { newSheetEdits } from '../write/sheet';
import { fillNewSheets } from './fillNewSheets';

export type Sample = readonly SampleTask[];

export interface SheetsCreated {
  readonly sheet: string;
  /** False where the workbook had a task table already: it is left as it is. */
  readonly created: boolean;
}

/** Prepares the task sheet, empty or with the tasks of a sample. Doing it twice changes nothing. */
export async function createSheets(
  workbook: WorkbookPort,
  tasks: Sample = [],
): Promise<SheetsCreated> {
  const snapshot = await workbook.read();
  const existing = readPlan(snapshot);
  if (existing !== null) return { sheet: existing.table.sheet.name, created: false };
  const sheet = freeSheetName(TASKS.sheet, snapshot);
  const rows = tasks.map((task) => ({
    ...task,
    mark: task.mark === null ? '' : MARK_WORDS[task.mark],
  }));
  const table = freeTableName(TASKS.table, snapshot);
  await fillNewSheets(workbook, newSheetEdits({ template: TASKS, sheet, table, rows }));
  return { sheet, created: true };
}
