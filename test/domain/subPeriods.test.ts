import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeWindow, type Window } from '../../src/domain/period';
import { dueIn, endedIn, RHYTHMS, type Rhythm } from '../../src/domain/subPeriods';
import { CALENDARS, PERIOD_KINDS } from '../../src/domain/vocabulary';
import { weekdayOf } from '../../src/language/day';
import { writeDay } from '../../src/language/dayText';
import { day } from '../support/days';

const YEAR_2024: Window = { from: day('15/12/2023'), to: day('14/12/2024') };
const THURSDAY = 4;

const countIn = (rhythm: Rhythm, window: Window, due = {}) => endedIn(rhythm, window, due).length;

describe('subPeriods', () => {
  it('[V5] the CCHC year 2024 has 52 Thursdays, 40 of them from 08/3/2024 on', () => {
    expect(countIn('week', YEAR_2024, { weekday: THURSDAY })).toBe(52);
    expect(countIn('week', YEAR_2024, { weekday: THURSDAY, start: day('08/3/2024') })).toBe(40);
  });

  it('[V5] a week of no named day ends on Sunday', () => {
    const window = { from: day('04/11/2024'), to: day('17/11/2024') };
    expect(endedIn('week', window).map(({ to }) => writeDay(to))).toEqual([
      '10/11/2024',
      '17/11/2024',
    ]);
    expect(countIn('week', { ...window, to: day('16/11/2024') })).toBe(1);
  });

  it('[V4] a quarter that has not ended by the cut-off is not due', () => {
    expect(countIn('quarter', YEAR_2024)).toBe(4);
    expect(countIn('quarter', { ...YEAR_2024, to: day('20/11/2024') })).toBe(3);
    expect(countIn('month', { ...YEAR_2024, to: day('20/11/2024') })).toBe(11);
    expect(countIn('month', { ...YEAR_2024, to: day('13/11/2024') })).toBe(10);
  });

  it('[V4] parts that ended before the plan began are not due', () => {
    expect(countIn('month', YEAR_2024, { start: day('08/3/2024') })).toBe(10);
    expect(countIn('quarter', YEAR_2024, { start: day('15/3/2024') })).toBe(3);
    expect(countIn('month', YEAR_2024, { start: day('01/01/2020') })).toBe(12);
    expect(countIn('month', YEAR_2024, { start: day('01/01/2025') })).toBe(0);
  });

  it('[V4] months and quarters follow the calendar of the window', () => {
    const civil = { from: day('01/01/2024'), to: day('30/9/2024') };
    expect(endedIn('quarter', civil).map(({ from, to }) => [writeDay(from), writeDay(to)])).toEqual(
      [
        ['01/01/2024', '31/3/2024'],
        ['01/4/2024', '30/6/2024'],
        ['01/7/2024', '30/9/2024'],
      ],
    );
    expect(endedIn('month', YEAR_2024)[0]).toEqual({
      from: day('15/12/2023'),
      to: day('14/01/2024'),
    });
  });

  it('[V7] without dates a period still has its parts', () => {
    const parts = (rhythm: Rhythm) =>
      PERIOD_KINDS.map((kind) => dueIn(rhythm, { kind, window: null }).count);
    expect(parts('month')).toEqual([1, 3, 6, 3, 9, 12, 0]);
    expect(parts('quarter')).toEqual([0, 1, 2, 1, 3, 4, 0]);
    expect(parts('week')).toEqual([4, 13, 26, 13, 39, 52, 0]);
    expect(dueIn('month', { kind: 'year', window: null }).windows).toBeNull();
  });

  it('[V4] parts stand in order, end inside the window, and do not overlap', () => {
    const windows = fc.record({ from: fc.integer({ min: 40000, max: 50000 }), days: fc.nat(800) });
    fc.assert(
      fc.property(windows, fc.constantFrom(...RHYTHMS), ({ from, days }, rhythm) => {
        const parts = endedIn(rhythm, { from, to: from + days });
        for (const [index, part] of parts.entries()) {
          expect(part.to).toBeGreaterThanOrEqual(from);
          expect(part.to).toBeLessThanOrEqual(from + days);
          expect(part.from).toBeLessThanOrEqual(part.to);
          const before = parts[index - 1];
          if (before !== undefined) expect(part.from).toBe(before.to + 1);
          if (rhythm === 'week') expect(weekdayOf(part.to)).toBe(7);
        }
      }),
    );
  });

  it('[V1] [V2] a year of either calendar has 12 months and 4 quarters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.constantFrom(...CALENDARS),
        (year, calendar) => {
          const window = proposeWindow('year', { year, month: 1, calendar });
          expect(window && [countIn('month', window), countIn('quarter', window)]).toEqual([12, 4]);
        },
      ),
    );
  });

  it('[V5] a week that ends on the first day of the window is due', () => {
    const window = { from: day('10/11/2024'), to: day('10/11/2024') };
    expect(countIn('week', window)).toBe(1);
    expect(countIn('month', { from: day('14/11/2024'), to: day('20/11/2024') })).toBe(0);
    expect(endedIn('week', { from: day('11/11/2024'), to: day('16/11/2024') })).toEqual([]);
  });
});
