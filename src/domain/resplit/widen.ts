import type { Period } from '../period';
import { amountIn, isFigure, sameAmount, Unreadable } from './combine';
import { monthsOf, partsIn } from './inPeriod';
import { type Resplit, toQuarters } from './narrow';
import {
  BEFORE,
  PART_COUNT,
  type Parts,
  type Said,
  saidBy,
  type Source,
  type Sources,
  type SplitRow,
} from './row';

/**
 * A figure of the whole period cannot be divided: it goes into the last column of the period, unless
 * the columns of before that were kept still come to it.
 */
export function fromWhole(row: SplitRow, to: Parts, period: Period): Resplit {
  const known = remembered(row, to, period);
  const { inside, before } = partsIn(period, to);
  const kept = known.find((sources) => says(row, cellsAt(row, sources, inside), row.whole)) ?? null;
  const parts = [...(kept ?? known[0] ?? blank(to))];
  if (kept === null) putInto(parts, inside, row.whole === null ? null : WHOLE);
  if (row.measure === 'stock' || row.before === null || before.length === 0) {
    return { parts, before: BEFORE };
  }
  // It is a plain number, whatever the figures are that it was added up from.
  const earlier = amountIn('flow', cellsAt(row, parts, before));
  if (earlier?.value !== row.before) putInto(parts, before, BEFORE);
  return { parts, before: null };
}

/** Each quarter goes to its last month, that of the period where only some of them lie in it. */
export function quartersToMonths(row: SplitRow, period: Period): Sources {
  const parts: (Source | null)[] = kept(row, 'months');
  const { inside } = partsIn(period, 'months');
  for (const [quarter, own] of row.quarters.entries()) {
    const months = monthsOf(quarter);
    if (says(row, cellsAt(row, parts, months), own)) continue;
    const here = months.filter((month) => inside.includes(month));
    putInto(parts, months, null);
    putInto(parts, here.length > 0 ? here : months, own === null ? null : quarterly(quarter));
  }
  return parts;
}

const WHOLE: Source = { from: 'whole', part: 0 };
const quarterly = (part: number): Source => ({ from: 'quarters', part });

/** What was typed by quarters or months before, the nearest first. */
function remembered(row: SplitRow, to: Parts, period: Period): Sources[] {
  const hasMonths = row.months.some((said) => said !== null);
  const hasQuarters = row.quarters.some((said) => said !== null);
  if (to === 'months') {
    return [
      ...(hasMonths ? [kept(row, 'months')] : []),
      ...(hasQuarters ? [quartersToMonths(row, period)] : []),
    ];
  }
  const sums = hasMonths ? toQuarters(row) : null;
  return [
    ...(hasQuarters ? [kept(row, 'quarters')] : []),
    ...(sums === null || sums instanceof Unreadable ? [] : [sums.parts]),
  ];
}

function kept(row: SplitRow, split: Parts): (Source | null)[] {
  return blank(split).map((_, part) =>
    (row[split][part] ?? null) === null ? null : { from: split, part },
  );
}

function blank(split: Parts): null[] {
  return Array.from({ length: PART_COUNT[split] }, () => null);
}

function cellsAt(row: SplitRow, sources: Sources, parts: readonly number[]): Said[] {
  return parts.map((part) => saidBy(row, sources[part] ?? null));
}

/** Whether cells come to what one cell says; nothing comes to words. */
function says({ measure }: SplitRow, cells: readonly Said[], one: Said): boolean {
  if (one === null) return cells.every((said) => said === null);
  const amount = amountIn(measure, cells);
  if (one === 'nothing') return amount === null && cells.includes('nothing');
  return isFigure(one) && sameAmount(amount, one);
}

/** The last of the columns holds it, the others nothing. */
function putInto(
  sources: (Source | null)[],
  parts: readonly number[],
  source: Source | null,
): void {
  for (const part of parts) sources[part] = null;
  const last = parts.at(-1);
  if (last !== undefined) sources[last] = source;
}
