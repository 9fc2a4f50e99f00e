import { type CalendarDate, dateOf, type Day, dayOf } from './day';
import { clean } from './hygiene';
import { dayOfSerial } from './serial';

/** What a cell for a date holds. */
export type DayReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day; readonly order: DayOrder }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Written like a date, but the calendar has no such day. */
  | { readonly kind: 'impossible'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** `monthFirst`: "01/31/2024", read so only where it cannot be meant otherwise. */
export type DayOrder = 'serial' | 'dayFirst' | 'monthFirst' | 'yearFirst';

const LEAD_IN = /^(?:(?:thứ \p{L}+|chủ nhật),? ?)?(?:ngày )?/u;
const TIME = /(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const LONG = /^(\d{1,2}) tháng (\d{1,2})(?: năm |, ?|\/| )(\d{4})$/;
const MONTH = /^(?:tháng )?(\d{1,2}) ?(?:[/.-]| năm) ?(\d{4})$/;
const MONTH_LAST = /^(\d{4})-(\d{1,2})$/;
const QUARTER = /^quý (iv|i{1,3}|[1-4]) ?(?:[/.-]|năm)? ?(\d{4})$/;
const YEAR = /^(?:năm )?(\d{4})$/;
/** The decree allows to leave day and month open: "ngày      tháng 11 năm 2024". */
const OPEN = /^(?:ngày)?\s*(?=tháng|năm)(?:tháng\s*(\d{0,2}))?\s*(?:năm\s*(\d{4})?)?$/;

/** A bare number in these bounds is a year; as a serial it would be a day of 1905. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

export function readDay(value: string | number | boolean | null): DayReading {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return ofNumber(value);
  const text = clean(String(value)).trim();
  const lower = text.toLowerCase();
  if (lower === '') return { kind: 'empty' };
  return ofPeriod(lower) ?? ofDay(lower.replace(LEAD_IN, '').replace(TIME, ''), text);
}

function ofNumber(value: number): DayReading {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) {
    return { kind: 'year', year: value };
  }
  const day = dayOfSerial(value);
  return day === null
    ? { kind: 'unreadable', text: String(value) }
    : { kind: 'day', day, order: 'serial' };
}

function ofDay(lower: string, text: string): DayReading {
  const [, first, second, third] = DAY_FIRST.exec(lower) ?? LONG.exec(lower) ?? [];
  const [, year, month, day] = YEAR_FIRST.exec(lower) ?? [];
  if (first !== undefined) {
    const full = third?.length === 2 ? `20${third}` : third;
    return (
      at(full, second, first, 'dayFirst') ??
      at(full, first, second, 'monthFirst') ?? { kind: 'impossible', text }
    );
  }
  if (year !== undefined) return at(year, month, day, 'yearFirst') ?? { kind: 'impossible', text };
  return { kind: 'unreadable', text };
}

function at(year = '', month = '', day = '', order: DayOrder): DayReading | null {
  const found = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return found === null ? null : { kind: 'day', day: found, order };
}

function ofPeriod(lower: string): DayReading | null {
  const [, month, yearOfMonth] = MONTH.exec(lower) ?? [];
  if (month !== undefined) return ofMonth(Number(yearOfMonth), Number(month), lower);
  const [, yearFirst, monthLast] = MONTH_LAST.exec(lower) ?? [];
  if (yearFirst !== undefined) return ofMonth(Number(yearFirst), Number(monthLast), lower);
  const [, quarter, yearOfQuarter] = QUARTER.exec(lower) ?? [];
  if (quarter !== undefined) {
    const number = /\d/.test(quarter)
      ? Number(quarter)
      : ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1;
    return { kind: 'quarter', year: Number(yearOfQuarter), quarter: number };
  }
  const [, year] = YEAR.exec(lower) ?? [];
  return year === undefined ? ofOpen(lower) : { kind: 'year', year: Number(year) };
}

function ofOpen(lower: string): DayReading | null {
  const [all, month, year] = OPEN.exec(lower) ?? [];
  if (all === undefined) return null;
  if (year === undefined) return { kind: 'empty' };
  return month === undefined || month === ''
    ? { kind: 'year', year: Number(year) }
    : ofMonth(Number(year), Number(month), lower);
}

function ofMonth(year: number, month: number, text: string): DayReading {
  return month >= 1 && month <= 12 ? { kind: 'month', year, month } : { kind: 'impossible', text };
}

/** "08/3/2024", "31/01/2024": days below ten and the months 1 and 2 are padded, no other month is. */
export function writeDay(day: Day): string {
  const { year, month, day: dayOfMonth } = written(dateOf(day));
  return `${dayOfMonth}/${month}/${year}`;
}

/** "ngày 05 tháng 01 năm 2020" */
export function writeLongDay(day: Day): string {
  const { year, month, day: dayOfMonth } = written(dateOf(day));
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`;
}

/** "11/2026", "02/2026" */
export function writeMonth(year: number, month: number): string {
  const date = written({ year, month, day: 1 });
  return `${date.month}/${date.year}`;
}

function written({ year, month, day }: CalendarDate): Readonly<Record<keyof CalendarDate, string>> {
  return {
    year: String(year).padStart(4, '0'),
    month: month <= 2 ? `0${month}` : String(month),
    day: String(day).padStart(2, '0'),
  };
}
