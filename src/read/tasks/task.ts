import { BLANK_TASK } from '../../domain/blank';
import { inTask } from '../../domain/place';
import type { Task } from '../../domain/plan';
import type { Day } from '../../language/day';
import { dayOf, daysInMonth } from '../../language/day';
import { readDay } from '../../language/dayText';
import type { TaskHeading } from '../../language/headings/taskHeadings';
import { withoutDueWord } from '../../language/table/formWords';
import type { FoundTable } from '../tables/table';
import type { Unread } from '../unread';
import { cellIn, type Line, textOfLine } from './line';
import { readMarkCell, readMarkPair } from './mark';
import { readTarget } from './target';

export interface TaskRead {
  readonly task: Task;
  readonly unread: readonly Unread[];
  /** It has a kind of target or a verdict of its own. */
  readonly carries: boolean;
}

/** One row as a task, without its group and its parts. */
export function readTask(table: FoundTable<TaskHeading>, line: Line): TaskRead {
  const at = { sheet: table.sheet.name, row: line.row };
  const text = (field: Parameters<typeof textOfLine>[1]) => textOfLine(line, field);
  const unread: Unread[] = [];
  const miss = (field: Parameters<typeof inTask>[1], words: string | null) => {
    if (words !== null) unread.push({ at: inTask(at, field), text: words });
  };
  const pair = text('done') !== '' || text('notDone') !== '';
  const single = readMarkCell(text('mark'));
  const marked = pair ? readMarkPair(text('done'), text('notDone')) : single;
  const { target, achieved, whole, unreadable, stated, unreadKind } = readTarget({
    kind: text('target'),
    unit: text('unit'),
    atLeast: cellIn(table, line.row, 'atLeast'),
    achieved: cellIn(table, line.row, 'achieved'),
    whole: cellIn(table, line.row, 'whole'),
  });
  miss('target', unreadKind);
  const deadline = deadlineOf(table, line);
  if (deadline === null && text('deadline') !== '') miss('deadline', text('deadline'));
  const task: Task = {
    ...BLANK_TASK,
    at,
    number: line.number,
    content: line.content,
    result: text('result'),
    note: [text('note'), text('proof')].filter((each) => each !== '').join('\n'),
    mark: marked.mark,
    target,
    achieved,
    whole,
    deadline,
    lead: text('lead'),
    partner: text('partner'),
    reason: text('reason'),
    explanation: text('explanation'),
    unreadable: [
      ...(marked.unreadable === null ? [] : [{ field: 'mark' as const, entry: marked.unreadable }]),
      ...unreadable,
    ],
  };
  return { task, unread, carries: marked.mark !== null || stated || achieved !== null };
}

/** "Quý II/2024" and "tháng 11/2024" end on their last day. */
function deadlineOf(table: FoundTable<TaskHeading>, line: Line): Day | null {
  const { value, shown } = cellIn(table, line.row, 'deadline');
  if (value === null) return null;
  const typed = typeof value === 'string' ? withoutDueWord(value) : value;
  const reading = readDay(typeof value === 'number' && shown === 'percent' ? null : typed);
  if (reading.kind === 'day') return reading.day;
  if (reading.kind === 'month') return lastOf(reading.year, reading.month);
  if (reading.kind === 'quarter') return lastOf(reading.year, reading.quarter * 3);
  return reading.kind === 'year' ? lastOf(reading.year, 12) : null;
}

function lastOf(year: number, month: number): Day | null {
  const valid = month >= 1 && month <= 12;
  return valid ? dayOf({ year, month, day: daysInMonth(year, month) }) : null;
}
