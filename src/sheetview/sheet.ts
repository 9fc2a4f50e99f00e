import { type Area, type CellAt, contains } from '../workbook/address';
import type { EntryGuide } from '../workbook/edit';
import type { CellFormat } from '../workbook/format';
import { parseReference } from '../workbook/reference';
import type { CellValue } from '../workbook/snapshot';

/** A sheet as it is drawn. Unchanged cells keep their identity, so that they are not drawn anew. */
export interface ViewedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Cells by row, then by column. */
  readonly cells: ReadonlyMap<number, ViewedRow>;
  /** In points, where they are not the default. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly guides: readonly GuidedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  /** The columns of closed groups are among them. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly groups: readonly ColumnGroup[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly selection: Area | null;
}

export type ViewedRow = ReadonlyMap<number, ViewedCell>;

export interface ViewedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: CellFormat;
}

export interface ColumnGroup {
  readonly column: number;
  readonly columns: number;
}

interface GuidedArea {
  readonly area: Area;
  readonly guide: EntryGuide;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A workbook as far as lists of choices need it. */
export interface ViewedBook {
  readonly sheets: readonly ViewedSheet[];
  readonly names: ReadonlyMap<string, string>;
}

const SMALLEST: Extent = { rows: 20, columns: 6 };

/** Rows to go on in, below the last one that is used. */
const SPARE_ROWS = 20;

/** No sheet of offices is wider; a file that colours its columns to the end is cut here. */
const MOST_COLUMNS = 256;
const MOST_ROWS = 100_000;

/** Down to the last cell that holds or looks like something, and some rows more. */
export function extentOf({ cells }: Pick<ViewedSheet, 'cells'>): Extent {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, columnsOf(line));
  }
  if (columns === 0) return SMALLEST;
  return {
    rows: Math.min(rows + SPARE_ROWS, MOST_ROWS),
    columns: Math.min(columns, MOST_COLUMNS),
  };
}

const counted = new WeakMap<ViewedRow, number>();

/** Rows are never changed in place: each is counted once. */
function columnsOf(row: ViewedRow): number {
  const known = counted.get(row);
  if (known !== undefined) return known;
  const columns = Math.max(-1, ...row.keys()) + 1;
  counted.set(row, columns);
  return columns;
}

export function cellOf({ cells }: ViewedSheet, { row, column }: CellAt): ViewedCell | undefined {
  return cells.get(row)?.get(column);
}

export function guideAt(
  { guides }: Pick<ViewedSheet, 'guides'>,
  place: CellAt,
): EntryGuide | undefined {
  return guides.find(({ area }) => contains(area, place))?.guide;
}

/** What the cell offers for choice, also where the list stands in other cells. */
export function choicesAt(
  sheet: ViewedSheet,
  place: CellAt,
  book: ViewedBook = { sheets: [], names: new Map() },
): readonly string[] {
  const accepts = guideAt(sheet, place)?.accepts;
  if (accepts?.kind === 'oneOf') return accepts.choices;
  return accepts?.kind === 'listed' ? listedAt(accepts.at, book) : [];
}

function listedAt(formula: string, { sheets, names }: ViewedBook): string[] {
  const place = parseReference(names.get(formula.slice(1)) ?? formula);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  if (place === null || sheet === undefined) return [];
  const { row, rows, column } = place.area;
  const texts = Array.from({ length: Math.min(rows, 1000) }, (_, index) =>
    String(cellOf(sheet, { row: row + index, column })?.value ?? ''),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}

export function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function sameCell(a: CellAt, b: CellAt): boolean {
  return a.row === b.row && a.column === b.column;
}
