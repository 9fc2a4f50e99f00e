import { nextNumber } from '../domain/nextNumber';
import type { Task } from '../domain/plan';
import { readPlan, type Reading } from '../read/plan';
import {
  LATER_GROUP,
  ROMAN,
  taskEntries,
  type TaskRow,
  taskRows,
  withoutNumber,
} from '../sheets/entries/taskRows';
import type { WorkbookPort } from '../workbook/port';
import { type Appending, appendRows } from './appendRows';
import { writeSteps } from './cellWrites';
import { refuseNewer } from './refuseNewer';
import type { LastWrite } from './undoWrite';

export type Added =
  | Exclude<Appending, { readonly kind: 'rows' }>
  | {
      readonly kind: 'added';
      readonly sheet: string;
      readonly tasks: number;
      readonly write: LastWrite;
    };

/** Thêm vào biểu đang có: the tasks come behind those that are there, numbered on from them. */
export async function addTasks(
  workbook: WorkbookPort,
  tasksFrom: (first: number) => readonly Task[],
): Promise<Added> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  if (reading?.table.ours !== true) return { kind: 'incomplete' };
  const tasks = tasksFrom(nextNumber(reading.plan.tasks));
  const rows = rowsBehind(reading, tasks).map(taskEntries);
  const appending = appendRows(snapshot, 'tasks', rows);
  if (appending.kind !== 'rows') return appending;
  const { sheet, steps, more } = appending;
  await writeSteps(workbook, steps, more);
  return { kind: 'added', sheet, tasks: tasks.length, write: { steps, made: null } };
}

/** Groups are numbered on; tasks without one do not slip into the last that is there. */
function rowsBehind({ plan, understood }: Reading, tasks: readonly Task[]): TaskRow[] {
  const last = plan.tasks.at(-1)?.group ?? '';
  const own = tasks.map((task) =>
    task.group === '' && last !== '' ? { ...task, group: LATER_GROUP } : task,
  );
  const rows = taskRows(own);
  const [first] = rows;
  const goesOn = first?.kind === 'group' && first.label === withoutNumber(last);
  let groups = understood.groups;
  return (goesOn ? rows.slice(1) : rows).map((row) => {
    if (row.kind !== 'group') return row;
    groups += 1;
    return { ...row, number: ROMAN[groups - 1] ?? '' };
  });
}
