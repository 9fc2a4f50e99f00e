/**
 * A calendar day as a whole number, counted from 30 December 1899, so that from 1 March 1900 on it
 * is the number that Excel shows. The calendar is the Gregorian one, also before its invention.
 */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days from 1 March of the year 0 to the day 0. Years begin in March here, leap days at their end. */
const ORIGIN = 693899;
const DAYS_IN_400_YEARS = 146097;

/** Null where the calendar has no such day. */
export function dayOf({ year, month, day }: CalendarDate): Day | null {
  const whole = [year, month, day].every(Number.isSafeInteger);
  if (!whole || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return firstOfMonth(year, month) + day - 1;
}

export function dateOf(day: Day): CalendarDate {
  const days = day + ORIGIN;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const ofEra = days - era * DAYS_IN_400_YEARS;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36524) + Math.floor(ofEra / 146096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear = ofEra - daysBefore(yearOfEra);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: ofYear - daysBeforeMonth(fromMarch) + 1 };
}

export function weekdayOf(day: Day): Weekday {
  return (((((day + 5) % 7) + 7) % 7) + 1) as Weekday;
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1);
  return next - firstOfMonth(year, month);
}

/**
 * The day that an Excel set to English would make of this one, or that it was made of: day and month
 * changed over. Null where there is none or it is the same.
 */
export function swapDayAndMonth(day: Day): Day | null {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return dayOfMonth === month ? null : dayOf({ year, month: dayOfMonth, day: month });
}

export function firstOfMonth(year: number, month: number): Day {
  const years = month <= 2 ? year - 1 : year;
  const era = Math.floor(years / 400);
  const fromMarch = month <= 2 ? month + 9 : month - 3;
  return (
    era * DAYS_IN_400_YEARS + daysBefore(years - era * 400) + daysBeforeMonth(fromMarch) - ORIGIN
  );
}

function daysBefore(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100);
}

function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}
