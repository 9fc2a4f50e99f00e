import { cellName } from '../workbook/address';
import { digestOf } from '../workbook/digest';
import { type Edit, isFormulaCell } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { type CellValue, findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';
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
  return sheet.values.length === 0 || digestOf(typedIn(sheet)) === digestOf(writtenTo(name, edits));
}

type Rows = CellValue[][];

/** What the edits put into a sheet, formulas left out: what they come to is not ours to say. */
function writtenTo(name: string, edits: readonly Edit[]): Rows {
  const rows: Rows = [];
  for (const edit of edits) {
    if (edit.kind !== 'putCells' || edit.sheet !== name) continue;
    const { at, cells } = edit.block;
    for (const [down, inputs] of cells.entries()) {
      const row = (rows[at.row + down] ??= []);
      for (const [across, input] of inputs.entries()) {
        row[at.column + across] = isFormulaCell(input) ? null : input;
      }
    }
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

/** The same of the sheet as it stands, counted from its first cell. */
function typedIn({ area, values, formulas }: SheetSnapshot): Rows {
  const above: Rows = Array.from({ length: area.row }, () => []);
  const rows = values.map((inputs, down) => [
    ...Array.from({ length: area.column }, () => null),
    ...inputs.map((value, across) =>
      formulas.has(cellName({ row: area.row + down, column: area.column + across })) ? null : value,
    ),
  ]);
  return [...above, ...rows];
}
