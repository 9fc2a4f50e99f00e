import type { Place } from '../domain/place';
import type { RowPlace, Task } from '../domain/plan';
import { locate } from '../read/locate';
import { type Renumbered, renumbered } from '../sheets/renumber';
import { isFormulaCell } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { type CellWrite, contentAt, type SheetCell, type Step } from './cellWrites';
import type { Reviewed } from './reviewPlan';
import { type Mended, writeUnchanged } from './writeUnchanged';

type Seen = Pick<Reviewed, 'reading' | 'snapshot'>;
type Table = 'tasks' | 'counts' | 'proofs';

export interface RenumberPlan {
  /** The cells that would change, as they are shown before and as they are written. */
  readonly step: Step;
  /** Cells that name a task which is gone, by a number that another one is about to get. */
  readonly astray: readonly (SheetCell & { readonly number: string })[];
}

/** Đánh lại số in all three sheets: all cells of it, or none; none while a link would go astray. */
export function renumber(workbook: WorkbookPort, seen: Seen): Promise<Mended> {
  const { step, astray } = renumberPlan(seen);
  return writeUnchanged(workbook, astray.length > 0 ? [] : [step]);
}

export function renumberPlan({ reading, snapshot }: Seen): RenumberPlan {
  const cellOf = (at: RowPlace, table: Table): SheetCell => {
    const field = table === 'tasks' ? 'number' : 'tasks';
    return { sheet: at.sheet, at: locate(reading, { ...at, table, field } as Place) };
  };
  const typedAt = ({ at }: Task): string => {
    const content = contentAt(snapshot, cellOf(at, 'tasks'));
    return isFormulaCell(content) ? String(content.value ?? '') : String(content ?? '');
  };
  const { tasks, counts, proofs, astray } = renumbered(reading.plan, typedAt);
  const put = ({ at, number }: Renumbered, table: Table): CellWrite => {
    const cell = cellOf(at, table);
    return { ...cell, before: contentAt(snapshot, cell), after: number };
  };
  return {
    step: [
      ...tasks.map((each) => put(each, 'tasks')),
      ...counts.map((each) => put(each, 'counts')),
      ...proofs.map((each) => put(each, 'proofs')),
    ],
    astray: astray.map(({ at, table, number }) => ({ ...cellOf(at, table), number })),
  };
}
