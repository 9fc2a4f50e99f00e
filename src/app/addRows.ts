import { readPlan, type Reading } from '../read/plan';
import type { PlanTable } from '../sheets/ourTables';
import type { WorkbookPort } from '../workbook/port';
import { type Appending, appendRows, type Entries } from './appendRows';
import { writeSteps } from './cellWrites';
import { refuseNewer } from './refuseNewer';
import type { LastWrite } from './undoWrite';

export type RowsAdded =
  | Exclude<Appending, { readonly kind: 'rows' }>
  | { readonly kind: 'added'; readonly rows: readonly Entries[]; readonly write: LastWrite };

/** Puts rows below the others of a table of ours; they are reckoned from what it says by then. */
export async function addRows(
  workbook: WorkbookPort,
  id: PlanTable,
  rowsFor: (reading: Reading) => readonly Entries[],
): Promise<RowsAdded> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  if (reading === null) return { kind: 'incomplete' };
  const rows = rowsFor(reading);
  const appending = appendRows(snapshot, id, rows);
  if (appending.kind !== 'rows') return appending;
  const { steps, more } = appending;
  await writeSteps(workbook, steps, more);
  return { kind: 'added', rows, write: { steps, made: null } };
}
