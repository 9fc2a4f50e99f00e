import { locate } from '../read/locate';
import { readPlan, type Reading } from '../read/plan';
import { type Renumbered, renumbered } from '../sheets/renumber';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { WorkbookPort } from '../workbook/port';
import { applyAll } from './applyAll';
import { refuseNewer } from './refuseNewer';

/** Đánh lại số in all three sheets; how many cells were changed. */
export async function renumber(workbook: WorkbookPort): Promise<number> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  if (reading === null) return 0;
  const edits = renumberEdits(reading);
  await applyAll(workbook, edits);
  return edits.length;
}

export function renumberEdits(reading: Reading): Edit[] {
  const { tasks, counts, proofs } = renumbered(reading.plan);
  const put = ({ at, number }: Renumbered, place: 'tasks' | 'counts' | 'proofs'): Edit => {
    const field = place === 'tasks' ? 'number' : 'tasks';
    const cell = locate(reading, { ...at, table: place, field } as Parameters<typeof locate>[1]);
    const block = { at: cell, cells: [[number]], formats: [TEXT_FORMAT] };
    return { kind: 'putCells', sheet: at.sheet, block };
  };
  return [
    ...tasks.map((each) => put(each, 'tasks')),
    ...counts.map((each) => put(each, 'counts')),
    ...proofs.map((each) => put(each, 'proofs')),
  ];
}
