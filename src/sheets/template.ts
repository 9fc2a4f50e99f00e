import type { CatalogList } from './catalog';

/** A sheet's layout as data: it makes the sheet, reads it back, and names its columns. */
export interface SheetTemplate<Field extends string> {
  /** Written into the workbook, for add-ins of later versions. */
  readonly version: number;
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly Column<Field>[];
  /** Prepared empty rows: where a table does not grow by typing, there is still room. */
  readonly blankRows: number;
  /** What stays in sight while the sheet is scrolled. */
  readonly frozenColumns: number;
  readonly rules?: readonly RowRule[];
}

export interface Column<Field extends string> {
  readonly field: Field;
  readonly heading: string;
  /** In pixels at 100 %, as the screen shows it. */
  readonly pixels: number;
  readonly align: 'left' | 'center' | 'right';
  /** The number format; text where nothing is given. */
  readonly format?: string;
  readonly accepts?: Accepts;
  /** Shown beside the cell while it is selected. */
  readonly prompt?: string;
  /** A live formula, with "#field" for a cell of the row and "@name" for a name of the workbook. */
  readonly formula?: string;
  /** The closed group of columns that it stands in. */
  readonly group?: string;
  /** A helper of other formulas, never shown. */
  readonly hidden?: true;
}

export type Accepts = { readonly list: CatalogList } | 'number' | 'day';

/** A look of rows or of one column that a formula switches on; it must not live by colour alone. */
export interface RowRule {
  readonly field?: string;
  readonly formula: string;
  readonly look: { readonly bold?: true; readonly strike?: true; readonly fill?: string };
}

/** A screen pixel at 100 %, in points. */
export const POINTS_PER_PIXEL = 0.75;

export const COUNT_FORMAT = '[=0]0;[<10]00;#,##0';
export const DAY_FORMAT = 'dd/mm/yyyy';
export const PERCENT_FORMAT = '0.0%';
/** For formulas: a cell of text format would show them instead of their values. */
export const GENERAL_FORMAT = 'General';

export function headingsOf({ columns }: SheetTemplate<string>): string[] {
  return columns.map(({ heading }) => heading);
}
