import { readPlan } from '../read/plan';
import { answersOf } from '../sheets/answers/byRow';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { adoptionEdits, formulaEdits, overwrittenCells } from '../write/formulas';
import { applyAll } from './applyAll';
import { refuseNewer } from './refuseNewer';

/** Puts back the formulas that were typed over; how many there were. */
export async function mendFormulas(workbook: WorkbookPort): Promise<number> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  const overwritten = overwrittenCells(snapshot).length;
  if (reading === null || overwritten === 0) return 0;
  await applyAll(workbook, formulaEdits(snapshot, answersOf(reading.plan)));
  return overwritten;
}

/** Đưa vào bảng: rows that were typed below a table become its rows; how many tables grew. */
export async function adoptRows(workbook: WorkbookPort): Promise<number> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  if (reading === null) return 0;
  const edits: readonly Edit[] = adoptionEdits(snapshot, answersOf(reading.plan));
  await applyAll(workbook, edits);
  return edits.filter(({ kind }) => kind === 'resizeTable').length;
}
