import { BLANK_COUNT } from '../blank';
import { amountOf } from '../figures';
import type { Period } from '../period';
import type { Split } from '../vocabulary';
import { sameAmount, Unreadable } from './combine';
import { type Resplit, toQuarters, toWhole } from './narrow';
import { BEFORE, cellsIn, figuresOf, type SplitRow } from './row';
import { fromWhole, quartersToMonths } from './widen';

export type { Resplit };

export type Outcome =
  | ({ readonly kind: 'done' } & Resplit)
  /** Several columns become one, and this one holds no figure. */
  | { readonly kind: 'unreadable'; readonly part: number }
  /** The figure of the period would be another one. */
  | { readonly kind: 'differs' };

/** A row's figures in another layout, where what it comes to in the period stays the same. */
export function resplit(row: SplitRow, to: Split, period: Period): Outcome {
  const found = divided(row, to, period);
  if (found instanceof Unreadable) return { kind: 'unreadable', part: found.part };
  const amount = (split: Split, sources: Resplit['parts']) =>
    amountOf(
      { ...BLANK_COUNT, measure: row.measure, figures: figuresOf(row, split, sources) },
      period,
    );
  const own = cellsIn(row, row.split).map((_, part) => ({ from: row.split, part }));
  const same = sameAmount(amount(row.split, own), amount(to, found.parts));
  return same ? { kind: 'done', ...found } : { kind: 'differs' };
}

function divided(row: SplitRow, to: Split, period: Period): Resplit | Unreadable {
  const { split } = row;
  if (split === to) throw new RangeError(`the figures stand by ${to} already`);
  if (split === 'whole') return to === 'whole' ? NOTHING : fromWhole(row, to, period);
  if (to === 'whole') return toWhole(row, split, period);
  return to === 'quarters'
    ? toQuarters(row)
    : { parts: quartersToMonths(row, period), before: BEFORE };
}

const NOTHING: Resplit = { parts: [], before: null };
