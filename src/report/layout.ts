/** A printed sheet as data: what stands where, in which named style, and how high each row is. */
export interface Layout {
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}

export interface LayoutColumn {
  readonly millimetres: number;
  readonly align: 'left' | 'center';
}

/** Heights are in points. */
export type LayoutRow =
  /** One text across all columns. */
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly style: LineStyle;
      readonly points: number;
    }
  /** A short line in the middle, under the title. */
  | { readonly kind: 'rule'; readonly points: number }
  | { readonly kind: 'gap'; readonly points: number }
  /** Printed again at the top of every page. */
  | { readonly kind: 'heading'; readonly cells: readonly string[]; readonly points: number }
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly points: number };

export type LineStyle = 'appendix' | 'title' | 'attachment' | 'total' | 'end';

export const POINTS_PER_MILLIMETRE = 72 / 25.4;
