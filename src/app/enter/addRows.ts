import type { WorkbookPort } from '../../workbook/port';
import { writeSteps } from '../cellWrites';
import { fitted } from '../fitTaskRow';
import { refuseNewer } from '../refuseNewer';
import type { LastWrite } from '../undoWrite';
import type { EntryTable } from './rowRef';
import { grownFor, newRowWrites, type NewRow, spaceOf } from './tableSpace';

/** Puts rows below the others; null where the table is not ours to make longer. */
export async function addRows(
  workbook: WorkbookPort,
  id: EntryTable,
  rows: readonly NewRow[],
): Promise<LastWrite | null> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const table = spaceOf(snapshot, id);
  if (table === null) return null;
  const steps = newRowWrites(snapshot, table, rows);
  const more = [...grownFor(snapshot, steps.flat()), ...fitted(snapshot, steps)];
  await writeSteps(workbook, steps, more);
  return { steps, made: null };
}
