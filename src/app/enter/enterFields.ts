import { readPlan, type Reading } from '../../read/plan';
import { MARK_WORDS } from '../../text/words';
import type { WorkbookPort } from '../../workbook/port';
import type { Snapshot } from '../../workbook/snapshot';
import { withParts } from '../../domain/review';
import { type CellWrite, contentAt, sameContent, type Step, writeSteps } from '../cellWrites';
import { fitted } from '../fitTaskRow';
import { refuseNewer } from '../refuseNewer';
import type { LastWrite } from '../undoWrite';
import { entryCell } from './entryCell';
import { type EntryField, formatOf } from './entryField';
import { entryValue, sameEntry } from './entryValue';
import { markCells, markText, markWrites } from './markCell';
import { findRow, type RowRef } from './rowRef';

/** A field that was typed into. */
export interface FieldEntry {
  readonly row: RowRef;
  readonly field: EntryField;
  readonly part?: number;
  /** What the cell said when the typing began. */
  readonly shown: string;
  readonly typed: string;
}

export type EntryOutcome =
  | { readonly kind: 'written' }
  /** Somebody else changed the cell since: it says this now, and nothing is written. */
  | { readonly kind: 'changed'; readonly now: string }
  /** The row is no longer there. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'closed'; readonly why: Closed };

/** The cell holds a formula, belongs to several rows, or has no column. */
export type Closed = 'formula' | 'merged' | 'missing';

export interface Entered extends LastWrite {
  /** One for each entry, in their order. */
  readonly outcomes: readonly EntryOutcome[];
}

interface Planned {
  readonly outcome: EntryOutcome;
  readonly step: Step;
}

/** Writes what was typed where its cell still says what it said; all entries in one go. */
export async function enterFields(
  workbook: WorkbookPort,
  entries: readonly FieldEntry[],
): Promise<Entered> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  const planned = entries.map((entry) => planOf(snapshot, reading, entry));
  const steps = planned.map(({ step }) => step).filter((step) => step.length > 0);
  if (steps.length > 0) await writeSteps(workbook, steps, fitted(snapshot, steps));
  return { steps, made: null, outcomes: planned.map(({ outcome }) => outcome) };
}

function planOf(snapshot: Snapshot, reading: Reading | null, entry: FieldEntry): Planned {
  if (reading === null) return refused({ kind: 'gone' });
  const row = findRow(reading.plan, entry.row);
  if (row === null) return refused({ kind: 'gone' });
  const cells = cellsOf(reading, row, entry);
  if (typeof cells === 'string') return refused({ kind: 'closed', why: cells });
  const { now, writes } = cells;
  const { field } = entry;
  if (sameEntry(field, now, entry.typed)) return refused({ kind: 'written' });
  if (!sameEntry(field, now, entry.shown)) return refused({ kind: 'changed', now });
  const step = writes
    .map((write) => ({ ...write, before: contentAt(snapshot, write) }))
    .filter(({ before, after }) => !sameContent(before, after));
  return { outcome: { kind: 'written' }, step };
}

function refused(outcome: EntryOutcome): Planned {
  return { outcome, step: [] };
}

interface Cells {
  readonly now: string;
  readonly writes: readonly CellWrite[];
}

function cellsOf(
  reading: Reading,
  row: RowRef,
  { field, part, typed }: FieldEntry,
): Cells | Closed {
  if (row.table === 'tasks' && field === 'mark') return marksOf(reading, row, typed);
  const cell = entryCell(reading, row, field, part);
  if (cell === null) return 'missing';
  if (cell.closed !== null) return cell.closed;
  const { sheet, at, text: now, ours } = cell;
  const after = entryValue(field, typed);
  const format = formatOf(field, ours);
  return { now, writes: [{ sheet, at, before: null, after, format }] };
}

function marksOf(reading: Reading, row: RowRef, typed: string): Cells | Closed {
  const cells = markCells(reading, row.at.row);
  if (cells === null) return 'missing';
  const both = cells.kind === 'word' ? [cells.cell] : [cells.done, cells.notDone];
  const closed = both.find((cell) => cell.closed !== null)?.closed ?? null;
  if (closed !== null) return closed;
  return {
    now: markText(cells, wordOfMark(reading, row)),
    writes: markWrites(reading, cells, typed),
  };
}

/** Whatever was ticked or written, by the word of the choice. */
export function wordOfMark({ plan }: Reading, { at }: RowRef): string | null {
  const task = withParts(plan.tasks).find((each) => each.at.row === at.row);
  return task?.mark == null ? null : MARK_WORDS[task.mark];
}
