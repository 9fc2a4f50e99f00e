import { digestOf } from '../workbook/digest';
import { type Edit, isFormulaCell } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { findSheet } from '../workbook/snapshot';
import { applyAll } from './applyAll';

/** Makes a sheet by edits that begin with adding it; where they fail, nothing of it is left. */
export async function fillNewSheet(
  workbook: WorkbookPort,
  name: string,
  edits: readonly Edit[],
): Promise<void> {
  try {
    await applyAll(workbook, edits);
  } catch (error) {
    await takeBack(workbook, name, edits);
    throw error;
  }
}

/**
 * A sheet that holds anything but our own cells is somebody else's and stays. What fails here
 * changes nothing: the failure that led here is the one to tell.
 */
async function takeBack(
  workbook: WorkbookPort,
  name: string,
  edits: readonly Edit[],
): Promise<void> {
  const written = edits
    .flatMap((edit) => (edit.kind === 'putCells' ? edit.block.cells : []))
    .map((row) => row.map((input) => (isFormulaCell(input) ? input.value : input)));
  try {
    const sheet = findSheet(await workbook.read(), name);
    if (sheet === undefined) return;
    const ours = sheet.values.length === 0 || digestOf(sheet.values) === digestOf(written);
    if (ours) await workbook.apply([{ kind: 'removeSheet', sheet: name }]);
  } catch {
    return;
  }
}
