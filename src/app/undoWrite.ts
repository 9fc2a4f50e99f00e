import { ourReports } from '../read/ourReport';
import { digestOf } from '../workbook/digest';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import { changedCells, reversed, type SheetCell, type Step, writeSteps } from './cellWrites';
import { fitted } from './fitTaskRow';
import { placeSheets } from './placeSheets';
import { typedCells } from './typedCells';

/** What one of our commands wrote, as data, so that it can be taken back. */
export interface LastWrite {
  readonly steps: readonly Step[];
  /** The sheet that was made for it, and what it said then. */
  readonly made: { readonly sheet: string; readonly digest: string } | null;
  /** The sheets of a phụ lục that stands in nobody's place. */
  readonly report?: readonly string[];
  readonly replaced?: Replaced;
}

/** A sheet that took the place of another, which is still there. */
export interface Replaced {
  readonly sheet: string;
  /** What was typed in it when it was made. */
  readonly digest: string;
  /** Takes it away, and puts the other one back. */
  readonly back: readonly Edit[];
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
  /** The sheet that had taken another's place; one that somebody typed into stays. */
  readonly replaced?: { readonly sheet: string; readonly isBack: boolean };
}

/** Takes back what still stands as we wrote it. */
export async function undoWrite(
  workbook: WorkbookPort,
  { steps, made, report = [], replaced }: LastWrite,
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
  const undone = { cells, changed, removed, kept };
  if (replaced === undefined) return undone;
  const { sheet } = replaced;
  return { ...undone, replaced: { sheet, isBack: await putBack(workbook, snapshot, replaced) } };
}

async function putBack(
  workbook: WorkbookPort,
  snapshot: Snapshot,
  { sheet, digest, back }: Replaced,
): Promise<boolean> {
  if (digestOf(typedCells(snapshot, sheet)) !== digest) return false;
  await placeSheets(workbook, { contents: [], placing: back, hasBegun: () => true });
  return true;
}

function isUntouched(
  snapshot: Snapshot,
  { sheet, digest }: NonNullable<LastWrite['made']>,
): boolean {
  const found = findSheet(snapshot, sheet);
  return found !== undefined && digestOf(found.values) === digest;
}
