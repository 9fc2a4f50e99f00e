import type { Area, CellAt } from './address';
import type { ShownAs } from './shownAs';

/** Everything that was read, at one moment, as plain data. An empty cell is null. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** Where `values` lie in the sheet; an empty sheet has no rows. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formulas (en-US, with "=") of the cells that have one, by their A1 name. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly tables: readonly TableSnapshot[];
  readonly merges: readonly Area[];
  /** Rows and columns of `area` that nobody sees, closed groups included. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What the number format makes of a number, by the cell's A1 name; other cells are left out. */
  readonly shown: ReadonlyMap<string, ShownAs>;
  /** Formula cells by A1 name whose value nobody computed: it reads as null and is not zero. */
  readonly uncalculated: readonly string[];
}

export type CellValue = string | number | boolean | null;

/** The area holds the headings and the rows below them. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
}

/** A name of the workbook and what it stands for, as a formula: "='Nhiệm vụ'!$A$1" or "=3". */
export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
}

export const NO_AREA: Area = { row: 0, column: 0, rows: 0, columns: 0 };

export function valueAt({ area, values }: SheetSnapshot, { row, column }: CellAt): CellValue {
  return values[row - area.row]?.[column - area.column] ?? null;
}

export function findSheet(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}
