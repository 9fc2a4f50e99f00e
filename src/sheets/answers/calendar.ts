import { BLANK_COUNT } from '../../domain/blank';
import { cumulativeOf } from '../../domain/cumulative';
import {
  calendarOf,
  isYear,
  monthsIn,
  monthWindow,
  overlap,
  type Period,
  type Window,
  yearOf,
} from '../../domain/period';
import type { Count } from '../../domain/plan';
import { dueIn, endedIn, type Rhythm } from '../../domain/subPeriods';
import type { Day, Weekday } from '../../language/day';
import type { CellValue } from '../../workbook/snapshot';
import type { CalendarName } from '../formulas/names';

export type CalendarAnswers = Readonly<Record<CalendarName, readonly (readonly CellValue[])[]>>;

const DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const RHYTHMS: readonly (readonly [Rhythm, Weekday])[] = [
  ...DAYS.map((day) => ['week', day] as const),
  ['month', 7],
  ['quarter', 7],
];

/** What the blocks of Danh mục come to, by the rules of the domain. */
export function calendarAnswers(period: Period, planStart: Day | null): CalendarAnswers {
  const { window } = period;
  const months = columnsOf(window, 1);
  const quarters = columnsOf(window, 3);
  const one = (value: CellValue) => [[value]];
  const days = (columns: readonly Window[], side: 'from' | 'to') => [
    columns.map((column) => (window === null ? '' : column[side])),
  ];
  const since = window === null ? null : { from: months[0]?.from ?? 0, to: window.to };
  const touched = (columns: readonly Window[], within: Window | null) => [
    columns.map((column) => (within === null || overlap(column, within) ? 1 : 0)),
  ];
  const parts = (columns: readonly Window[], rows: number) =>
    RHYTHMS.slice(0, rows).map(([rhythm, weekday]) => {
      const ended = window === null ? [] : endedIn(rhythm, window, { start: planStart, weekday });
      return columns.map(
        ({ from, to }) => ended.filter((part) => part.to >= from && part.to <= to).length,
      );
    });
  return {
    from: one(window?.from ?? ''),
    to: one(window?.to ?? ''),
    start: one(window === null ? '' : Math.max(window.from, planStart ?? 0)),
    isYear: one(isYear(period) ? 1 : 0),
    months: one(monthsIn(period.kind)),
    beginsYear: one(cumulativeOf(ANY_COUNT, period) === null ? 0 : 1),
    monthFrom: days(months, 'from'),
    monthTo: days(months, 'to'),
    monthsIn: touched(months, window),
    monthsSince: touched(months, since),
    monthParts: parts(months, 8),
    quarterFrom: days(quarters, 'from'),
    quarterTo: days(quarters, 'to'),
    quartersIn: touched(quarters, window),
    quartersSince: touched(quarters, since),
    quarterParts: parts(quarters, 9),
    due: RHYTHMS.map(([rhythm, weekday]) => [
      dueIn(rhythm, period, { start: planStart, weekday }).count,
    ]),
  };
}

/** Lũy kế of such a row is its own figure exactly where the period begins the year. */
const ANY_COUNT: Count = {
  ...BLANK_COUNT,
  figures: { split: 'whole', value: { value: 1, bound: 'exact' } },
};

function columnsOf(window: Window | null, months: 1 | 3): Window[] {
  const year = window === null ? 2000 : yearOf(window);
  const calendar = window === null ? 'civil' : calendarOf(window);
  return Array.from({ length: 12 / months }, (_, index) => ({
    from: monthWindow(year, index * months + 1, calendar).from,
    to: monthWindow(year, (index + 1) * months, calendar).to,
  }));
}
