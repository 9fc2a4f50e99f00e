import type { Split } from '../../../domain/vocabulary';
import { matchingKey } from '../../../language/key';
import { countsTemplate } from '../../../sheets/counts';
import { keptColumns } from '../../../sheets/keptColumns';
import { layoutOf, type StandingTable, standingTables } from '../../../sheets/ourTables';
import type { Column } from '../../../sheets/template';
import type { CellAt } from '../../../workbook/address';
import { type CellValue, type Snapshot, valueAt } from '../../../workbook/snapshot';

/** Số liệu as it stands: the table of our template, with what was kept in it and what the user added. */
export interface CountSheet {
  readonly split: Split;
  readonly tables: readonly StandingTable[];
  readonly table: StandingTable;
  /** Typed columns of the template and kept ones, by their fields. */
  readonly typed: ReadonlyMap<string, number>;
  /** Columns that are the user's own. */
  readonly own: readonly OwnColumn[];
  /** Rows with anything typed in them, and those between. */
  readonly rows: readonly number[];
}

export interface OwnColumn {
  readonly column: number;
  readonly heading: string;
}

/** Null where the workbook has no Số liệu of ours, or its other tables are gone. */
export function countSheet(snapshot: Snapshot): CountSheet | null {
  const tables = standingTables(snapshot);
  const table = tables?.find(({ id }) => id === 'counts');
  if (tables === null || table === undefined) return null;
  const split = layoutOf(snapshot);
  const template: readonly Column<string>[] = countsTemplate(split).columns;
  const headings = headingsOf(table);
  const known = [...template, ...keptColumns('quarters'), ...keptColumns('months'), ...BEFORE];
  const fields = new Map(known.map(({ field, heading }) => [matchingKey(heading), field]));
  const computed = new Set(
    template.filter(({ formula }) => formula !== undefined).map(({ field }) => field),
  );
  const typed = new Map<string, number>();
  const own: OwnColumn[] = [];
  for (const { column, heading } of headings) {
    const field = fields.get(matchingKey(heading));
    if (field === undefined) own.push({ column, heading });
    else if (!computed.has(field)) typed.set(field, column);
  }
  const columns = [...typed.values(), ...own.map(({ column }) => column)];
  return { split, tables, table, typed, own, rows: filledRows(table, columns) };
}

const BEFORE = countsTemplate('whole').columns.filter(({ field }) => field === 'cumulativeBefore');

function headingsOf({ sheet, table: { area } }: StandingTable): OwnColumn[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index).flatMap(
    (column): OwnColumn[] => {
      const heading = valueAt(sheet, { row: area.row, column });
      return typeof heading === 'string' && heading !== '' ? [{ column, heading }] : [];
    },
  );
}

function filledRows({ sheet, table: { area } }: StandingTable, columns: readonly number[]) {
  const all = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const last = all.findLastIndex((row) =>
    columns.some((column) => (valueAt(sheet, { row, column }) ?? '') !== ''),
  );
  return all.slice(0, last + 1);
}

/** What stands in a row under a field; null where the sheet has no such column. */
export function contentIn({ table, typed }: CountSheet, row: number, field: string): CellValue {
  const at = cellIn(typed, row, field);
  return at === null ? null : valueAt(table.sheet, at);
}

export function cellIn(typed: CountSheet['typed'], row: number, field: string): CellAt | null {
  const column = typed.get(field);
  return column === undefined ? null : { row, column };
}
