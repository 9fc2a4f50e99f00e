import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { anyPlan, aPlan } from '../support/plan';

describe('review', () => {
  it('Vĩnh Linh 2024: seven of eight, and the second task is sent back', () => {
    const { totals, findings, statuses } = review(aPlan(...VINH_LINH_2024));
    expect(totals).toEqual({ tasks: 8, byStatus: { done: 7, notDone: 1, notEntered: 0 } });
    expect(statuses.map(({ status }) => status)).toEqual([
      'done',
      'notDone',
      ...Array.from({ length: 6 }, () => 'done'),
    ]);
    expect(findings.map(({ check, at }) => [check, at.row])).toEqual([['doneWithoutBasis', 2]]);
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const forwards = review(plan);
        const backwards = review({ tasks: [...plan.tasks].reverse() });
        expect(backwards.totals).toEqual(forwards.totals);
        expect(new Set(backwards.findings)).toEqual(new Set(forwards.findings));
      }),
    );
  });
});
