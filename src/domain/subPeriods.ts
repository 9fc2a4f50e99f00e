import { dateOf, type Day, type Weekday, weekdayOf } from '../language/day';
import { calendarOf, monthsIn, monthWindow, type Period, type Window } from './period';

export const RHYTHMS = ['week', 'month', 'quarter'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** A week ends on Sunday, unless the plan names its day: "thứ Năm hàng tuần". */
const SUNDAY: Weekday = 7;

const PARTS_OF_A_MONTH: Readonly<Record<Rhythm, number>> = {
  week: 52 / 12,
  month: 1,
  quarter: 1 / 3,
};

export interface Due {
  /** The plan may have begun after the window did. */
  readonly start?: Day | null;
  readonly weekday?: Weekday;
}

/** How many parts of a period are due, and which, where its days are known. */
export interface DueParts {
  readonly count: number;
  readonly windows: readonly Window[] | null;
}

/** Without its days, a period still has so many months; a campaign alone has no known length. */
export function dueIn(rhythm: Rhythm, { kind, window }: Period, due: Due = {}): DueParts {
  if (window !== null) {
    const windows = endedIn(rhythm, window, due);
    return { count: windows.length, windows };
  }
  return { count: Math.round(monthsIn(kind) * PARTS_OF_A_MONTH[rhythm]), windows: null };
}

/** The weeks, months or quarters of a window that had ended by its cut-off. */
export function endedIn(rhythm: Rhythm, window: Window, due: Due = {}): readonly Window[] {
  const from = Math.max(window.from, due.start ?? window.from);
  const all =
    rhythm === 'week'
      ? weeks({ from, to: window.to }, due.weekday ?? SUNDAY)
      : monthsBy(rhythm === 'month' ? 1 : 3, window);
  return all.filter(({ to }) => to >= from && to <= window.to);
}

function weeks({ from, to }: Window, weekday: Weekday): Window[] {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const count = Math.max(0, Math.floor((to - first) / 7) + 1);
  return Array.from({ length: count }, (_, week) => {
    const end = first + week * 7;
    return { from: end - 6, to: end };
  });
}

/** Months, or quarters of the year, that end inside the window; the calendar is the window's. */
function monthsBy(step: 1 | 3, window: Window): Window[] {
  const calendar = calendarOf(window);
  const { year, month } = dateOf(window.from);
  const last = (dateOf(window.to).year - year) * 12 + dateOf(window.to).month;
  const found: Window[] = [];
  for (let index = month; index <= last; index += 1) {
    const inYear = ((index - 1) % 12) + 1;
    if (inYear % step !== 0) continue;
    const start = index - step + 1;
    found.push({
      from: windowOfMonth(year, start, calendar).from,
      to: windowOfMonth(year, index, calendar).to,
    });
  }
  return found;
}

/** Months are counted on from a year's January, past its December and before it. */
function windowOfMonth(year: number, month: number, calendar: ReturnType<typeof calendarOf>) {
  const years = Math.floor((month - 1) / 12);
  return monthWindow(year + years, month - years * 12, calendar);
}
