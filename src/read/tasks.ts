import { BLANK_TASK } from '../domain/blank';
import { inTask, type Place } from '../domain/place';
import type { Task, UnreadableCell } from '../domain/plan';
import { readMark, type Verdict } from '../language/mark';
import type { Mark } from '../domain/vocabulary';
import type { TaskColumn } from '../sheets/tasks';
import { valueAt } from '../workbook/snapshot';
import { cellOf, type FoundTable, rowsOf } from './table';
import { readText } from './text';

/** What was written and could not be understood; it is shown, never dropped. */
export interface Unread {
  readonly at: Place;
  readonly field: TaskColumn;
  readonly text: string;
}

export interface TaskRows {
  readonly tasks: readonly Task[];
  readonly unread: readonly Unread[];
}

/** Written beside no task, these would be lost; a number alone is only a prepared row. */
const STRAY_FIELDS = ['result', 'mark', 'note'] as const;

/** "Đang thực hiện" is no verdict yet, and understood all the same. */
const MARK_OF: Readonly<Record<Verdict, Mark | null>> = {
  done: 'done',
  notDone: 'notDone',
  notApplicable: 'notApplicable',
  underway: null,
  notDue: null,
};

export function readTasks(table: FoundTable<TaskColumn>): TaskRows {
  const tasks: Task[] = [];
  const unread: Unread[] = [];
  for (const row of rowsOf(table)) {
    const text = (field: TaskColumn) =>
      readText(valueAt(table.sheet, cellOf(table, { row, field })));
    const at = { sheet: table.sheet.name, row };
    if (text('content') === '') {
      const stray = STRAY_FIELDS.map(text).find((written) => written !== '');
      if (stray !== undefined) {
        unread.push({ at: inTask(at, 'content'), field: 'content', text: stray });
      }
      continue;
    }
    const mark = text('mark');
    const verdict = readMark(mark);
    tasks.push({
      ...BLANK_TASK,
      at,
      number: text('number'),
      content: text('content'),
      result: text('result'),
      mark: verdict === null ? null : MARK_OF[verdict],
      note: text('note'),
      unreadable: verdict === null && mark !== '' ? [unknownMark(mark)] : [],
    });
  }
  return { tasks, unread };
}

function unknownMark(text: string): UnreadableCell {
  return { field: 'mark', entry: { text, problem: 'mark' } };
}
