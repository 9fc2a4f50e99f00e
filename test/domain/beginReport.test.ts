import { describe, expect, it } from 'vitest';
import { beginReport, outlivesItsLevel } from '../../src/domain/beginReport';
import type { Level, PeriodKind } from '../../src/domain/vocabulary';

const outlives = (level: Level | null, year: number, period: PeriodKind) =>
  outlivesItsLevel(beginReport(level, { unit: '', year, period, calendar: 'cchc' }));

describe('a new report', () => {
  it('[V9] of a district ends while there are districts', () => {
    expect(outlives('district', 2025, 'halfYear')).toBe(false);
    expect(outlives('district', 2025, 'quarter3')).toBe(true);
    expect(outlives('district', 2025, 'campaign')).toBe(false);
    expect(outlives('district', 2026, 'campaign')).toBe(true);
  });

  it('[V9] of any other level has no end', () => {
    expect(outlives('commune', 2030, 'year')).toBe(false);
    expect(outlives(null, 2030, 'year')).toBe(false);
  });

  it('[V3] of a month has the days of that month', () => {
    const choice = { unit: 'UBND xã A', year: 2026, period: 'month', month: 5 } as const;
    const { period, unit } = beginReport('commune', { ...choice, calendar: 'civil' });
    expect(unit).toBe('UBND xã A');
    expect(period.window).not.toBeNull();
    expect((period.window?.to ?? 0) - (period.window?.from ?? 0)).toBe(30);
  });
});
