import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/domain/plan';
import { whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('cumulativeTooSmall', () => {
  const counted = (given: Partial<Count>) =>
    said('cumulativeTooSmall', {
      ...aPlan({}),
      counts: [aCount({ figures: whole(20), ...given })],
    });
  const channel = 'Cổng Thông tin điện tử';

  it('[C32] below the period before it is an error, below its own period a warning', () => {
    expect(counted({ cumulative: 40, cumulativeBefore: 45 })).toEqual([
      [
        'error',
        'counts 1 cumulative',
        { channel, cumulative: 40, against: 'previous', figure: 45 },
      ],
    ]);
    expect(counted({ cumulative: 12 })).toEqual([
      [
        'warning',
        'counts 1 cumulative',
        { channel, cumulative: 12, against: 'period', figure: 20 },
      ],
    ]);
  });

  it('[C32] a stock may fall, and what is blank is not compared', () => {
    expect(counted({ cumulative: 40, cumulativeBefore: 45, measure: 'stock' })).toEqual([]);
    expect(counted({ cumulativeBefore: 45 })).toEqual([]);
    expect(counted({ cumulative: 45, cumulativeBefore: 45 })).toEqual([]);
    expect(counted({ cumulative: 12, figures: whole(20, 'unsure') })).toEqual([]);
  });

  it('[C32] as much as the period before, or as the period itself, is right', () => {
    expect(counted({ cumulative: 20 })).toEqual([]);
    expect(counted({ cumulative: 20, cumulativeBefore: 0 })).toEqual([]);
    expect(counted({ cumulative: 5, figures: { split: 'whole', value: null } })).toEqual([]);
  });
});
