import { describe, expect, it } from 'vitest';
import { BLANK_PLAN, BLANK_TASK } from '../../src/domain/blank';
import { review } from '../../src/domain/review';
import { aPlan } from '../support/plan';

describe('blank', () => {
  it('[P1] what is not known is blank, never a guess', () => {
    const { target, outside, ...facts } = BLANK_TASK;
    const { at: _, period, ...report } = BLANK_PLAN.report;
    const { report: __, ...lists } = BLANK_PLAN;
    for (const value of [facts, report, lists].flatMap((each) => Object.values<unknown>(each))) {
      expect(value ?? []).toHaveLength(0);
    }
    expect([target, outside, period]).toEqual([
      { kind: 'qualitative' },
      false,
      { kind: 'year', window: null },
    ]);
  });

  it('[P1] six columns that are filled in leave nothing to say', () => {
    const { findings, totals } = review(aPlan({ mark: 'done', result: 'Kế hoạch số 1/KH-UBND' }));
    expect(findings).toEqual([]);
    expect(totals.byStatus.done).toBe(1);
  });
});
