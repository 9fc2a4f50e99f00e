import { cellName } from '../workbook/address';
import type { CellInput, Edit } from '../workbook/edit';
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
  const written = writtenTo(name, edits);
  const { area, values, formulas } = sheet;
  return values.every((row, down) =>
    row.every((value, across) => {
      const cell = cellName({ row: area.row + down, column: area.column + across });
      return value === null || formulas.has(cell) || written.get(cell) === value;
    }),
  );
}

/** What the edits put into the cells of a sheet, by their names. */
function writtenTo(name: string, edits: readonly Edit[]): ReadonlyMap<string, CellInput> {
  return new Map(
    edits.flatMap((edit) => {
      if (edit.kind !== 'putCells' || edit.sheet !== name) return [];
      const { at, cells } = edit.block;
      return cells.flatMap((inputs, down) =>
        inputs.map((input, across): [string, CellInput] => [
          cellName({ row: at.row + down, column: at.column + across }),
          input,
        ]),
      );
    }),
  );
}
