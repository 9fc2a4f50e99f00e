import type { TaskHeading } from '../../language/headings/taskHeadings';
import { readMark } from '../../language/mark';
import { type FoundTable, textIn } from '../tables/table';

/**
 * The columns as their cells show them. "Tình trạng" is the unit's verdict where no other column is,
 * and so is a "Kết quả" that holds nothing but verdicts.
 */
export function settledColumns(table: FoundTable<TaskHeading>): FoundTable<TaskHeading> {
  const { mark, done, notDone, status, result } = table.columns;
  if (table.ours || [mark, done, notDone].some((column) => column !== undefined)) return table;
  if (status !== undefined) return moved(table, 'status', 'mark');
  if (result === undefined || !holdsVerdicts(table)) return table;
  return moved(table, 'result', 'mark');
}

function moved(
  table: FoundTable<TaskHeading>,
  from: TaskHeading,
  to: TaskHeading,
): FoundTable<TaskHeading> {
  const { [from]: column, ...columns } = table.columns;
  return column === undefined ? table : { ...table, columns: { ...columns, [to]: column } };
}

function holdsVerdicts(table: FoundTable<TaskHeading>): boolean {
  const texts = table.rows.map((row) => textIn(table, row, 'result')).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => text.length < 40 && readMark(text) !== null);
}
