import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import type { Task } from '../../../src/domain/plan';
import { statusIn } from '../../support/plan';

const percent = (points: number): Partial<Task> => ({ target: { kind: 'ratio', percent: points } });

const ratio = (achieved: number | null, whole: number | null, points = 100) =>
  statusIn({
    ...percent(points),
    achieved: achieved === null ? null : exactly(achieved),
    whole,
    result: 'Niêm yết, công khai',
  });

describe('ratio', () => {
  it('[S24] the part must reach the share exactly', () => {
    expect(ratio(1250, 1250)).toMatchObject({ status: 'done', reason: { percent: 100 } });
    expect(ratio(1249, 1250)).toMatchObject({ status: 'notDone', reason: { percent: 99.9 } });
    expect(ratio(7, 8, 87.5).met).toBe(true);
    expect(ratio(1999, 2000, 99.95).met).toBe(true);
    expect(ratio(9995, 10001, 99.95).met).toBe(false);
  });

  it('[S24] above the whole is reached, too; a check says what is odd', () => {
    expect(ratio(68, 60)).toMatchObject({ met: true, reason: { percent: 113.3 } });
  });

  it('[S25] up to 1 a percentage is a fraction, above 1 percent points', () => {
    expect(ratio(100, null).met).toBe(true);
    expect(ratio(1, null)).toMatchObject({ met: true, reason: { percent: 100, whole: null } });
    expect(ratio(0.875, null, 87.5).met).toBe(true);
    expect(ratio(0.29, null, 29)).toMatchObject({ met: true, reason: { percent: 29 } });
    expect(ratio(0.99, null).met).toBe(false);
    expect(ratio(87.4, null, 87.5).met).toBe(false);
    const shown = [1, 0.5, 1.5, 100].map((typed) => ratio(typed, null).reason);
    expect(shown).toMatchObject([100, 50, 1.5, 100].map((points) => ({ percent: points })));
  });

  it('[S1] a ratio of nothing did not arise', () => {
    expect(ratio(0, 0).status).toBe('notApplicable');
    expect(ratio(null, 0).status).toBe('notApplicable');
    expect(ratio(3, 0).status).toBe('notDone');
  });

  it('[S24] without figures nothing is reached', () => {
    expect(ratio(null, null)).toMatchObject({ met: false, reason: { percent: null } });
    expect(ratio(null, 1250)).toMatchObject({ met: false, reason: { percent: null } });
  });

  it('[K7] an unsure part proves no share', () => {
    const achieved = { value: 1250, bound: 'unsure' } as const;
    expect(statusIn({ ...percent(100), achieved, whole: 1250 }).met).toBe(false);
  });

  it('[S24] whole numbers are compared without rounding', () => {
    const numbers = fc.record({ part: fc.nat(9999), whole: fc.integer({ min: 1, max: 9999 }) });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), ({ part, whole }, points) => {
        expect(ratio(part, whole, points).met).toBe(part * 100 >= points * whole);
      }),
    );
  });

  it('[S24] what was not typed is not reached', () => {
    expect(ratio(null, 5)).toMatchObject({ met: false, reason: { achieved: null, percent: null } });
    expect(ratio(null, null)).toMatchObject({ met: false, reason: { percent: null } });
    expect(ratio(null, 5, 0).met).toBe(false);
    expect(ratio(2, 0)).toMatchObject({ met: false, reason: { percent: null } });
  });
});
