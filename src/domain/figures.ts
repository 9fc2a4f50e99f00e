import { type Amount, sumOf } from './amount';
import { calendarOf, monthsTouched, monthWindow, type Period, type Window, yearOf } from './period';
import type { Count, Entry, Figure } from './plan';

/** A figure and the part of the year that it speaks of; null for the whole period. */
export interface DatedAmount {
  readonly window: Window | null;
  readonly amount: Amount;
}

export function isAmount(entry: Entry | undefined): entry is Figure {
  return entry !== null && entry !== undefined && 'value' in entry;
}

/** The figures of a channel that fall into the period, each with its part of the year. */
export function figuresOf(count: Count, period: Period): DatedAmount[] {
  const { figures } = count;
  if (figures.split === 'whole' || period.window === null) {
    return amountsIn(count, period).map((amount) => ({ window: null, amount }));
  }
  const { window } = period;
  const step = MONTHS[figures.split];
  const touches = touching(period, step);
  return figures.values.flatMap((amount, index) =>
    isAmount(amount) && touches(index) ? [{ window: columnOf(window, step, index), amount }] : [],
  );
}

/** Figures of a flow add up; of a stock the last one counts: 210 TTHC in each month stay 210. */
export function amountOf(count: Count, period: Period): Amount | null {
  const amounts = amountsIn(count, period);
  if (amounts.length === 0) return null;
  return count.measure === 'stock' ? (amounts.at(-1) ?? null) : sumOf(amounts);
}

const MONTHS = { months: 1, quarters: 3 } as const;

function amountsIn({ figures }: Count, period: Period): Amount[] {
  if (figures.split === 'whole') return isAmount(figures.value) ? [figures.value] : [];
  const touches = touching(period, MONTHS[figures.split]);
  return figures.values.filter(
    (entry, index): entry is Figure => isAmount(entry) && touches(index),
  );
}

/** Whether a column speaks of days in the period; where the year is not known, all of them do. */
function touching({ window }: Period, months: number): (index: number) => boolean {
  if (window === null) return () => true;
  const [first, last] = monthsTouched(window);
  return (index) => index * months < last && (index + 1) * months >= first;
}

/** The part of the year that a column speaks of. */
function columnOf(window: Window, months: number, index: number): Window {
  const calendar = calendarOf(window);
  const year = yearOf(window);
  return {
    from: monthWindow(year, index * months + 1, calendar).from,
    to: monthWindow(year, (index + 1) * months, calendar).to,
  };
}
