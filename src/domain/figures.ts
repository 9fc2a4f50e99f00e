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
export function figuresIn(period: Period): (count: Count) => DatedAmount[] {
  const columns = { months: columnsOf(period, 'months'), quarters: columnsOf(period, 'quarters') };
  return ({ figures }) => {
    if (figures.split === 'whole') {
      return isAmount(figures.value) ? [{ window: null, amount: figures.value }] : [];
    }
    const { touches, windows } = columns[figures.split];
    const dated: DatedAmount[] = [];
    figures.values.forEach((amount, index) => {
      if (isAmount(amount) && touches(index)) {
        dated.push({ window: windows[index] ?? null, amount });
      }
    });
    return dated;
  };
}

/** Figures of a flow add up; of a stock the last one counts: 210 TTHC in each month stay 210. */
export function amountOf(count: Count, period: Period): Amount | null {
  const amounts = amountsIn(count, period);
  if (amounts.length === 0) return null;
  return count.measure === 'stock' ? (amounts.at(-1) ?? null) : sumOf(amounts);
}

const MONTHS = { months: 1, quarters: 3 } as const;
type Split = keyof typeof MONTHS;

function amountsIn({ figures }: Count, period: Period): Amount[] {
  if (figures.split === 'whole') return isAmount(figures.value) ? [figures.value] : [];
  const touches = touching(period, figures.split);
  return figures.values.filter(
    (entry, index): entry is Figure => isAmount(entry) && touches(index),
  );
}

/** Whether a column speaks of days in the period; where the year is not known, all of them do. */
export function touching({ window }: Period, split: Split): (index: number) => boolean {
  if (window === null) return () => true;
  const months = MONTHS[split];
  const [first, last] = monthsTouched(window);
  return (index) => index * months < last && (index + 1) * months >= first;
}

/** The parts of the year that the columns speak of; none where the year is not known. */
function columnsOf(period: Period, split: Split) {
  return { touches: touching(period, split), windows: windowsOf(period, MONTHS[split]) };
}

function windowsOf({ window }: Period, months: number): Window[] {
  if (window === null) return [];
  const calendar = calendarOf(window);
  const year = yearOf(window);
  return Array.from({ length: 12 / months }, (_, index) => ({
    from: monthWindow(year, index * months + 1, calendar).from,
    to: monthWindow(year, (index + 1) * months, calendar).to,
  }));
}
