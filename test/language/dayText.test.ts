import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DayOrder,
  readDay,
  writeDay,
  writeLongDay,
  writeMonth,
} from '../../src/language/dayText';
import { dayOf } from '../../src/language/day';
import { anyText, expectStraightReading } from './arbitraries';

const on = (year: number, month: number, day: number, order: DayOrder = 'dayFirst') => ({
  kind: 'day',
  day: dayOf({ year, month, day }),
  order,
});

/** The years that are written with four digits. */
const writtenDays = fc.integer({
  min: dayOf({ year: 1, month: 1, day: 1 }) ?? 0,
  max: dayOf({ year: 9999, month: 12, day: 31 }) ?? 0,
});

describe('readDay', () => {
  it.each([
    ['08/3/2024', on(2024, 3, 8)],
    ['8/3/2024', on(2024, 3, 8)],
    ['08/03/2024', on(2024, 3, 8)],
    ['08 / 3 / 2024', on(2024, 3, 8)],
    ['31-01-2024', on(2024, 1, 31)],
    ['31.01.2024', on(2024, 1, 31)],
    ['08/3/24', on(2024, 3, 8)],
    ['ngày 08/3/2024', on(2024, 3, 8)],
    ['Thứ Sáu, ngày 08/3/2024', on(2024, 3, 8)],
    ['ngày 08 tháng 3 năm 2024', on(2024, 3, 8)],
    ['Ngày 08 tháng 03 năm 2024'.normalize('NFD'), on(2024, 3, 8)],
    ['8 tháng 3, 2024', on(2024, 3, 8)],
    ['2024-03-08', on(2024, 3, 8, 'yearFirst')],
    ['2024-03-08T00:00:00.000Z', on(2024, 3, 8, 'yearFirst')],
    ['01/31/2024', on(2024, 1, 31, 'monthFirst')],
    [45359, on(2024, 3, 8, 'serial')],
    [45359.5, on(2024, 3, 8, 'serial')],
    ['11/2026', { kind: 'month', year: 2026, month: 11 }],
    ['tháng 11/2026', { kind: 'month', year: 2026, month: 11 }],
    ['Tháng 11 năm 2026', { kind: 'month', year: 2026, month: 11 }],
    ['2026-11', { kind: 'month', year: 2026, month: 11 }],
    ['ngày      tháng 11 năm 2024', { kind: 'month', year: 2024, month: 11 }],
    ['ngày     tháng      năm 2021', { kind: 'year', year: 2021 }],
    ['ngày      tháng      năm', { kind: 'empty' }],
    ['quý IV/2024', { kind: 'quarter', year: 2024, quarter: 4 }],
    ['Quý 1 năm 2024', { kind: 'quarter', year: 2024, quarter: 1 }],
    ['năm 2024', { kind: 'year', year: 2024 }],
    [2024, { kind: 'year', year: 2024 }],
    [null, { kind: 'empty' }],
    ['', { kind: 'empty' }],
    ['31/02/2024', { kind: 'impossible', text: '31/02/2024' }],
    ['2024-02-30', { kind: 'impossible', text: '2024-02-30' }],
    ['13/2024', { kind: 'impossible', text: '13/2024' }],
    ['hôm qua', { kind: 'unreadable', text: 'hôm qua' }],
    ['08/3', { kind: 'unreadable', text: '08/3' }],
    [-1, { kind: 'unreadable', text: '-1' }],
    [60, { kind: 'unreadable', text: '60' }],
  ] as const)('%j', (value, reading) => {
    expect(readDay(value)).toEqual(reading);
  });

  it('any cell gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => typeof readDay(text).kind === 'string'));
    fc.assert(fc.property(fc.double(), (value) => typeof readDay(value).kind === 'string'));
    expectStraightReading(readDay);
  }, 60_000);
});

describe('written days', () => {
  it('days below ten and the months 1 and 2 are padded, no other month is', () => {
    const days = [
      [2024, 3, 8],
      [2024, 1, 31],
      [2017, 8, 7],
      [2008, 2, 14],
      [2021, 11, 4],
    ].map(([year = 0, month = 0, day = 0]) => dayOf({ year, month, day }) ?? 0);
    expect(days.map(writeDay)).toEqual([
      '08/3/2024',
      '31/01/2024',
      '07/8/2017',
      '14/02/2008',
      '04/11/2021',
    ]);
    expect(days.slice(0, 2).map(writeLongDay)).toEqual([
      'ngày 08 tháng 3 năm 2024',
      'ngày 31 tháng 01 năm 2024',
    ]);
  });

  it('are read back', () => {
    fc.assert(
      fc.property(writtenDays, (day) => {
        expect(readDay(writeDay(day))).toEqual({ kind: 'day', day, order: 'dayFirst' });
        expect(readDay(writeLongDay(day))).toEqual({ kind: 'day', day, order: 'dayFirst' });
      }),
    );
  });

  it('months are read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          expect(readDay(writeMonth(year, month))).toEqual({ kind: 'month', year, month });
        },
      ),
    );
    expect([writeMonth(2026, 11), writeMonth(2026, 2), writeMonth(2026, 3)]).toEqual([
      '11/2026',
      '02/2026',
      '3/2026',
    ]);
  });
});
