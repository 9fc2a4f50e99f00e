import { describe, expect, it } from 'vitest';
import { dueReport } from '../../src/domain/dueReport';
import { dayOf } from '../../src/language/day';

const dueOn = (year: number, month: number, day: number) => {
  const due = dueReport(dayOf({ year, month, day }) ?? 0);
  return `${due.period} ${due.year}`;
};

describe('the report that is due next', () => {
  it('[V8] is the first that can still be sent by the 20th of its last month', () => {
    expect(dueOn(2026, 1, 1)).toBe('quarter1 2026');
    expect(dueOn(2026, 3, 20)).toBe('quarter1 2026');
    expect(dueOn(2026, 3, 21)).toBe('halfYear 2026');
    expect(dueOn(2026, 6, 21)).toBe('quarter3 2026');
    expect(dueOn(2026, 9, 21)).toBe('year 2026');
    expect(dueOn(2026, 12, 20)).toBe('year 2026');
  });

  it('[V8] is that of the year that comes once the last one is gone', () => {
    expect(dueOn(2026, 12, 21)).toBe('quarter1 2027');
  });
});
