import { cellName } from '../workbook/address';
import { type Edit, isFormulaCell } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { type CellValue, findSheet, type SheetSnapshot, valueAt } from '../workbook/snapshot';

/**
 * Removes the sheets that edits have made; the answer names those that stay half-written. What fails
 * here changes nothing: the failure that led here is the one to tell.
 */
export async function takeBack(workbook: WorkbookPort, edits: readonly Edit[]): Promise<string[]> {
  const added = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const over = edits.flatMap((edit) => (edit.kind === 'clearSheet' ? [edit.sheet] : []));
  if (added.length === 0) return over;
  try {
    const snapshot = await workbook.read();
    const there = added.flatMap((name) => findSheet(snapshot, name) ?? []);
    const ours = there.filter((sheet) => holdsOnlyOurs(sheet, edits)).map(({ name }) => name);
    if (ours.length > 0) {
      await workbook.apply(ours.map((sheet) => ({ kind: 'removeSheet', sheet })));
    }
    return [...over, ...there.flatMap(({ name }) => (ours.includes(name) ? [] : [name]))];
  } catch {
    return [...over, ...added];
  }
}

/** A sheet that holds anything but our own cells is somebody else's and stays. */
function holdsOnlyOurs(sheet: SheetSnapshot, edits: readonly Edit[]): boolean {
  const written = new Map<string, CellValue>();
  for (const edit of edits) {
    if (edit.kind !== 'putCells' || edit.sheet !== sheet.name) continue;
    const { at, cells } = edit.block;
    for (const [row, line] of cells.entries()) {
      for (const [column, input] of line.entries()) {
        if (isFormulaCell(input)) continue;
        written.set(cellName({ row: at.row + row, column: at.column + column }), input);
      }
    }
  }
  const { row: top, column: left, rows, columns } = sheet.area;
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      const name = cellName({ row, column });
      const value = valueAt(sheet, { row, column });
      // What a formula comes to is not ours to say.
      const isTyped = value !== null && !sheet.formulas.has(name);
      if (isTyped && value !== written.get(name)) return false;
    }
  }
  return true;
}
