import { dateOf, type Day, daysInMonth, firstOfMonth } from '../language/day';
import type { Calendar, PeriodKind } from './vocabulary';

export interface Period {
  readonly kind: PeriodKind;
  /** Null where only a phụ lục is known, without its dates. */
  readonly window: Window | null;
}

/** Số liệu từ ngày … đến ngày …, both days included. The end is the cut-off, never today. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** First and last month of the data, in the report's year. */
const MONTHS = {
  quarter1: [1, 3],
  halfYear: [1, 6],
  quarter3: [7, 9],
  nineMonths: [1, 9],
  year: [1, 12],
} as const;

export interface CalendarChoice {
  readonly year: number;
  /** Only a period of one month asks for it. */
  readonly month: number;
  readonly calendar: Calendar;
}

/** The days that the calendar gives for a period; a campaign has only those that are typed. */
export function proposeWindow(kind: PeriodKind, choice: CalendarChoice): Window | null {
  if (kind === 'campaign') return null;
  const { year, month, calendar } = choice;
  const [first, last] = kind === 'month' ? [month, month] : MONTHS[kind];
  return {
    from: monthWindow(year, first, calendar).from,
    to: monthWindow(year, last, calendar).to,
  };
}

/** How many months of data a period has; those of a campaign are not known beforehand. */
export function monthsIn(kind: PeriodKind): number {
  if (kind === 'campaign') return 0;
  const [first, last] = kind === 'month' ? [1, 1] : MONTHS[kind];
  return last - first + 1;
}

/** In CCHC reports January runs from 15 December to 14 January. */
export function monthWindow(year: number, month: number, calendar: Calendar): Window {
  if (calendar === 'civil') {
    return { from: date(year, month, 1), to: date(year, month, daysInMonth(year, month)) };
  }
  const from = month === 1 ? date(year - 1, 12, 15) : date(year, month - 1, 15);
  return { from, to: date(year, month, 14) };
}

/** A window that begins on the 15th is counted by the CCHC calendar. */
export function calendarOf({ from }: Window): Calendar {
  return dateOf(from).day === 15 ? 'cchc' : 'civil';
}

/** The months of its last day's year that a window begins and ends in, counted past both its ends. */
export function monthsTouched(window: Window): readonly [first: number, last: number] {
  const year = yearOf(window);
  const first = calendarOf(window) === 'cchc' ? 15 : Infinity;
  const monthOf = (day: Day) => {
    const date = dateOf(day);
    return (date.year - year) * 12 + date.month + (date.day >= first ? 1 : 0);
  };
  return [monthOf(window.from), monthOf(window.to)];
}

export function yearOf({ to }: Window): number {
  return dateOf(to).year;
}

export function overlap(a: Window, b: Window): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function isYear({ kind }: Period): boolean {
  return kind === 'year';
}

function date(year: number, month: number, day: number): Day {
  return firstOfMonth(year, month) + day - 1;
}
