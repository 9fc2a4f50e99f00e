import type { RowPlace, Task } from '../domain/plan';
import type { TaskField } from '../domain/vocabulary';
import { readVerdict } from '../language/mark';
import { valueAt } from '../workbook/snapshot';
import { cellOf, type FoundTable, rowsOf } from './table';
import { readText } from './text';

/** What was written and could not be understood; it is shown, never dropped. */
export interface Unread {
  readonly at: RowPlace & { readonly field: TaskField };
  readonly text: string;
}

export interface TaskRows {
  readonly tasks: readonly Task[];
  readonly unread: readonly Unread[];
}

export function readTasks(table: FoundTable<TaskField>): TaskRows {
  const tasks: Task[] = [];
  const unread: Unread[] = [];
  for (const row of rowsOf(table)) {
    const text = (field: TaskField) =>
      readText(valueAt(table.sheet, cellOf(table, { row, field })));
    if (text('content') === '') continue;
    const at = { sheet: table.sheet.name, row };
    const verdict = text('mark');
    const mark = readVerdict(verdict);
    if (verdict !== '' && mark === null)
      unread.push({ at: { ...at, field: 'mark' }, text: verdict });
    tasks.push({
      at,
      number: text('number'),
      content: text('content'),
      result: text('result'),
      mark,
      note: text('note'),
    });
  }
  return { tasks, unread };
}
