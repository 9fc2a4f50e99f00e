import { ourReports } from '../read/ourReport';
import { digestOf } from '../workbook/digest';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import { changedCells, reversed, type SheetCell, type Step, writeSteps } from './cellWrites';
import { fitted } from './fitTaskRow';

/** What one of our commands wrote, as data, so that it can be taken back. */
export interface LastWrite {
  readonly steps: readonly Step[];
  /** The sheet that was made for it, and what it said then. */
  readonly made: { readonly sheet: string; readonly digest: string } | null;
  /** The sheets of a phụ lục that stands in nobody's place. */
  readonly report?: readonly string[];
}

export interface Undone {
  /** How many cells hold again what they held before. */
  readonly cells: number;
  /** Somebody changed these since we wrote: they, and what belongs to them, stay. */
  readonly changed: readonly SheetCell[];
  /** Sheets of the phụ lục that are gone again. */
  readonly removed: readonly string[];
  /** Sheets of the phụ lục that somebody wrote into since: they stay. */
  readonly kept: readonly string[];
}

/** Takes back what still stands as we wrote it. */
export async function undoWrite(
  workbook: WorkbookPort,
  { steps, made, report = [] }: LastWrite,
): Promise<Undone> {
  const snapshot = await workbook.read();
  const changed = steps.flatMap((step) => changedCells(snapshot, step, 'after'));
  const back = steps
    .filter((step) => changedCells(snapshot, step, 'after').length === 0)
    .map(reversed);
  const cells = back.flat().length;
  const pages = ourReports(snapshot).filter(({ sheet }) => report.includes(sheet));
  const removed = pages.filter(({ untouched }) => untouched).map(({ sheet }) => sheet);
  if (made !== null && changed.length === 0 && isUntouched(snapshot, made)) {
    await workbook.apply([{ kind: 'removeSheet', sheet: made.sheet }]);
  } else if (cells > 0) {
    await writeSteps(workbook, back, fitted(snapshot, back));
  } else if (removed.length > 0) {
    await workbook.apply(removed.map((sheet) => ({ kind: 'removeSheet', sheet })));
  }
  const kept = pages.filter(({ untouched }) => !untouched).map(({ sheet }) => sheet);
  return { cells, changed, removed, kept };
}

function isUntouched(
  snapshot: Snapshot,
  { sheet, digest }: NonNullable<LastWrite['made']>,
): boolean {
  const found = findSheet(snapshot, sheet);
  return found !== undefined && digestOf(found.values) === digest;
}
