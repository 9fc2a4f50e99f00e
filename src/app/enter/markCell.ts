import { MARKS } from '../../domain/vocabulary';
import { isTick } from '../../language/mark';
import type { Reading } from '../../read/plan';
import { MARK_WORDS } from '../../text/words';
import { TEXT_FORMAT } from '../../workbook/format';
import type { CellWrite } from '../cellWrites';
import { cellIn, type EntryCell } from './entryCell';

const TICK = 'x';

/** Đơn vị đánh giá: one column of words, or two columns of ticks. */
export type MarkCells =
  | { readonly kind: 'word'; readonly cell: EntryCell }
  | { readonly kind: 'ticks'; readonly done: EntryCell; readonly notDone: EntryCell };

/** Null where the table has neither. */
export function markCells({ table }: Reading, row: number): MarkCells | null {
  const { mark, done, notDone } = table.columns;
  if (done !== undefined && notDone !== undefined) {
    return {
      kind: 'ticks',
      done: cellIn(table, { row, column: done }),
      notDone: cellIn(table, { row, column: notDone }),
    };
  }
  return mark === undefined ? null : { kind: 'word', cell: cellIn(table, { row, column: mark }) };
}

/** What the cells say, as the choice shows it; what is no verdict stays as it is written. */
export function markText(cells: MarkCells, mark: string | null): string {
  if (mark !== null) return mark;
  if (cells.kind === 'word') return cells.cell.text;
  return [cells.done.text, cells.notDone.text].filter((text) => text !== '').join(' | ');
}

export function markWrites(reading: Reading, cells: MarkCells, text: string): CellWrite[] {
  if (cells.kind === 'word') return [put(cells.cell, text)];
  const isVerdict = MARKS.some((mark) => MARK_WORDS[mark] === text);
  const tick = tickOf(reading);
  const isDone = text === MARK_WORDS.done;
  const isNotDone = text === MARK_WORDS.notDone;
  const other = isVerdict && !isDone && !isNotDone ? text : '';
  return [put(cells.done, isDone ? tick : ''), put(cells.notDone, isNotDone ? tick : other)];
}

function put({ sheet, at, text: before }: EntryCell, text: string): CellWrite {
  const after = text === '' ? null : text;
  return { sheet, at, before: before === '' ? null : before, after, format: TEXT_FORMAT };
}

/** As the others of the table are ticked. */
function tickOf({ table }: Reading): string {
  const { done, notDone } = table.columns;
  const texts = table.rows.flatMap((row) =>
    [done, notDone].flatMap((column) =>
      column === undefined ? [] : table.grid.text({ row, column }),
    ),
  );
  return texts.find((text) => isTick(text)) ?? TICK;
}
