import type { RowPlace } from '../domain/plan';
import { findSheet, type Snapshot } from '../workbook/snapshot';

/** Says what it said before, cell by cell: rows that moved or changed do not. */
export function sameRow(before: Snapshot, now: Snapshot, place: RowPlace): boolean {
  return rowText(before, place) === rowText(now, place);
}

function rowText(snapshot: Snapshot, { sheet, row }: RowPlace): string | null {
  const found = findSheet(snapshot, sheet);
  if (found === undefined) return null;
  const values = found.values[row - found.area.row] ?? [];
  const filled = values.flatMap((value, index) => (value === null ? [] : [[index, value]]));
  return JSON.stringify([found.area.column, filled]);
}
