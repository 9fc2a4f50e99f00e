import { describe, expect, it } from 'vitest';
import { columnTotals } from '../../src/domain/columnTotals';
import { months, quarters, whole } from '../support/figures';
import { aCount } from '../support/plan';

const valuesOf = (...given: Parameters<typeof columnTotals>) =>
  columnTotals(...given).map(({ unit, totals }) => [
    unit,
    totals.map((each) => each?.value ?? null),
  ]);

describe('columnTotals', () => {
  it('[N7] months make quarters', () => {
    const counts = [
      aCount({ figures: months(1, 2, 3, null, 5) }),
      aCount({ figures: quarters(10, null, null, 40) }),
    ];
    expect(valuesOf(counts, 'quarters')).toEqual([['tin, bài', [16, 5, null, 40]]]);
  });

  it('[N7] the last month of a stock makes the quarter', () => {
    const stock = aCount({ figures: months(200, 205, null, 210), measure: 'stock' });
    expect(valuesOf([stock], 'quarters')).toEqual([['tin, bài', [205, 210, null, null]]]);
  });

  it('[N7] quarters do not make months, nor does a total', () => {
    const counts = [aCount({ figures: quarters(1) }), aCount({ figures: whole(5) })];
    expect(valuesOf(counts, 'months')).toEqual([]);
    expect(valuesOf(counts, 'quarters')).toEqual([['tin, bài', [1, null, null, null]]]);
  });

  it('[N7] families stand apart', () => {
    const at = { sheet: 'Số liệu', row: 1 };
    const counts = [
      aCount({ figures: quarters(1) }),
      aCount({ figures: quarters(2), unit: 'bài' }),
      aCount({ figures: quarters(4), unit: 'cuộc' }),
      aCount({ figures: quarters(8), unit: 'cuộc', role: { kind: 'ofWhich', of: at } }),
    ];
    expect(valuesOf(counts, 'quarters')).toEqual([
      ['tin, bài', [3, null, null, null]],
      ['cuộc', [4, null, null, null]],
    ]);
  });
});
