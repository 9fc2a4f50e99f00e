import { type Amount, sumOf } from '../amount';
import type { Figure } from '../plan';
import type { Measure, Split } from '../vocabulary';
import { cellsIn, type Said, type Source, type SplitRow } from './row';

/** A cell among others that are to be one figure, and is none itself. */
export class Unreadable {
  constructor(readonly part: number) {}
}

/** Columns as one figure: what stands alone is taken as it is, whatever it says. */
export function combined(
  row: SplitRow,
  split: Split,
  parts: readonly number[],
): Source | Unreadable | null {
  const cells = cellsIn(row, split);
  const filled = parts.filter((part) => (cells[part] ?? null) !== null);
  const telling = filled.filter((part) => cells[part] !== 'nothing');
  const last = telling.at(-1) ?? filled.at(-1);
  if (last === undefined) return null;
  if (telling.length < 2) return { from: split, part: last };
  const unreadable = telling.find((part) => !isFigure(cells[part] ?? null));
  if (unreadable !== undefined) return new Unreadable(unreadable);
  if (row.measure === 'stock') return { from: split, part: last };
  return { from: 'sum', amount: sumOf(figuresAmong(telling.map((part) => cells[part] ?? null))) };
}

/** What cells come to as one figure; null where there is none. */
export function amountIn(measure: Measure, cells: readonly Said[]): Amount | null {
  const amounts = figuresAmong(cells);
  if (amounts.length === 0) return null;
  return measure === 'stock' ? (amounts.at(-1) ?? null) : sumOf(amounts);
}

export function sameAmount(one: Amount | null, other: Amount | null): boolean {
  return one?.value === other?.value && one?.bound === other?.bound;
}

export function isFigure(said: Said): said is Figure {
  return said !== null && said !== 'nothing' && 'value' in said;
}

function figuresAmong(cells: readonly Said[]): Figure[] {
  return cells.filter((said) => isFigure(said));
}
