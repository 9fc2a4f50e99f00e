import { readPlan, type Reading } from '../../read/plan';
import { answersOf } from '../../sheets/answers/byRow';
import { type StandingTable, standingTables } from '../../sheets/ourTables';
import type { Edit } from '../../workbook/edit';
import { type CellValue, type Snapshot, valueAt } from '../../workbook/snapshot';
import { adoptionEdits } from '../../write/formulas';
import { type CellWrite, contentAt } from '../cellWrites';
import { type EntryField, formatOf } from './entryField';
import type { EntryTable } from './rowRef';
import { withWrites } from './withWrites';

/** What is typed in a new row, by the fields of its columns. */
export type NewRow = Readonly<Partial<Record<EntryField, CellValue>>>;

/** A table of ours with its typed columns; tables of others are never made longer. */
export function spaceOf(snapshot: Snapshot, id: EntryTable): StandingTable | null {
  return standingTables(snapshot)?.find((table) => table.id === id) ?? null;
}

export function typedColumns({ template, columns }: StandingTable): ReadonlyMap<string, number> {
  const typed = template.columns.filter(({ formula }) => formula === undefined);
  return new Map(
    typed.flatMap(({ field }): [string, number][] => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, column]];
    }),
  );
}

/** The first row below everything that was typed in the table or right below it. */
export function freeRow(table: StandingTable): number {
  const { sheet } = table;
  const { area } = table.table;
  const columns = [...typedColumns(table).values()];
  const end = Math.max(area.row + area.rows, sheet.area.row + sheet.area.rows);
  for (let row = end - 1; row > area.row; row -= 1) {
    const isFilled = columns.some((column) => (valueAt(sheet, { row, column }) ?? '') !== '');
    if (isFilled) return row + 1;
  }
  return area.row + 1;
}

/** Where rows go that are put below the others: a step each, from the first free row on. */
export function newRowWrites(
  snapshot: Snapshot,
  table: StandingTable,
  rows: readonly NewRow[],
): CellWrite[][] {
  const first = freeRow(table);
  return rows.map((cells, index) =>
    [...typedColumns(table)].flatMap(([field, column]): CellWrite[] => {
      const after = cells[field as EntryField];
      if (after === undefined || after === null || after === '') return [];
      const cell = { sheet: table.sheet.name, at: { row: first + index, column } };
      const format = formatOf(field as EntryField, true);
      return [{ ...cell, before: contentAt(snapshot, cell), after, format }];
    }),
  );
}

/** The table takes in rows that go beyond it, with their formulas; prepared rows need nothing. */
export function grownFor(snapshot: Snapshot, writes: readonly CellWrite[]): Edit[] {
  const after = withWrites(snapshot, writes);
  const reading: Reading | null = readPlan(after);
  return reading === null ? [] : adoptionEdits(after, answersOf(reading.plan));
}
