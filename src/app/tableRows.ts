import {
  entryIn,
  grownArea,
  type PlanTable,
  type StandingTable,
  standingTables,
} from '../sheets/ourTables';
import type { Area } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';

/** A table of ours as it stands; tables of others are never made longer or shorter. */
export function ourTable(snapshot: Snapshot, id: PlanTable): StandingTable | null {
  return standingTables(snapshot)?.find((table) => table.id === id) ?? null;
}

/** The columns that are typed, by their fields. */
export function typedColumns({ template, columns }: StandingTable): ReadonlyMap<string, number> {
  const typed = template.columns.filter(({ formula }) => formula === undefined);
  return new Map(
    typed.flatMap(({ field }): [string, number][] => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, column]];
    }),
  );
}

/**
 * The rows that are the table's own. What stands below it goes on with it only where its last row is
 * filled: below prepared rows that are free it is a note, or who signs.
 */
export function ownArea(table: StandingTable): Area {
  const { area } = table.table;
  return isBlankRow(table, area.row + area.rows - 1) ? area : grownArea(table);
}

/** Behind the last row of the table in which something is typed. */
export function firstFreeRow(table: StandingTable): number {
  const { row: heading, rows } = ownArea(table);
  let last = heading + rows - 1;
  while (last > heading && isBlankRow(table, last)) last -= 1;
  return last + 1;
}

function isBlankRow(table: StandingTable, row: number): boolean {
  return [...typedColumns(table).keys()].every((field) => {
    const entry = entryIn(table, row, field);
    return entry === null || entry === '';
  });
}
