import { describe, expect, it } from 'vitest';
import { type Band, estimateScore, type ScoreScale } from '../../src/domain/score';
import { STATUSES } from '../../src/domain/vocabulary';
import type { Totals } from '../../src/domain/totals';

const none = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Totals['byStatus'];

const totals = (done: number, notDone: number, notApplicable = 0): Totals => ({
  tasks: done + notDone + notApplicable,
  byStatus: { ...none, done, notDone, notApplicable },
  explained: 0,
});

const FULL: Band = { from: 100, includes: true, gives: { kind: 'full' } };

/** Xuân Lộc 2022, by its text: nothing below 90 %. */
const BY_TEXT: ScoreScale = {
  most: 1,
  bands: [FULL, { from: 90, includes: true, gives: { kind: 'proportional' } }],
};

/** The same by its example: 4 of 5 are 0.8. */
const BY_EXAMPLE: ScoreScale = {
  most: 1,
  bands: [FULL, { from: 80, includes: true, gives: { kind: 'proportional' } }],
};

/** Cà Mau 2013. */
const IN_STEPS: ScoreScale = {
  most: 2,
  bands: [
    { from: 90, includes: false, gives: { kind: 'full' } },
    { from: 70, includes: true, gives: { kind: 'step', points: 1 } },
  ],
};

const points = (scale: ScoreScale, ...given: Parameters<typeof totals>) =>
  estimateScore(totals(...given), scale)?.points;

describe('score', () => {
  it('[E1] nothing is estimated without a scale, or of no tasks', () => {
    expect(estimateScore(totals(7, 1), null)).toBeNull();
    expect(estimateScore(totals(0, 0, 3), BY_TEXT)).toBeNull();
  });

  it('[E2] the first band that fits counts', () => {
    expect(estimateScore(totals(8, 0), BY_TEXT)).toEqual({ points: 1, most: 1, band: FULL });
    expect(estimateScore(totals(7, 1), BY_TEXT)).toEqual({ points: 0, most: 1, band: null });
    expect(points(IN_STEPS, 91, 9)).toBe(2);
    expect(points(IN_STEPS, 9, 1)).toBe(1);
    expect(points(IN_STEPS, 7, 3)).toBe(1);
    expect(points(IN_STEPS, 69, 31)).toBe(0);
  });

  it('[E2] what did not arise is left out', () => {
    expect(points(BY_TEXT, 8, 0, 2)).toBe(1);
  });

  it('[E3] a share of the points is rounded down', () => {
    expect(points(BY_TEXT, 9, 1)).toBe(0.9);
    expect(points(BY_TEXT, 29, 3)).toBe(0.9);
    expect(points({ ...BY_TEXT, most: 2 }, 29, 2)).toBe(1.87);
    expect(
      points({ most: 100, bands: [{ ...FULL, from: 0, gives: { kind: 'proportional' } }] }, 29, 71),
    ).toBe(29);
  });

  it('[E4] a scale that contradicts itself is two sets of bands', () => {
    expect([points(BY_TEXT, 4, 1), points(BY_EXAMPLE, 4, 1)]).toEqual([0, 0.8]);
  });
});
