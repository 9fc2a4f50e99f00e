import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { review } from '../../../src/domain/review';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('wholeIsZero', () => {
  const target = { kind: 'ratio', percent: 100 } as const;

  it('[C18] a ratio of nothing is asked about in one line', () => {
    const { lines } = review(
      aPlan({ target, whole: 0 }, { target, whole: 0, achieved: exactly(0) }),
    );
    expect(
      lines.map(({ check, severity, findings }) => [check, severity, findings.length]),
    ).toEqual([['wholeIsZero', 'warning', 2]]);
  });

  it('[C18] the answer ends it', () => {
    const plan = aPlan(
      { target, whole: 0, mark: 'notApplicable' },
      { target, whole: 0, reason: 'Không có hồ sơ' },
      { target, whole: 0, achieved: exactly(2) },
      { whole: 0, result: '02 cuộc' },
    );
    expect(said('wholeIsZero', plan)).toEqual([]);
  });

  it('[C18] it is asked at Mẫu số, of the tasks that are a ratio of nothing', () => {
    const plan = aPlan(
      { target, whole: 0 },
      { target, whole: 5, achieved: exactly(0) },
      { target, whole: 0, explanation: 'Không có hồ sơ' },
    );
    expect(said('wholeIsZero', plan)).toEqual([['warning', 'tasks 1 whole', { number: '1' }]]);
  });
});
