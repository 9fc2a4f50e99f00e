import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, daysInMonth, swapDayAndMonth, weekdayOf } from '../../src/language/day';

const MILLISECONDS = 86_400_000;
const days = fc.integer({ min: -4_000_000, max: 4_000_000 });
const day = (year: number, month: number, dayOfMonth: number) =>
  dayOf({ year, month, day: dayOfMonth }) ?? NaN;

describe('days', () => {
  it('are counted from 30 December 1899', () => {
    expect([day(1899, 12, 30), day(1900, 3, 1), day(1970, 1, 1), day(2024, 3, 8)]).toEqual([
      0, 61, 25569, 45359,
    ]);
  });

  it('date and day are two forms of one thing', () => {
    fc.assert(
      fc.property(days, (value) => dayOf(dateOf(value)) === value),
      { numRuns: 5000 },
    );
  });

  it('the calendar is the one that JavaScript has', () => {
    fc.assert(
      fc.property(days, (value) => {
        const other = new Date((value - 25569) * MILLISECONDS);
        expect(dateOf(value)).toEqual({
          year: other.getUTCFullYear(),
          month: other.getUTCMonth() + 1,
          day: other.getUTCDate(),
        });
        expect(weekdayOf(value) % 7).toBe(other.getUTCDay());
      }),
    );
  });

  it('a day that the calendar lacks is none', () => {
    expect(
      [
        [2024, 2, 30],
        [2023, 2, 29],
        [1900, 2, 29],
        [2024, 4, 31],
        [2024, 13, 1],
        [2024, 0, 1],
        [2024, 1, 0],
        [2024, 1, 1.5],
      ].map(([year = 0, month = 0, dayOfMonth = 0]) => dayOf({ year, month, day: dayOfMonth })),
    ).toEqual(Array(8).fill(null));
    expect([day(2024, 2, 29), day(2000, 2, 29)].every(Number.isInteger)).toBe(true);
  });

  it('months have their lengths', () => {
    expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2024, i + 1))).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
  });

  it('15/12/2023 is a Friday, 14/12/2024 a Saturday', () => {
    expect([weekdayOf(day(2023, 12, 15)), weekdayOf(day(2024, 12, 14))]).toEqual([5, 6]);
  });

  it('day and month can be changed over where both are months and differ', () => {
    expect(swapDayAndMonth(day(2024, 3, 8))).toBe(day(2024, 8, 3));
    expect([swapDayAndMonth(day(2024, 1, 31)), swapDayAndMonth(day(2024, 3, 3))]).toEqual([
      null,
      null,
    ]);
  });

  it('changing over twice is nothing', () => {
    fc.assert(
      fc.property(days, (value) => {
        const swapped = swapDayAndMonth(value);
        expect(swapped === null ? value : swapDayAndMonth(swapped)).toBe(value);
      }),
    );
  });
});
