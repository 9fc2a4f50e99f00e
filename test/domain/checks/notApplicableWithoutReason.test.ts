import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('notApplicableWithoutReason', () => {
  it('[C17] a word of why in any cell is enough', () => {
    const plan = aPlan(
      { mark: 'notApplicable' },
      { mark: 'notApplicable', reason: 'Không có doanh nghiệp mới' },
      { mark: 'notApplicable', note: 'Không phát sinh hồ sơ' },
      { mark: 'notApplicable', target: { kind: 'ratio', percent: 100 }, whole: 0 },
    );
    expect(said('notApplicableWithoutReason', plan)).toEqual([
      ['warning', 'tasks 1 reason', { number: '1' }],
    ]);
  });
});
