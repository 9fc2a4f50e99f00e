import { locate, readPlan, type Reading } from '../../read/plan';
import { linkedTo, taskKey } from '../../domain/linked';
import { inCount, inProof } from '../../domain/place';
import { withParts } from '../../domain/review';
import type { Task } from '../../domain/plan';
import { TEXT_FORMAT } from '../../workbook/format';
import type { WorkbookPort } from '../../workbook/port';
import type { Snapshot } from '../../workbook/snapshot';
import type { StandingTable } from '../../sheets/ourTables';
import { type CellWrite, contentAt, sameContent, type Step, writeSteps } from '../cellWrites';
import { fitted } from '../fitTaskRow';
import { refuseNewer } from '../refuseNewer';
import { ourTable, ownArea, typedColumns } from '../tableRows';
import type { LastWrite } from '../undoWrite';
import { type EntryField, formatOf } from './entryField';
import { findRow, type RowRef } from './rowRef';

export type Removed =
  | { readonly kind: 'gone' }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'removed'; readonly write: LastWrite };

export async function removeRow(workbook: WorkbookPort, ref: RowRef): Promise<Removed> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  const row = reading === null ? null : findRow(reading.plan, ref);
  const table = ourTable(snapshot, ref.table);
  if (reading === null || row === null) return { kind: 'gone' };
  if (table?.sheet.name !== row.at.sheet) return { kind: 'notOurs' };
  const step = [
    ...withoutRows(snapshot, table, row.at.row, rowsOf(reading, row)),
    ...(ref.table === 'tasks' ? unlinked(snapshot, reading, row) : []),
  ].filter(({ before, after }) => !sameContent(before, after));
  const steps: Step[] = step.length === 0 ? [] : [step];
  await writeSteps(workbook, steps, fitted(snapshot, steps));
  return { kind: 'removed', write: { steps, made: null } };
}

/** A task goes with its parts, which would belong to the task above. */
function rowsOf({ plan }: Reading, { table, at }: RowRef): number {
  if (table !== 'tasks') return 1;
  const task = taskAt(plan.tasks, at.row);
  const last = task === null ? at.row : Math.max(...withParts([task]).map((each) => each.at.row));
  return last - at.row + 1;
}

function taskAt(tasks: readonly Task[], row: number): Task | null {
  return withParts(tasks).find(({ at }) => at.row === row) ?? null;
}

/**
 * The rows of the table below it move up; of proofs they do not, since Excel keeps the hyperlinks
 * where they are. Their formulas stay where they are, being the same in every row.
 */
function withoutRows(
  snapshot: Snapshot,
  table: StandingTable,
  from: number,
  count: number,
): CellWrite[] {
  const sheet = table.sheet.name;
  const own = ownArea(table);
  const end = table.id === 'proofs' ? from + count : Math.max(from + count, own.row + own.rows);
  return Array.from({ length: end - from }, (_, index) => from + index).flatMap((row) =>
    [...typedColumns(table)].map(([field, column]): CellWrite => {
      const cell = { sheet, at: { row, column } };
      const below = { sheet, at: { row: row + count, column } };
      const after = row + count < end ? contentAt(snapshot, below) : null;
      const format = formatOf(field as EntryField, true);
      return { ...cell, before: contentAt(snapshot, cell), after, format };
    }),
  );
}

/** Its number must not lead to whichever task gets it next. */
function unlinked(snapshot: Snapshot, reading: Reading, { at }: RowRef): CellWrite[] {
  const task = taskAt(reading.plan.tasks, at.row);
  if (task === null) return [];
  const gone = new Set(withParts([task]).map(({ number }) => taskKey(number)));
  const isShared = withParts(reading.plan.tasks).some(
    (other) => !withParts([task]).includes(other) && gone.has(taskKey(other.number)),
  );
  if (isShared) return [];
  const linked = linkedTo(reading.plan);
  const rows = withParts([task]).flatMap((each) => [
    ...linked.countsOf(each).map((count) => ({ row: count, place: inCount(count.at, 'tasks') })),
    ...linked.proofsOf(each).map((proof) => ({ row: proof, place: inProof(proof.at, 'tasks') })),
  ]);
  return rows.map(({ row, place }) => {
    const cell = { sheet: place.sheet, at: locate(reading, place) };
    const left = row.tasks.filter((number) => !gone.has(taskKey(number))).join('; ');
    const before = contentAt(snapshot, cell);
    return { ...cell, before, after: left === '' ? null : left, format: TEXT_FORMAT };
  });
}
