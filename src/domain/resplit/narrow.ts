import type { Period } from '../period';
import { amountIn, combined, Unreadable } from './combine';
import { monthsOf, partsIn } from './inPeriod';
import { BEFORE, cellsIn, type Parts, type Source, type Sources, type SplitRow } from './row';

export interface Resplit {
  /** For each column of the new layout. */
  readonly parts: Sources;
  /** What Lũy kế kỳ trước holds from then on; nothing where the columns say it. */
  readonly before: Source | null;
}

/** The figure of the period; what the year had before it becomes Lũy kế kỳ trước. */
export function toWhole(row: SplitRow, split: Parts, period: Period): Resplit | Unreadable {
  const { inside, before } = partsIn(period, split);
  const own = combined(row, split, inside);
  if (own instanceof Unreadable) return own;
  const cells = cellsIn(row, split);
  const sum = amountIn(
    'flow',
    before.map((part) => cells[part] ?? null),
  );
  const isSaid = row.measure === 'flow' && sum !== null;
  // It is a plain number, which adds up in the sheet.
  return {
    parts: [own],
    before: isSaid ? { from: 'sum', amount: { ...sum, bound: 'exact' } } : BEFORE,
  };
}

/** Months add up to their quarter; of a stock the last one is the quarter's. */
export function toQuarters(row: SplitRow): Resplit | Unreadable {
  const parts: (Source | null)[] = [];
  for (const quarter of [0, 1, 2, 3]) {
    const part = combined(row, 'months', monthsOf(quarter));
    if (part instanceof Unreadable) return part;
    parts.push(part);
  }
  return { parts, before: BEFORE };
}
