import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, monthsIn, overlap, proposeWindow, yearOf } from '../../src/domain/period';
import { CALENDARS, type PeriodKind } from '../../src/domain/vocabulary';
import { writeDay } from '../../src/language/dayText';

const proposed = (kind: PeriodKind, calendar: 'cchc' | 'civil', year = 2024, month = 1) => {
  const window = proposeWindow(kind, { year, month, calendar });
  return window === null ? null : `${writeDay(window.from)}-${writeDay(window.to)}`;
};

describe('period', () => {
  it('[V1] the CCHC calendar runs from the 15th to the 14th', () => {
    expect(proposed('quarter1', 'cchc')).toBe('15/12/2023-14/3/2024');
    expect(proposed('halfYear', 'cchc')).toBe('15/12/2023-14/6/2024');
    expect(proposed('quarter3', 'cchc')).toBe('15/6/2024-14/9/2024');
    expect(proposed('nineMonths', 'cchc')).toBe('15/12/2023-14/9/2024');
    expect(proposed('year', 'cchc')).toBe('15/12/2023-14/12/2024');
  });

  it('[V2] the civil calendar runs from the first to the last day', () => {
    expect(proposed('quarter1', 'civil')).toBe('01/01/2024-31/3/2024');
    expect(proposed('halfYear', 'civil')).toBe('01/01/2024-30/6/2024');
    expect(proposed('quarter3', 'civil')).toBe('01/7/2024-30/9/2024');
    expect(proposed('nineMonths', 'civil')).toBe('01/01/2024-30/9/2024');
    expect(proposed('year', 'civil')).toBe('01/01/2024-31/12/2024');
    expect(proposed('month', 'civil', 2024, 2)).toBe('01/02/2024-29/02/2024');
  });

  it('[V3] a month of the CCHC calendar begins on the 15th before', () => {
    expect(proposed('month', 'cchc')).toBe('15/12/2023-14/01/2024');
    expect(proposed('month', 'cchc', 2025, 3)).toBe('15/02/2025-14/3/2025');
    expect(proposed('month', 'cchc', 2025, 12)).toBe('15/11/2025-14/12/2025');
  });

  it('[V6] a campaign has only the dates that are typed', () => {
    expect(proposed('campaign', 'cchc')).toBeNull();
    expect(proposed('campaign', 'civil')).toBeNull();
  });

  it('[V7] a period has its months, whatever its dates', () => {
    const kinds = ['month', 'quarter1', 'halfYear', 'quarter3', 'nineMonths', 'year'] as const;
    expect(kinds.map(monthsIn)).toEqual([1, 3, 6, 3, 9, 12]);
    expect(monthsIn('campaign')).toBe(0);
  });

  it('the months of a year meet its ends and each other, in both calendars', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.constantFrom(...CALENDARS),
        (year, calendar) => {
          const months = Array.from({ length: 12 }, (_, index) =>
            proposeWindow('month', { year, month: index + 1, calendar }),
          );
          const whole = proposeWindow('year', { year, month: 1, calendar });
          expect(months[0]?.from).toBe(whole?.from);
          expect(months[11]?.to).toBe(whole?.to);
          for (const [index, month] of months.slice(1).entries()) {
            expect(month?.from).toBe((months[index]?.to ?? 0) + 1);
          }
          for (const month of months) {
            expect(month === null ? null : calendarOf(month)).toBe(calendar);
            expect(month === null ? null : yearOf(month)).toBe(year);
          }
        },
      ),
    );
  });

  it('windows overlap when they share a day', () => {
    expect(overlap({ from: 1, to: 5 }, { from: 5, to: 9 })).toBe(true);
    expect(overlap({ from: 5, to: 9 }, { from: 1, to: 5 })).toBe(true);
    expect(overlap({ from: 1, to: 4 }, { from: 5, to: 9 })).toBe(false);
    expect(overlap({ from: 5, to: 9 }, { from: 1, to: 4 })).toBe(false);
  });
});
