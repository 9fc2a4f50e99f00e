import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/domain/plan';
import { quarters } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('unitUnknown', () => {
  const channel = 'Cổng Thông tin điện tử';
  const counted = (given: Partial<Count>) =>
    said('unitUnknown', { ...aPlan({}), counts: [aCount(given)] });

  it('[C34] a figure without a unit is a warning, in an unknown one a note', () => {
    expect(counted({ unit: '' })).toEqual([['warning', 'counts 1 unit', { channel, unit: '' }]]);
    expect(counted({ unit: 'km' })).toEqual([['note', 'counts 1 unit', { channel, unit: 'km' }]]);
  });

  it('[C34] known units, empty rows and "trong đó" rows without one are right', () => {
    expect(counted({ unit: 'Tin/bài' })).toEqual([]);
    expect(counted({ unit: '', figures: { split: 'whole', value: null } })).toEqual([]);
    expect(
      counted({ unit: '', role: { kind: 'ofWhich', of: { sheet: 'Số liệu', row: 0 } } }),
    ).toEqual([]);
  });

  it('[C34] one figure among blank quarters is enough', () => {
    expect(counted({ unit: 'km', figures: quarters(null, 3) })).toHaveLength(1);
    expect(
      counted({ unit: 'km', role: { kind: 'ofWhich', of: { sheet: 'Số liệu', row: 0 } } }),
    ).toHaveLength(1);
  });
});
