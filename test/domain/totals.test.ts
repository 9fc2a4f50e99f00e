import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import {
  countedTasks,
  printedNotDone,
  stillOpen,
  TOTAL_LABELS,
  totalsBy,
  totalsOf,
} from '../../src/domain/totals';
import { anyPlan } from '../support/anyPlan';
import { aPlan, aTask } from '../support/plan';

const done = { mark: 'done', result: 'Đã ban hành' } as const;

describe('totals', () => {
  it('[N1] the statuses add up to the number of tasks', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { totals, outside } = review(plan);
        for (const { tasks, byStatus } of [totals, outside]) {
          expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(tasks);
        }
        expect(totals.tasks + outside.tasks).toBe(plan.tasks.length);
      }),
    );
  });

  it('[N2] a task that is not entered prints as not done', () => {
    const { totals } = review(aPlan({}, done));
    expect(totals.byStatus).toMatchObject({ done: 1, notDone: 0, notEntered: 1 });
    expect(printedNotDone(totals)).toBe(1);
    expect(stillOpen(totals)).toBe(0);
  });

  it('[N4] tasks that are not applicable leave the whole', () => {
    const { totals } = review(aPlan({ mark: 'notApplicable' }, done, { mark: 'notDone' }));
    expect([totals.tasks, countedTasks(totals), printedNotDone(totals)]).toEqual([3, 2, 1]);
  });

  it('[P2] tasks outside the plan change nothing in its totals', () => {
    const { totals, outside } = review(aPlan(done, { ...done, outside: true }));
    expect([totals.tasks, outside.tasks, outside.byStatus.done]).toEqual([1, 1, 1]);
  });

  it('[P3] parts are not counted', () => {
    const { totals } = review(aPlan({ parts: [aTask(done), aTask(done), aTask()] }));
    expect([totals.tasks, totals.byStatus.done, totals.byStatus.notDone]).toEqual([1, 0, 1]);
  });

  it('[S5] the explained are among the done, and counted apart', () => {
    const { totals } = review(aPlan({ mark: 'done', explanation: 'Đã làm' }, done));
    expect([totals.byStatus.done, totals.explained]).toEqual([2, 1]);
  });

  it('[N5] a leading unit is one label as written, however it is spelt', () => {
    const { statuses } = review(
      aPlan(
        { lead: 'Các sở, ngành tỉnh', ...done },
        { lead: 'Đài PT&TH tỉnh / Sở Nội vụ' },
        { lead: 'Các  sở, ngành tỉnh'.normalize('NFD') },
      ),
    );
    const byLead = totalsBy(statuses, 'lead');
    expect(Array.from(byLead, ([label, { tasks }]) => [label, tasks])).toEqual([
      ['Các sở, ngành tỉnh', 2],
      ['Đài PT&TH tỉnh / Sở Nội vụ', 1],
    ]);
  });

  it('[N5] totals by group, lead and kind add up to the whole', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...TOTAL_LABELS), (plan, label) => {
        const { statuses } = review(plan);
        const whole = totalsOf(statuses);
        const parts = [...totalsBy(statuses, label).values()];
        const sumOf = (of: (totals: typeof whole) => number) =>
          parts.reduce((sum, totals) => sum + of(totals), 0);
        expect(sumOf(({ tasks }) => tasks)).toBe(whole.tasks);
        expect(sumOf(({ byStatus }) => byStatus.done)).toBe(whole.byStatus.done);
        expect(sumOf(printedNotDone)).toBe(printedNotDone(whole));
        expect(sumOf(({ explained }) => explained)).toBe(whole.explained);
      }),
    );
  });

  it('[N2] what is under way and what is not due are still open', () => {
    const totals = totalsOf([]);
    const byStatus = { ...totals.byStatus, inProgress: 2, notDue: 3, overdue: 5 };
    expect(stillOpen({ ...totals, byStatus })).toBe(5);
  });
});
