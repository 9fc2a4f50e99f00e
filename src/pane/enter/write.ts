import { addRows } from '../../app/addRows';
import type { Entries } from '../../app/appendRows';
import { enterFields, type EntryOutcome, type FieldEntry } from '../../app/enter/enterFields';
import { pasteNarrative } from '../../app/enter/pasteNarrative';
import { removeRow } from '../../app/enter/removeRow';
import type { EntryTable, RowRef } from '../../app/enter/rowRef';
import { reviewPlan } from '../../app/reviewPlan';
import type { LastWrite } from '../../app/undoWrite';
import type { Plan } from '../../domain/plan';
import { ENTRY } from '../../text/entry';
import { PASTE } from '../../text/paste';
import type { WorkbookPort } from '../../workbook/port';
import type { Said } from '../notice';
import type { Step } from '../step';

export interface FieldWritten extends Step {
  readonly outcome: EntryOutcome['kind'];
}

interface FieldSentences {
  readonly written: string;
  /** Null where the field itself shows that it was changed meanwhile. */
  readonly changed: string | null;
}

/** One field, where its cell says still what it said. */
export async function writeField(
  workbook: WorkbookPort,
  entry: FieldEntry,
  sentences: FieldSentences,
): Promise<FieldWritten> {
  const write = await enterFields(workbook, [entry]);
  const outcome: EntryOutcome = write.outcomes[0] ?? { kind: 'gone' };
  const notice = noticeOf(outcome, sentences);
  return { ...(await after(workbook, write, notice)), outcome: outcome.kind };
}

function noticeOf(outcome: EntryOutcome, { written, changed }: FieldSentences): Said | null {
  switch (outcome.kind) {
    case 'written':
      return success(written);
    case 'changed':
      return changed === null ? null : warning(changed);
    case 'gone':
      return warning(ENTRY.rowGone);
    case 'closed':
      return warning(ENTRY.closed[outcome.why]);
  }
}

export interface RowsWritten extends Step {
  /** What was asked for is in the sheet. */
  readonly isDone: boolean;
}

/** Rows below the others, reckoned from the table as it stands by then. */
export async function writeRows(
  workbook: WorkbookPort,
  table: EntryTable,
  rowsFor: (plan: Plan) => readonly Entries[],
  sentence: (rows: readonly Entries[]) => string,
): Promise<RowsWritten> {
  const added = await addRows(workbook, table, ({ plan }) => rowsFor(plan));
  switch (added.kind) {
    case 'incomplete':
      return notDone(workbook, ENTRY.notOurs);
    case 'blocked':
      return notDone(workbook, PASTE.blocked(added.sheet, added.row));
    case 'added': {
      const step = await after(workbook, added.write, success(sentence(added.rows)));
      return { ...step, isDone: true };
    }
  }
}

export async function takeOut(
  workbook: WorkbookPort,
  row: RowRef,
  sentence: string,
): Promise<RowsWritten> {
  const removed = await removeRow(workbook, row);
  switch (removed.kind) {
    case 'gone':
      return notDone(workbook, ENTRY.rowGone);
    case 'notOurs':
      return notDone(workbook, ENTRY.notOurs);
    case 'removed':
      return { ...(await after(workbook, removed.write, success(sentence))), isDone: true };
  }
}

async function notDone(workbook: WorkbookPort, sentence: string): Promise<RowsWritten> {
  return { ...(await after(workbook, null, warning(sentence))), isDone: false };
}

export async function writeNarrative(workbook: WorkbookPort, text: string): Promise<Step> {
  const write = await pasteNarrative(workbook, text);
  return after(workbook, write, success(ENTRY.narrativeWritten(write.sheet, write.paragraphs)));
}

/** What was written can be taken back; what was not leaves the way back to what was before. */
async function after(
  workbook: WorkbookPort,
  write: LastWrite | null,
  notice: Said | null,
): Promise<Step> {
  const reviewed = await reviewPlan(workbook);
  if (notice === null || write === null || write.steps.length === 0) {
    return { reviewed, notice: notice?.intent === 'warning' ? notice : null };
  }
  const { steps, made } = write;
  return { reviewed, notice, lastWrite: { write: { steps, made }, notice } };
}

function success(sentence: string): Said {
  return { kind: 'said', intent: 'success', sentences: [sentence] };
}

function warning(sentence: string): Said {
  return { kind: 'said', intent: 'warning', sentences: [sentence] };
}
