import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { day } from '../../support/days';
import { YEAR_2024 } from '../../support/figures';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('allDoneEarly', () => {
  const done = { mark: 'done', result: '02 cuộc' } as const;
  const reported = (date: string | null, plan: Plan) =>
    said('allDoneEarly', {
      ...plan,
      report: { ...plan.report, period: YEAR_2024, day: date === null ? null : day(date) },
    });

  it('[C16] all done in a report of November is a note at its day', () => {
    expect(reported('20/11/2024', aPlan(done, { ...done, mark: 'done' }))).toEqual([
      ['note', 'report 0 day', { day: day('20/11/2024'), end: day('14/12/2024') }],
    ]);
  });

  it('[C16] what the rules call done counts without a mark', () => {
    const target = { kind: 'deliverable' } as const;
    const plan = aPlan({ target, result: 'Kế hoạch số 12/KH-UBND' });
    expect(reported('20/11/2024', plan)).toHaveLength(1);
  });

  it('[C16] an unknown day, a day after the period, a task left over and no task at all are right', () => {
    expect(reported(null, aPlan(done))).toEqual([]);
    expect(reported('14/12/2024', aPlan(done))).toEqual([]);
    expect(reported('20/11/2024', aPlan(done, { mark: 'notDone', reason: 'Mưa bão' }))).toEqual([]);
    expect(reported('20/11/2024', aPlan())).toEqual([]);
    expect(said('allDoneEarly', aPlan(done))).toEqual([]);
  });

  it('[C16] tasks that do not arise are left out, and a mark is as good as the rules', () => {
    const notArisen = { mark: 'notApplicable', note: 'Không có' } as const;
    expect(reported('20/11/2024', aPlan(done, notArisen))).toHaveLength(1);
    expect(reported('20/11/2024', aPlan(notArisen))).toEqual([]);
    const claimed = { mark: 'done', target: { kind: 'deliverable' }, result: 'Đã xong' } as const;
    expect(reported('20/11/2024', aPlan(claimed))).toHaveLength(1);
  });
});
