/** A printed sheet as data: what stands where, in which named style, and how high each row is. */
export interface Layout {
  readonly orientation: Orientation;
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}

/** A layout whose pages are known. */
export interface PagedLayout extends Layout {
  /** Rows that are made to begin a page. */
  readonly breaksBefore: readonly number[];
}

export type Orientation = 'portrait' | 'landscape';

export interface LayoutColumn {
  readonly millimetres: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A row and its height in points. */
export type LayoutRow = { readonly points: number } & (
  | Line
  | { readonly kind: 'gap' }
  /** Printed again at the top of every page. */
  | { readonly kind: 'heading'; readonly cells: readonly string[] }
  /** A label across the whole table. */
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  /** Two texts side by side, each in the middle of its columns. */
  | {
      readonly kind: 'halves';
      readonly left: string;
      readonly right: string;
      readonly leftColumns: number;
    }
);

/** One text across all columns. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly style: LineStyle;
  /** What the line leads to on a screen. */
  readonly url?: string;
}

export type LineStyle =
  'appendix' | 'title' | 'attachment' | 'rule' | 'window' | 'total' | 'listTitle' | 'proof' | 'end';

export const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The width of a table that fills the page. */
export function widthOf(columns: readonly LayoutColumn[]): number {
  const millimetres = columns.reduce((sum, column) => sum + column.millimetres, 0);
  return millimetres * POINTS_PER_MILLIMETRE;
}

/** Rows of the table: the heading, and what stands under it until the table ends. */
export function isTableRow({ kind }: LayoutRow): boolean {
  return kind === 'heading' || kind === 'group' || kind === 'cells';
}
