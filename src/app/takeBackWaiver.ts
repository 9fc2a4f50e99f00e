import type { Explained } from '../domain/findings';
import { readExplanations } from '../read/explanations';
import { readPlan } from '../read/plan';
import { DAY_FORMAT } from '../sheets/template';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { contentAt, type Step, writeSteps } from './cellWrites';
import { type ExplanationRows, explanationRows } from './explanationRows';
import type { LastWrite } from './undoWrite';

/** Takes the row out of Giải trình that closes the finding; the rows below it move up. */
export async function takeBackWaiver(
  workbook: WorkbookPort,
  { finding: { check, at }, reason }: Explained,
): Promise<LastWrite> {
  const snapshot = await workbook.read();
  const reading = readPlan(snapshot);
  const table = reading?.explanations ?? null;
  const rows = reading === null ? null : explanationRows(reading);
  if (table === null || rows === null) return { steps: [], made: null };
  const row = table.rows.find((each) =>
    readExplanations({ ...table, rows: [each] }).some(
      (written) =>
        written.check === check &&
        written.reason === reason &&
        (written.at === null || (written.at.sheet === at.sheet && written.at.row === at.row)),
    ),
  );
  if (row === undefined) return { steps: [], made: null };
  const steps = [movedUp(rows, row, snapshot)];
  await writeSteps(workbook, steps);
  return { steps, made: null };
}

function movedUp(
  { sheet, columns, freeRow }: ExplanationRows,
  row: number,
  snapshot: Snapshot,
): Step {
  const rows = Array.from({ length: freeRow - row }, (_, index) => row + index);
  return rows.flatMap((each) =>
    Object.entries(columns).map(([field, column]) => {
      const cell = { sheet, at: { row: each, column } };
      const next = { sheet, at: { row: each + 1, column } };
      return {
        ...cell,
        before: contentAt(snapshot, cell),
        after: contentAt(snapshot, next),
        ...(field === 'day' ? { format: DAY_FORMAT } : {}),
      };
    }),
  );
}
