import type { Amount } from '../amount';
import type { Entry, Figures } from '../plan';
import type { Measure, Split } from '../vocabulary';

/** How a year's figures may be divided into columns. */
export type Parts = Exclude<Split, 'whole'>;

export const PART_COUNT: Readonly<Record<Parts, number>> = { quarters: 4, months: 12 };

/** What a cell says; "-" and "…" are filled in, and say that there is nothing. */
export type Said = Entry | 'nothing';

/** A row of figures as it stands: in the columns of its layout, and in finer ones that were kept. */
export interface SplitRow {
  readonly measure: Measure;
  /** The layout that it stands in; what the finer ones hold is what was typed there before. */
  readonly split: Split;
  readonly whole: Said;
  readonly quarters: readonly Said[];
  readonly months: readonly Said[];
  /** Lũy kế kỳ trước. */
  readonly before: number | null;
}

/** Where a figure of the new layout comes from: a cell that stands, or a sum of several. */
export type Source =
  | { readonly from: Split | 'before'; readonly part: number }
  | { readonly from: 'sum'; readonly amount: Amount };

/** Lũy kế kỳ trước as it is typed. */
export const BEFORE: Source = { from: 'before', part: 0 };

export type Sources = readonly (Source | null)[];

export function cellsIn(row: SplitRow, split: Split): readonly Said[] {
  return split === 'whole' ? [row.whole] : row[split];
}

export function saidBy(row: SplitRow, source: Source | null): Said {
  if (source === null) return null;
  if (source.from === 'sum') return source.amount;
  if (source.from !== 'before') return cellsIn(row, source.from)[source.part] ?? null;
  return row.before === null ? null : { value: row.before, bound: 'exact' };
}

/** The row's figures as they are read in a layout. */
export function figuresOf(row: SplitRow, to: Split, sources: Sources): Figures {
  const said = sources.map((source) => saidBy(row, source));
  const values = said.map((each) => (each === 'nothing' ? null : each));
  return to === 'whole' ? { split: to, value: values[0] ?? null } : { split: to, values };
}
