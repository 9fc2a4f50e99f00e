/** A sheet's layout as data: it makes the sheet, reads it back, and names its columns. */
export interface SheetTemplate<Field extends string> {
  /** Written into the workbook, for add-ins of later versions. */
  readonly version: number;
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly Column<Field>[];
  /** Prepared empty rows: where a table does not grow by typing, there is still room. */
  readonly blankRows: number;
}

export interface Column<Field extends string> {
  readonly field: Field;
  readonly heading: string;
  /** In pixels at 100 %, as the screen shows it. */
  readonly pixels: number;
  readonly align: 'left' | 'center';
  readonly choices?: readonly string[];
  /** Shown beside the cell while it is selected. */
  readonly prompt?: string;
}

/** A screen pixel at 100 %, in points. */
export const POINTS_PER_PIXEL = 0.75;

export function headingsOf({ columns }: SheetTemplate<string>): string[] {
  return columns.map(({ heading }) => heading);
}
