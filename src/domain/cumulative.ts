import { type Amount, exactly, sumOf } from './amount';
import { amountOf } from './figures';
import { calendarOf, monthWindow, type Period, yearOf } from './period';
import type { Count } from './plan';

/** Lũy kế: from the beginning of the year to the cut-off. Null where it cannot be known. */
export function cumulativeOf(count: Count, period: Period): Amount | null {
  const own = amountOf(count, period);
  if (count.measure === 'stock') return own;
  if (count.figures.split !== 'whole') return amountOf(count, sinceNewYear(period));
  if (own !== null && count.cumulativeBefore !== null) {
    return sumOf([exactly(count.cumulativeBefore), own]);
  }
  if (count.cumulative !== null) return exactly(count.cumulative);
  return beginsTheYear(period) ? own : null;
}

function sinceNewYear(period: Period): Period {
  const { window } = period;
  if (window === null) return period;
  return { ...period, window: { from: firstDay(window), to: window.to } };
}

const FROM_NEW_YEAR = ['quarter1', 'halfYear', 'nineMonths', 'year'];

/** Figures of such a period are those of the year so far. */
function beginsTheYear({ kind, window }: Period): boolean {
  return FROM_NEW_YEAR.includes(kind) || (window !== null && window.from === firstDay(window));
}

function firstDay(window: NonNullable<Period['window']>): number {
  return monthWindow(yearOf(window), 1, calendarOf(window)).from;
}
