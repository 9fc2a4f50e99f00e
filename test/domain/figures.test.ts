import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { amountOf } from '../../src/domain/figures';
import {
  HALF_YEAR_2024,
  months,
  period,
  quarters,
  QUARTER_3_2024,
  whole,
  YEAR_2024,
} from '../support/figures';
import { aCount } from '../support/plan';

const EVERY_MONTH = months(...Array.from({ length: 12 }, () => 210));

describe('figures', () => {
  it('[K1] a flow adds up over the parts of the period', () => {
    expect(amountOf(aCount({ figures: quarters(1, 2, null, 4) }), YEAR_2024)).toEqual(exactly(7));
    expect(amountOf(aCount({ figures: EVERY_MONTH }), YEAR_2024)).toEqual(exactly(2520));
  });

  it('[K2] of a stock the last figure counts', () => {
    const stock = { measure: 'stock', figures: EVERY_MONTH } as const;
    expect(amountOf(aCount(stock), YEAR_2024)).toEqual(exactly(210));
    const grown = { ...stock, figures: quarters(200, 205, 210, null) };
    expect(amountOf(aCount(grown), YEAR_2024)).toEqual(exactly(210));
    expect(amountOf(aCount(grown), HALF_YEAR_2024)).toEqual(exactly(205));
  });

  it('[K3] only the parts that touch the period count', () => {
    const figures = months(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048);
    expect(amountOf(aCount({ figures }), HALF_YEAR_2024)).toEqual(exactly(63));
    expect(amountOf(aCount({ figures }), QUARTER_3_2024)).toEqual(exactly(64 + 128 + 256));
    expect(amountOf(aCount({ figures: quarters(1, 2, 4, 8) }), QUARTER_3_2024)).toEqual(exactly(4));
  });

  it('[K3] without dates every figure counts', () => {
    const year = { kind: 'year', window: null } as const;
    expect(amountOf(aCount({ figures: quarters(1, 2, 4, 8) }), year)).toEqual(exactly(15));
  });

  it('an empty cell and one that is no number are not zero', () => {
    expect(amountOf(aCount({ figures: { split: 'whole', value: null } }), YEAR_2024)).toBeNull();
    const words = { text: 'nhiều', problem: 'words' } as const;
    expect(amountOf(aCount({ figures: { split: 'whole', value: words } }), YEAR_2024)).toBeNull();
    expect(amountOf(aCount({ figures: whole(0) }), YEAR_2024)).toEqual(exactly(0));
  });

  it('[K1] a year is the sum of what its quarters are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (values) => {
        const byQuarter = [0, 3, 6, 9].map((at) =>
          values.slice(at, at + 3).reduce((sum, value) => sum + value, 0),
        );
        expect(amountOf(aCount({ figures: months(...values) }), YEAR_2024)).toEqual(
          amountOf(aCount({ figures: quarters(...byQuarter) }), YEAR_2024),
        );
      }),
    );
  });

  it('[K3] months before, or after, the period do not count, the days of which are typed', () => {
    const march = period('campaign', '20/02/2024', '10/3/2024');
    const figures = months(1, 2, 4, 8);
    expect(amountOf(aCount({ figures }), march)).toEqual(exactly(6));
  });
});
