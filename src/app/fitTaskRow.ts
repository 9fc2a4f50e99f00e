import { readPlan, type Reading } from '../read/plan';
import { TASKS } from '../sheets/tasks';
import type { CellInput, Edit } from '../workbook/edit';
import { type Snapshot, valueAt } from '../workbook/snapshot';
import { fittedHeight } from '../write/rowHeights';
import type { CellWrite, Step } from './cellWrites';

/** A row of the task table stays as high as its texts; other rows are nobody's here. */
export function fitTaskRow(
  { table }: Reading,
  row: number,
  changed: ReadonlyMap<number, CellInput>,
): Edit[] {
  if (row <= table.headingRow) return [];
  const cells = TASKS.columns.map(({ field }) => {
    const column = table.columns[field];
    if (column === undefined) return null;
    return changed.get(column) ?? valueAt(table.sheet, { row, column });
  });
  const sheet = table.sheet.name;
  return [{ kind: 'fitRows', sheet, row, points: [fittedHeight(cells, TASKS)] }];
}

/** Rows of our own task sheet grow and shrink with their texts. */
export function fitted(snapshot: Snapshot, steps: readonly Step[]): Edit[] {
  const reading = readPlan(snapshot);
  if (reading?.table.ours !== true) return [];
  const rows = new Map<number, CellWrite[]>();
  for (const write of steps.flat()) {
    if (write.sheet !== reading.table.sheet.name) continue;
    rows.set(write.at.row, [...(rows.get(write.at.row) ?? []), write]);
  }
  return [...rows].flatMap(([row, writes]) =>
    fitTaskRow(reading, row, new Map(writes.map(({ at, after }) => [at.column, after]))),
  );
}
