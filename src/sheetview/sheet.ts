import { type Area, type CellAt, contains } from '../workbook/address';
import type { EntryGuide } from '../workbook/edit';
import type { CellFormat } from '../workbook/format';
import type { CellValue } from '../workbook/snapshot';

/** A sheet as it is drawn. Unchanged cells keep their identity, so that they are not drawn anew. */
export interface ViewedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Cells by row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ViewedCell>>;
  /** In points, where they are not the default. */
  readonly widths: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly guides: readonly GuidedArea[];
  readonly frozenRows: number;
  readonly selection: Area | null;
}

export interface ViewedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: CellFormat;
}

interface GuidedArea {
  readonly area: Area;
  readonly guide: EntryGuide;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const SMALLEST: Extent = { rows: 20, columns: 6 };

/** Rows to go on in, below the last one that is used. */
const SPARE_ROWS = 20;

/** Down to the last cell that holds or looks like something, and some rows more. */
export function extentOf({ cells }: ViewedSheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of cells) {
    rows = Math.max(rows, row + 1);
    for (const column of line.keys()) columns = Math.max(columns, column + 1);
  }
  return columns === 0 ? SMALLEST : { rows: rows + SPARE_ROWS, columns };
}

export function cellOf({ cells }: ViewedSheet, { row, column }: CellAt): ViewedCell | undefined {
  return cells.get(row)?.get(column);
}

/** What the cell offers for choice; lists that stand in other cells are not looked up. */
export function choicesAt({ guides }: ViewedSheet, place: CellAt): readonly string[] {
  const accepts = guides.find(({ area }) => contains(area, place))?.guide.accepts;
  return accepts?.kind === 'oneOf' ? accepts.choices : [];
}

export function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function sameCell(a: CellAt, b: CellAt): boolean {
  return a.row === b.row && a.column === b.column;
}
