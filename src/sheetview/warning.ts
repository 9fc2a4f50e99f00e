import { readCount } from '../language/count';
import { GRID } from '../text/grid';
import type { EntryGuide } from '../workbook/edit';
import { expectedOf } from './expected';
import type { ViewedCell } from './sheet';

/** Why an entry is not what its cell is made for; it is kept all the same. */
export function warningOf(
  guide: EntryGuide | undefined,
  cell: ViewedCell | undefined,
): string | null {
  const value = cell?.value ?? null;
  if (guide === undefined || typeof value !== 'string' || value.trim() === '') return null;
  if (expectedOf(guide, cell).kind === 'day') return GRID.dayWanted;
  // "hơn 285" and "…" are figures of a kind.
  const isOdd = guide.accepts.kind === 'number' && readCount(value).kind === 'unreadable';
  return isOdd ? GRID.numberWanted : null;
}
