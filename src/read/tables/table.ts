import type { CellAt } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Grid } from './grid';
import type { UnknownColumn } from './headings';

/** A table as it stands in a sheet: where its headings are and which column holds what. */
export interface FoundTable<Field extends string = string> {
  readonly grid: Grid;
  readonly sheet: SheetSnapshot;
  /** The first row of the headings. */
  readonly headingRow: number;
  /** The rows below the headings; those that repeat the headings are left out. */
  readonly rows: readonly number[];
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly spans: Readonly<Partial<Record<Field, number>>>;
  readonly unknown: readonly UnknownColumn[];
  /** A table of our template, by its name. */
  readonly ours: boolean;
  /** The first row behind our table; rows from there on were typed below it. */
  readonly endOfOurs: number | null;
}

/** Null where the table has no such column. */
export function cellOf<Field extends string>(
  { columns }: Pick<FoundTable<Field>, 'columns'>,
  row: number,
  field: Field,
): CellAt | null {
  const column = columns[field];
  return column === undefined ? null : { row, column };
}

/** What a row says in a column, "" where the table has no such column. */
export function textIn<Field extends string>(
  table: FoundTable<Field>,
  row: number,
  field: Field,
): string {
  const at = cellOf(table, row, field);
  if (at === null) return '';
  const span = table.spans[field] ?? 1;
  if (span === 1) return table.grid.text(at);
  const texts = Array.from({ length: span }, (_, index) =>
    table.grid.text({ row, column: at.column + index }),
  );
  return texts.filter((text) => text !== '').join(' ');
}
