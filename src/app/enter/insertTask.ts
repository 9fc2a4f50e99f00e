import type { Plan, Task } from '../../domain/plan';
import { withParts } from '../../domain/review';
import { readPlan } from '../../read/plan';
import type { StandingTable } from '../../sheets/ourTables';
import { isFormulaCell } from '../../workbook/edit';
import type { WorkbookPort } from '../../workbook/port';
import { type CellValue, type Snapshot, valueAt } from '../../workbook/snapshot';
import { addRows, type RowsAdded } from '../addRows';
import { appendRows, type Entries } from '../appendRows';
import { type CellWrite, contentAt, sameContent, writeSteps } from '../cellWrites';
import { fitted } from '../fitTaskRow';
import { refuseNewer } from '../refuseNewer';
import { firstFreeRow, ourTable, typedColumns } from '../tableRows';
import { type EntryField, formatOf } from './entryField';
import { newTask } from './newTask';

/** The groups of the plan, in the order of the sheet. */
export function groupsOf({ tasks }: Pick<Plan, 'tasks'>): string[] {
  return [...new Set(tasks.map(({ group }) => group).filter((group) => group !== ''))];
}

/** A task at the end of its group: the rows below it move down by one, as one step. */
export async function insertTask(
  workbook: WorkbookPort,
  content: string,
  group: string,
): Promise<RowsAdded> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const plan = readPlan(snapshot)?.plan;
  const table = ourTable(snapshot, 'tasks');
  if (plan === undefined || table === null) return { kind: 'incomplete' };
  const entries = newTask(plan, content);
  const at = rowBehind(plan.tasks, group);
  const end = firstFreeRow(table);
  if (at === null || at >= end) return addRows(workbook, 'tasks', () => [entries]);
  const moved = movedDown(snapshot, table, at, end - 1, entries);
  const appending = appendRows(snapshot, 'tasks', [typedIn(table, end - 1)], moved);
  if (appending.kind !== 'rows') return appending;
  const last = appending.steps.flat().map((write) => movedTo(snapshot, write, end - 1));
  const step = [...moved, ...last];
  await writeSteps(workbook, [step], [...appending.more, ...fitted(snapshot, [moved])]);
  return { kind: 'added', rows: [entries], write: { steps: [step], made: null } };
}

/** Below the last task of the group and its parts; null where there is no such group. */
function rowBehind(tasks: readonly Task[], group: string): number | null {
  const rows = withParts(tasks.filter((task) => task.group === group)).map(({ at }) => at.row);
  return rows.length === 0 ? null : Math.max(...rows) + 1;
}

/** What is typed from `first` to `last` once each row says what the one above it said. */
function movedDown(
  snapshot: Snapshot,
  table: StandingTable,
  first: number,
  last: number,
  entries: Entries,
): CellWrite[] {
  const sheet = table.sheet.name;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((row) =>
    [...typedColumns(table)].flatMap(([field, column]): CellWrite[] => {
      const before = contentAt(snapshot, { sheet, at: { row, column } });
      const above = contentAt(snapshot, { sheet, at: { row: row - 1, column } });
      const after = row === first ? (entries[field] ?? null) : above;
      if (sameContent(before, after)) return [];
      const format = isFormulaCell(after) ? {} : { format: formatOf(field as EntryField, true) };
      return [{ sheet, at: { row, column }, before, after, ...format }];
    }),
  );
}

/** A formula that somebody typed moves as a formula. */
function movedTo(snapshot: Snapshot, write: CellWrite, from: number): CellWrite {
  const { sheet, at, before } = write;
  const after = contentAt(snapshot, { sheet, at: { ...at, row: from } });
  return isFormulaCell(after) ? { sheet, at, before, after } : write;
}

function typedIn(table: StandingTable, row: number): Entries {
  return Object.fromEntries(
    [...typedColumns(table)].map(([field, column]): [string, CellValue] => [
      field,
      valueAt(table.sheet, { row, column }),
    ]),
  );
}
