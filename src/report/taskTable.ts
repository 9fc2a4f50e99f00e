import type { Task } from '../domain/plan';
import type { TaskStatus } from '../domain/status';
import { REPORT, TASK_HEADINGS } from '../text/report';
import type { LayoutRow } from './layout';
import { cellRows, groupRow, headingRow, linesOf } from './tableRows';
import { taskCells, type TaskSources } from './taskCells';
import type { TaskForm } from './taskForms';

/** The table of tasks in a form: its heading, its groups, its tasks and their parts. */
export function taskTable(
  statuses: readonly TaskStatus[],
  form: TaskForm,
  sources: TaskSources,
): LayoutRow[] {
  const { columns } = form;
  const heading = headingRow(
    columns.map(({ cell }) => TASK_HEADINGS[cell]),
    columns,
  );
  let group = '';
  const rows = statuses.flatMap((status) => {
    const own = groupOf(status.task);
    const opens = own !== group && own !== '';
    group = own;
    return [
      ...(opens ? [groupRow(own, columns)] : []),
      ...printed(status, null, form, sources).flatMap((cells) => cellRows(cells, columns)),
    ];
  });
  return [heading, ...rows];
}

/** How many lines the longest task takes, which decides how the page is turned. */
export function longestTask(
  statuses: readonly TaskStatus[],
  form: TaskForm,
  sources: TaskSources,
): number {
  const lines = statuses
    .flatMap((status) => printed(status, null, form, sources))
    .map((cells) => linesOf(cells, form.columns));
  return lines.reduce((most, count) => Math.max(most, count), 0);
}

/** The texts of a task and, below it, of its parts. */
function printed(
  status: TaskStatus,
  parent: Task | null,
  form: TaskForm,
  sources: TaskSources,
): string[][] {
  const texts = taskCells(status, parent, sources);
  return [
    form.columns.map(({ cell }) => texts[cell]),
    ...status.parts.flatMap((part) => printed(part, status.task, form, sources)),
  ];
}

function groupOf({ group, outside }: Task): string {
  return group === '' && outside ? REPORT.outsidePlan : group;
}
