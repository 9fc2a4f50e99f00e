import { readPlan } from '../read/plan';
import { answersOf } from '../sheets/answers/byRow';
import type { PlanTable, StandingTable } from '../sheets/ourTables';
import type { Edit } from '../workbook/edit';
import { type CellValue, type Snapshot, valueAt } from '../workbook/snapshot';
import { formatFor } from '../write/tableSheet';
import { grownRowEdits } from '../write/grownRows';
import { rowFormulaEdits } from '../write/formulas';
import { afterwards } from './afterwards';
import type { CellWrite, Step } from './cellWrites';
import { fitted } from './fitTaskRow';
import { firstFreeRow, ourTable, ownArea } from './tableRows';

/** What is typed in a row, by the fields of its columns. */
export type Entries = Readonly<Partial<Record<string, CellValue>>>;

/** Rows that come to a table of ours, as cells and what else has to be done for them. */
export type Appending =
  | { readonly kind: 'incomplete' }
  /** Something stands below the table where its rows would come. */
  | { readonly kind: 'blocked'; readonly sheet: string; readonly row: number }
  | {
      readonly kind: 'rows';
      readonly sheet: string;
      /** One step for each row. */
      readonly steps: readonly Step[];
      readonly more: readonly Edit[];
    };

/** Prepared blank rows are used first; then the table grows. `also`: cells written along with them. */
export function appendRows(
  snapshot: Snapshot,
  id: PlanTable,
  rows: readonly Entries[],
  also: Step = [],
): Appending {
  const table = ourTable(snapshot, id);
  if (table === null) return { kind: 'incomplete' };
  const sheet = table.sheet.name;
  const first = firstFreeRow(table);
  const standing = ownArea(table);
  const end = Math.max(standing.row + standing.rows, first + rows.length);
  const area = { ...standing, rows: end - standing.row };
  const blocked = filledRow(table, standing.row + standing.rows, end);
  if (blocked !== null) return { kind: 'blocked', sheet, row: blocked };
  const steps = rows.map((entries, index) => writesOf(table, first + index, entries));
  const grown = { name: table.table.name, area };
  const after = afterwards(snapshot, [...steps.flat(), ...also], grown);
  const old = table.table.area.row + table.table.area.rows;
  return {
    kind: 'rows',
    sheet,
    steps,
    more: [
      ...(end > old ? [{ kind: 'resizeTable', ...grown } as const] : []),
      ...(end > old ? grownRowEdits(table, old, end - old) : []),
      ...formulasOf(after, id, Math.min(first, old), end),
      ...fitted(snapshot, steps),
    ],
  };
}

function formulasOf(after: Snapshot, id: PlanTable, first: number, end: number): Edit[] {
  const plan = readPlan(after)?.plan;
  return plan === undefined ? [] : rowFormulaEdits(after, id, answersOf(plan), first, end);
}

function filledRow({ sheet, table: { area } }: StandingTable, from: number, end: number) {
  for (let row = from; row < end; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = valueAt(sheet, { row, column });
      if (value !== null && value !== '') return row + 1;
    }
  }
  return null;
}

function writesOf({ sheet, template, columns }: StandingTable, row: number, entries: Entries) {
  return template.columns.flatMap((spec): CellWrite[] => {
    const column = columns.get(spec.field);
    const after = entries[spec.field] ?? null;
    if (column === undefined || after === null || after === '' || spec.formula !== undefined)
      return [];
    const format = typeof after === 'string' ? '@' : formatFor(spec);
    return [{ sheet: sheet.name, at: { row, column }, before: null, after, format }];
  });
}
