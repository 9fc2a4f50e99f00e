import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { cumulativeOf } from '../../src/domain/cumulative';
import type { PeriodKind } from '../../src/domain/vocabulary';
import { period, QUARTER_3_2024, quarters, whole, YEAR_2024 } from '../support/figures';
import { aCount } from '../support/plan';

describe('cumulative', () => {
  it('[K8] quarters add up from the beginning of the year', () => {
    const figures = quarters(1, 2, 4, 8);
    expect(cumulativeOf(aCount({ figures }), QUARTER_3_2024)).toEqual(exactly(7));
    expect(cumulativeOf(aCount({ figures }), YEAR_2024)).toEqual(exactly(15));
  });

  it('[K8] what was typed of the period before is added', () => {
    const count = aCount({ figures: whole(4), cumulativeBefore: 3, cumulative: 99 });
    expect(cumulativeOf(count, QUARTER_3_2024)).toEqual(exactly(7));
  });

  it('[K8] else it is as typed, or that of a period from new year on', () => {
    const typed = aCount({ figures: whole(4), cumulative: 9 });
    expect(cumulativeOf(typed, QUARTER_3_2024)).toEqual(exactly(9));
    expect(cumulativeOf(aCount({ figures: whole(4) }), QUARTER_3_2024)).toBeNull();
    expect(cumulativeOf(aCount({ figures: whole(4) }), YEAR_2024)).toEqual(exactly(4));
    const january = period('month', '15/12/2023', '14/01/2024');
    expect(cumulativeOf(aCount({ figures: whole(4) }), january)).toEqual(exactly(4));
    const february = period('month', '15/01/2024', '14/02/2024');
    expect(cumulativeOf(aCount({ figures: whole(4) }), february)).toBeNull();
  });

  it('[K2] [K8] a stock does not grow', () => {
    const count = aCount({
      measure: 'stock',
      figures: quarters(210, 210, 212),
      cumulativeBefore: 210,
    });
    expect(cumulativeOf(count, QUARTER_3_2024)).toEqual(exactly(212));
  });

  it("[K8] a period from the year's first day on is its own, known by its name alone too", () => {
    const count = aCount({ figures: whole(4) });
    const unknown = (kind: PeriodKind) => cumulativeOf(count, { kind, window: null });
    expect(unknown('quarter1')).toEqual(exactly(4));
    expect(unknown('halfYear')).toEqual(exactly(4));
    expect(unknown('nineMonths')).toEqual(exactly(4));
    expect(unknown('year')).toEqual(exactly(4));
    expect(unknown('quarter3')).toBeNull();
    expect(unknown('month')).toBeNull();
  });

  it('[K8] without a figure of its own the period before is not the whole', () => {
    const figures = { split: 'whole', value: null } as const;
    expect(cumulativeOf(aCount({ figures, cumulativeBefore: 3 }), QUARTER_3_2024)).toBeNull();
  });

  it('[K2] a stock of one figure does not grow either', () => {
    const stock = aCount({ measure: 'stock', figures: whole(212), cumulativeBefore: 210 });
    expect(cumulativeOf(stock, QUARTER_3_2024)).toEqual(exactly(212));
  });
});
