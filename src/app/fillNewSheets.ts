import { digestOf } from '../workbook/digest';
import { type Edit, isFormulaCell } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import { applyAll } from './applyAll';

/** Applies edits that make sheets, among others; where they fail, nothing of the new ones is left. */
export async function fillNewSheets(workbook: WorkbookPort, edits: readonly Edit[]): Promise<void> {
  try {
    await applyAll(workbook, edits);
  } catch (error) {
    await takeBack(workbook, edits);
    throw error;
  }
}

/** What fails here changes nothing: the failure that led here is the one to tell. */
async function takeBack(workbook: WorkbookPort, edits: readonly Edit[]): Promise<void> {
  const added = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  if (added.length === 0) return;
  try {
    const snapshot = await workbook.read();
    const ours = added.filter((sheet) => holdsOnlyOurs(sheet, snapshot, edits));
    if (ours.length > 0) {
      await workbook.apply(ours.map((sheet) => ({ kind: 'removeSheet', sheet })));
    }
  } catch {
    return;
  }
}

/** A sheet that holds anything but our own cells is somebody else's and stays. */
function holdsOnlyOurs(name: string, snapshot: Snapshot, edits: readonly Edit[]): boolean {
  const sheet = findSheet(snapshot, name);
  if (sheet === undefined) return false;
  const written = edits
    .flatMap((edit) => (edit.kind === 'putCells' && edit.sheet === name ? edit.block.cells : []))
    .map((row) => row.map((input) => (isFormulaCell(input) ? input.value : input)));
  return sheet.values.length === 0 || digestOf(sheet.values) === digestOf(written);
}
