import { addRows } from '../../app/enter/addRows';
import { enterFields, type EntryOutcome, type FieldEntry } from '../../app/enter/enterFields';
import { pasteNarrative } from '../../app/enter/pasteNarrative';
import { removeRow } from '../../app/enter/removeRow';
import type { EntryTable, RowRef } from '../../app/enter/rowRef';
import type { NewRow } from '../../app/enter/tableSpace';
import { reviewPlan } from '../../app/reviewPlan';
import type { LastWrite } from '../../app/undoWrite';
import { ENTRY } from '../../text/entry';
import type { WorkbookPort } from '../../workbook/port';
import type { Said } from '../notice';
import type { Step } from '../step';

export interface FieldWritten {
  readonly step: Step;
  readonly outcome: EntryOutcome['kind'];
}

/** One field; where it was changed meanwhile, the new reading shows it. */
export async function writeField(
  workbook: WorkbookPort,
  entry: FieldEntry,
  sentence: string,
): Promise<FieldWritten> {
  const write = await enterFields(workbook, [entry]);
  const outcome = write.outcomes[0]?.kind ?? 'gone';
  const isLost = outcome === 'gone' || outcome === 'closed';
  const notice = isLost ? warning(ENTRY.nothingDone) : success(sentence);
  return { step: await after(workbook, write, notice), outcome };
}

export async function writeRows(
  workbook: WorkbookPort,
  table: EntryTable,
  rows: readonly NewRow[],
  sentence: string,
): Promise<Step> {
  const write = await addRows(workbook, table, rows);
  return after(workbook, write, write === null ? warning(ENTRY.notOurs) : success(sentence));
}

export async function takeOut(
  workbook: WorkbookPort,
  row: RowRef,
  sentence: string,
): Promise<Step> {
  const write = await removeRow(workbook, row);
  return after(workbook, write, write === null ? warning(ENTRY.nothingDone) : success(sentence));
}

export async function writeNarrative(workbook: WorkbookPort, text: string): Promise<Step> {
  const write = await pasteNarrative(workbook, text);
  return after(workbook, write, success(ENTRY.narrativeWritten(write.sheet, write.paragraphs)));
}

/** What was written can be taken back; what was not leaves the way back to what was before. */
async function after(workbook: WorkbookPort, write: LastWrite | null, notice: Said): Promise<Step> {
  const reviewed = await reviewPlan(workbook);
  if (write === null || write.steps.length === 0) {
    return { reviewed, notice: notice.intent === 'warning' ? notice : null };
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
