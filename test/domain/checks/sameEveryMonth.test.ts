import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/domain/plan';
import { months, quarters, whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('sameEveryMonth', () => {
  const same = (given: Partial<Count>) =>
    said('sameEveryMonth', { ...aPlan({}), counts: [aCount(given)] });

  it('[C33] 25 in each of four quarters is a note', () => {
    expect(same({ figures: quarters(25, 25, 25, 25) })).toEqual([
      ['note', 'counts 1 value 0', { channel: 'Cổng Thông tin điện tử', value: 25 }],
    ]);
    expect(same({ figures: months(10, 10, 10, 10) })).toHaveLength(1);
  });

  it('[C33] one meeting a month, three months, a stock and other figures are right', () => {
    expect(same({ figures: months(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) })).toEqual([]);
    expect(same({ figures: months(9, 9, 9, 9) })).toEqual([]);
    expect(same({ figures: months(25, 25, 25) })).toEqual([]);
    expect(same({ figures: months(25, 25, 25, 24) })).toEqual([]);
    expect(same({ figures: quarters(210, 210, 210, 210), measure: 'stock' })).toEqual([]);
    expect(same({ figures: whole(300) })).toEqual([]);
  });
});
