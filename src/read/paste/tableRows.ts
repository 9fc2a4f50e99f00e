import type { Task } from '../../domain/plan';
import { isReport } from '../choose';
import { readTasks } from '../tasks/readTasks';
import { type Mapping, type PastedTable, tableWith } from './pastedTable';
import { aRow, type ProposedRow, withoutTwins } from './proposal';
import { proposeTarget } from './proposeTarget';

export interface TableRows {
  readonly rows: readonly ProposedRow[];
  readonly aside: readonly string[];
}

/** The rows of a pasted table, its columns taken for what the mapping says. */
export function proposeRows(pasted: PastedTable, mapping: Mapping = pasted.mapping): TableRows {
  const table = tableWith(pasted, mapping);
  const { tasks, notes, unread, totalLine } = readTasks(table);
  const planned = !isReport(table);
  const deadlines = (task: Task) =>
    table.columns.deadline === undefined
      ? ''
      : table.grid.text({ row: task.at.row, column: table.columns.deadline });
  const targeted = (task: Task): Task =>
    planned && task.target.kind === 'qualitative'
      ? {
          ...task,
          target: proposeTarget(task.content, deadlines(task)),
          parts: task.parts.map(targeted),
        }
      : { ...task, parts: task.parts.map(targeted) };
  const told = unread.filter(({ at }) => !(planned && at.field === 'deadline'));
  return {
    rows: withoutTwins(flat(tasks.map(targeted))),
    aside: [
      ...notes.map(({ text }) => text),
      ...told.map(({ text }) => text),
      ...(totalLine === null ? [] : [textOfRow(pasted, totalLine.at.row)]),
    ],
  };
}

/** Groups, tasks and parts in the order in which they would be written. */
function flat(tasks: readonly Task[]): ProposedRow[] {
  let group = '';
  return tasks.flatMap((task) => {
    const head =
      task.group !== group && task.group !== '' ? [aRow('group', { content: task.group })] : [];
    group = task.group;
    return [...head, aRow('task', task), ...partsOf(task)];
  });
}

function partsOf({ parts }: Task): ProposedRow[] {
  return parts.flatMap((part) => [aRow('part', part), ...partsOf(part)]);
}

function textOfRow({ sheet }: PastedTable, row: number): string {
  const cells = sheet.values[row] ?? [];
  return cells.filter((value) => value !== null).join(' ');
}
