import { cellName } from '../workbook/address';
import { digestOf } from '../workbook/digest';
import { type Edit, isFormulaCell } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { type CellValue, findSheet, type SheetSnapshot } from '../workbook/snapshot';
import { applyAll } from './applyAll';

/** Makes a sheet by edits that begin with adding it; where they fail, nothing of it is left. */
export function fillNewSheet(
  workbook: WorkbookPort,
  name: string,
  edits: readonly Edit[],
): Promise<void> {
  return fillNewSheets(workbook, [name], edits);
}

export async function fillNewSheets(
  workbook: WorkbookPort,
  names: readonly string[],
  edits: readonly Edit[],
): Promise<void> {
  try {
    await applyAll(workbook, edits);
  } catch (error) {
    await takeBack(workbook, names, edits);
    throw error;
  }
}

/**
 * A sheet that holds anything but our own cells is somebody else's and stays. What fails here
 * changes nothing: the failure that led here is the one to tell.
 */
async function takeBack(
  workbook: WorkbookPort,
  names: readonly string[],
  edits: readonly Edit[],
): Promise<void> {
  try {
    const snapshot = await workbook.read();
    const ours = names.filter((name) => {
      const sheet = findSheet(snapshot, name);
      return sheet !== undefined && holdsOnly(sheet, writtenTo(name, edits));
    });
    if (ours.length === 0) return;
    await workbook.apply(ours.map((sheet) => ({ kind: 'removeSheet', sheet })));
  } catch {
    return;
  }
}

type Rows = CellValue[][];

/** What the edits put into a sheet; formulas are left out, since Excel reckons them by itself. */
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

function holdsOnly(sheet: SheetSnapshot, written: Rows): boolean {
  const { area, values, formulas } = sheet;
  if (values.length === 0) return true;
  const typed: Rows = Array.from({ length: area.row }, () => []);
  for (const [down, inputs] of values.entries()) {
    const before: CellValue[] = Array.from({ length: area.column }, () => null);
    typed.push([
      ...before,
      ...inputs.map((value, across) => {
        const at = { row: area.row + down, column: area.column + across };
        return formulas.has(cellName(at)) ? null : value;
      }),
    ]);
  }
  return digestOf(typed) === digestOf(written);
}
