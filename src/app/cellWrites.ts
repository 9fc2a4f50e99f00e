import { type CellAt, cellName } from '../workbook/address';
import { type CellInput, type Edit, isFormulaCell } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, type Snapshot, valueAt } from '../workbook/snapshot';
import { applyAll } from './applyAll';

export interface SheetCell {
  readonly sheet: string;
  readonly at: CellAt;
}

/** What a write of ours puts into a cell, and what stands there before it. */
export interface CellWrite extends SheetCell {
  readonly before: CellInput;
  readonly after: CellInput;
  /** The number format, where that of its content would not do. */
  readonly format?: string;
}

/** Cells that only make sense together: all of them are written, or none. */
export type Step = readonly CellWrite[];

/** For formulas and numbers: a cell of text format would show them as text. */
const GENERAL_FORMAT = 'General';

export function contentAt(snapshot: Snapshot, { sheet, at }: SheetCell): CellInput {
  const found = findSheet(snapshot, sheet);
  if (found === undefined) return null;
  const value = valueAt(found, at);
  const formula = found.formulas.get(cellName(at));
  return formula === undefined ? value : { formula, value };
}

/** A formula is the same whatever it gives at the moment. */
export function sameContent(a: CellInput, b: CellInput): boolean {
  if (isFormulaCell(a) || isFormulaCell(b)) {
    return isFormulaCell(a) && isFormulaCell(b) && a.formula === b.formula;
  }
  return (a ?? '') === (b ?? '');
}

/** The cells of a step that hold something else than they should. */
export function changedCells(
  snapshot: Snapshot,
  step: Step,
  hold: 'before' | 'after',
): SheetCell[] {
  return step
    .filter((write) => !sameContent(contentAt(snapshot, write), write[hold]))
    .map(({ sheet, at }) => ({ sheet, at }));
}

export function putEdits(writes: Step): Edit[] {
  return writes.map(({ sheet, at, before, after, format }) => ({
    kind: 'putCells',
    sheet,
    block: { at, cells: [[after]], formats: [format ?? formatOf(after ?? before)] },
  }));
}

function formatOf(content: CellInput): string {
  return typeof content === 'string' ? TEXT_FORMAT : GENERAL_FORMAT;
}

export function reversed(step: Step): Step {
  return step.map((write) => ({ ...write, before: write.after, after: write.before }));
}

/** Where writing fails half-way, what was written by then is taken back. */
export async function writeSteps(
  workbook: WorkbookPort,
  steps: readonly Step[],
  more: readonly Edit[] = [],
): Promise<void> {
  const writes = steps.flat();
  try {
    await applyAll(workbook, [...putEdits(writes), ...more]);
  } catch (error) {
    await takeBack(workbook, writes);
    throw error;
  }
}

/** What fails here changes nothing: the failure that led here is the one to tell. */
async function takeBack(workbook: WorkbookPort, writes: Step): Promise<void> {
  try {
    const snapshot = await workbook.read();
    const written = writes.filter(
      (write) =>
        !sameContent(write.before, write.after) &&
        sameContent(contentAt(snapshot, write), write.after),
    );
    if (written.length > 0) await applyAll(workbook, putEdits(reversed(written)));
  } catch {
    return;
  }
}
