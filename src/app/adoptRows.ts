import { readPlan } from '../read/plan';
import { answersOf } from '../sheets/answers/byRow';
import { grownArea, standingTables } from '../sheets/ourTables';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { adoptionEdits } from '../write/formulas';
import { applyAll } from './applyAll';
import { refuseNewer } from './refuseNewer';

/** How many rows were typed below our tables. */
export function rowsBelowTables(snapshot: Snapshot): number {
  return (standingTables(snapshot) ?? [])
    .map((table) => grownArea(table).rows - table.table.area.rows)
    .reduce((sum, rows) => sum + rows, 0);
}

/** Đưa vào bảng: rows that were typed below a table become its rows; how many they were. */
export async function adoptRows(workbook: WorkbookPort): Promise<number> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  if (reading === null) return 0;
  await applyAll(workbook, adoptionEdits(snapshot, answersOf(reading.plan)));
  return rowsBelowTables(snapshot);
}
