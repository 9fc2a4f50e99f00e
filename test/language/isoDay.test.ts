import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/language/day';
import { readDay } from '../../src/language/dayText';
import { writeIsoDay } from '../../src/language/isoDay';

describe('writeIsoDay', () => {
  it('pads year, month and day', () => {
    expect(writeIsoDay(dayOf({ year: 2024, month: 3, day: 8 }) ?? 0)).toBe('2024-03-08');
  });

  it('reads back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), (day) => {
        expect(readDay(writeIsoDay(day))).toMatchObject({ kind: 'day', day });
      }),
    );
  });
});
