import { locate } from '../read/locate';
import { type Renumbered, renumbered } from '../sheets/renumber';
import type { WorkbookPort } from '../workbook/port';
import { type CellWrite, contentAt, type Step } from './cellWrites';
import type { Reviewed } from './reviewPlan';
import { type Mended, writeUnchanged } from './writeUnchanged';

type Seen = Pick<Reviewed, 'reading' | 'snapshot'>;

/** Đánh lại số in all three sheets: all cells of it, or none. */
export function renumber(workbook: WorkbookPort, seen: Seen): Promise<Mended> {
  return writeUnchanged(workbook, [renumberStep(seen)]);
}

/** The cells that would change, as they are shown before and as they are written. */
export function renumberStep({ reading, snapshot }: Seen): Step {
  const { tasks, counts, proofs } = renumbered(reading.plan);
  const put = ({ at, number }: Renumbered, table: 'tasks' | 'counts' | 'proofs'): CellWrite => {
    const field = table === 'tasks' ? 'number' : 'tasks';
    const place = { ...at, table, field } as Parameters<typeof locate>[1];
    const cell = { sheet: at.sheet, at: locate(reading, place) };
    return { ...cell, before: contentAt(snapshot, cell), after: number };
  };
  return [
    ...tasks.map((each) => put(each, 'tasks')),
    ...counts.map((each) => put(each, 'counts')),
    ...proofs.map((each) => put(each, 'proofs')),
  ];
}
