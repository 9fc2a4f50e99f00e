import { type Amount, sumOf } from './amount';
import { calendarOf, monthWindow, overlap, type Period, type Window, yearOf } from './period';
import type { Count, Entry } from './plan';

/** A figure and the part of the year that it speaks of; null for the whole period. */
export interface DatedAmount {
  readonly window: Window | null;
  readonly amount: Amount;
}

export function isAmount(entry: Entry | undefined): entry is Amount {
  return entry !== null && entry !== undefined && 'value' in entry;
}

/** The figures of a channel that fall into the period, each with its part of the year. */
export function figuresOf({ figures }: Count, period: Period): DatedAmount[] {
  if (figures.split === 'whole') {
    return isAmount(figures.value) ? [{ window: null, amount: figures.value }] : [];
  }
  const columns = columnsOf(period, figures.split === 'months' ? 1 : 3);
  return figures.values.flatMap((entry, index) => {
    if (!isAmount(entry)) return [];
    const window = columns(index);
    const inside = window === null || period.window === null || overlap(window, period.window);
    return inside ? [{ window, amount: entry }] : [];
  });
}

/** Figures of a flow add up; of a stock the last one counts: 210 TTHC in each month stay 210. */
export function amountOf(count: Count, period: Period): Amount | null {
  const figures = figuresOf(count, period).map(({ amount }) => amount);
  if (figures.length === 0) return null;
  return count.measure === 'stock' ? (figures.at(-1) ?? null) : sumOf(figures);
}

/** The part of the year that each column speaks of; null where the year is not known. */
function columnsOf({ window }: Period, months: number): (index: number) => Window | null {
  if (window === null) return () => null;
  const calendar = calendarOf(window);
  const year = yearOf(window);
  return (index) => ({
    from: monthWindow(year, index * months + 1, calendar).from,
    to: monthWindow(year, (index + 1) * months, calendar).to,
  });
}
