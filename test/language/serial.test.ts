import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/language/day';
import { dayOfSerial, serialOfDay } from '../../src/language/serial';

describe('Excel serials', () => {
  it('from 1 March 1900 on they are our days, before it one less', () => {
    expect([1, 59, 61, 45359, 2958465].map(dayOfSerial)).toEqual(
      [
        [1900, 1, 1],
        [1900, 2, 28],
        [1900, 3, 1],
        [2024, 3, 8],
        [9999, 12, 31],
      ].map(([year = 0, month = 0, day = 0]) => dayOf({ year, month, day })),
    );
  });

  it('29 February 1900, zero, and what Excel cannot show are no days', () => {
    expect([60, 60.5, 0, 0.5, -1, 2958466, NaN, Infinity].map(dayOfSerial)).toEqual(
      Array(8).fill(null),
    );
    expect([1, 0, -5, 2958466, 1.5, NaN].map(serialOfDay)).toEqual(Array(6).fill(null));
  });

  it('a time of day is dropped', () => {
    expect(dayOfSerial(45359.75)).toBe(45359);
  });

  it('both ways lead back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        const day = dayOfSerial(serial);
        expect(day === null ? serial : serialOfDay(day)).toBe(day === null ? 60 : serial);
      }),
    );
  });
});
