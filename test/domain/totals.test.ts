import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import { printedNotDone } from '../../src/domain/totals';
import { anyPlan, aPlan } from '../support/plan';

describe('totals', () => {
  it('[N1] the statuses add up to the number of tasks', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { tasks, byStatus } = review(plan).totals;
        expect(tasks).toBe(plan.tasks.length);
        expect(byStatus.done + byStatus.notDone + byStatus.notEntered).toBe(tasks);
      }),
    );
  });

  it('[N2] a task that is not entered prints as not done', () => {
    const { totals } = review(aPlan({}, { mark: 'done', result: 'Đã ban hành' }));
    expect(totals).toEqual({ tasks: 2, byStatus: { done: 1, notDone: 0, notEntered: 1 } });
    expect(printedNotDone(totals)).toBe(1);
  });
});
