/** A row of a sheet, counted from zero. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}
