import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period';
import type { Task } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import { day } from '../../support/days';
import { HALF_YEAR_2024, YEAR_2024 } from '../../support/figures';
import { aPlan } from '../../support/plan';

describe('unmarked', () => {
  const result = 'Đã ban hành Kế hoạch số 29/KH-UBND ngày 31/01/2024';
  const findingsOf = (task: Partial<Task>, period: Period = YEAR_2024) => {
    const plan = aPlan({ result, ...task });
    return review({ ...plan, report: { ...plan.report, period } }).findings.map(
      ({ check, severity, at, details }) => [check, severity, at.field, details],
    );
  };
  const ONE = [['unmarked', 'warning', 'mark', { number: '1' }]];

  it('[C70] a result without a mark is one warning at the mark', () => {
    expect(findingsOf({})).toEqual(ONE);
    expect(findingsOf({ target: { kind: 'regular' } })).toEqual(ONE);
    expect(findingsOf({ deadline: day('31/3/2024') }, HALF_YEAR_2024)).toEqual(ONE);
  });

  it('[C70] nothing is said where the unit says why, has marked it, or has time', () => {
    expect(findingsOf({ reason: 'Chờ Sở Nội vụ thẩm định' })).toEqual([]);
    expect(findingsOf({ mark: 'done' })).toEqual([]);
    expect(findingsOf({}, HALF_YEAR_2024)).toEqual([]);
    expect(findingsOf({ target: { kind: 'deliverable' } })).toEqual([]);
  });
});
