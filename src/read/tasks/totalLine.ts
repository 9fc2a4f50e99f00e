import type { TotalLine } from '../../domain/plan';
import type { TaskHeading } from '../../language/headings/taskHeadings';
import { readTotalLine } from '../../language/totalLine';
import type { FoundTable } from '../tables/table';
import { readEntry, isUnreadable } from '../entry';
import { cellIn, type Line, textOfLine } from './line';

/** "Tổng số: 08 nhiệm vụ" in words, or "Tổng cộng" with its numbers in the columns. */
export function totalOf(table: FoundTable<TaskHeading>, line: Line): TotalLine | null {
  const at = { sheet: table.sheet.name, row: line.row };
  const name = line.content === '' ? line.number : line.content;
  const words = [name, ...Object.values(line.texts)].filter((text) => text !== '').join(' ');
  const said = readTotalLine([name, textOfLine(line, 'result')].join(' ')) ?? readTotalLine(words);
  const number = (field: 'done' | 'notDone' | 'mark') => {
    const entry = readEntry(cellIn(table, line.row, field));
    return entry === null || isUnreadable(entry) ? null : entry.value;
  };
  const done = said?.done ?? number('done');
  const notDone = said?.notDone ?? number('notDone');
  if (said === null && done === null && notDone === null) return null;
  return {
    at,
    tasks: said?.tasks ?? null,
    done,
    notDone,
    notApplicable: said?.notApplicable ?? null,
  };
}
