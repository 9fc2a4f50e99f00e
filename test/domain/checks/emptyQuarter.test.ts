import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../src/domain/plan';
import type { Mark } from '../../../src/domain/vocabulary';
import { days, HALF_YEAR_2024, months, quarters, whole, YEAR_2024 } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('emptyQuarter', () => {
  const reviewed = (kind: 'regular' | 'qualitative', ...figures: readonly Figures[]) =>
    reviewedWith('', kind, ...figures);
  const reviewedWith = (
    note: string,
    kind: 'regular' | 'qualitative',
    ...figures: readonly Figures[]
  ) => {
    const plan = aPlan({ mark: 'done', result: '02 cuộc', target: { kind }, note });
    return said('emptyQuarter', {
      ...plan,
      report: { ...plan.report, period: YEAR_2024 },
      counts: figures.map((each, index) =>
        aCount({ figures: each, at: { sheet: 'Số liệu', row: index + 1 } }),
      ),
    });
  };

  it('[C38] a quarter without a figure is a warning at the result', () => {
    expect(reviewed('regular', quarters(5, 4, 0, 3))).toEqual([
      ['warning', 'tasks 1 result', { number: '1', quarters: [days('15/6/2024', '14/9/2024')] }],
    ]);
    expect(reviewed('regular', months(1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0))).toHaveLength(1);
  });

  it('[C38] a note in words is enough, a link is none', () => {
    expect(reviewedWith('Quý III Đài hỏng máy', 'regular', quarters(5, 4, 0, 3))).toEqual([]);
    expect(reviewedWith('https://a.vn/1', 'regular', quarters(5, 4, 0, 3))).toHaveLength(1);
  });

  it('[C38] channels complete each other, and a total says nothing about quarters', () => {
    expect(reviewed('regular', quarters(5, 4, 0, 3), quarters(0, 0, 2, 0))).toEqual([]);
    expect(reviewed('regular', quarters(5, 4, 0, 3), whole(2))).toEqual([]);
    expect(reviewed('regular', quarters())).toEqual([]);
    expect(reviewed('qualitative', quarters(5, 4, 0, 3))).toEqual([]);
  });

  it('[C38] not before the quarter has ended, nor where the task does not arise', () => {
    const half = (mark: Mark, period = HALF_YEAR_2024) => {
      const plan = aPlan({ mark, result: '02 cuộc', target: { kind: 'regular' } });
      return said('emptyQuarter', {
        ...plan,
        report: { ...plan.report, period },
        counts: [aCount({ figures: quarters(5, 4) })],
      });
    };
    expect(half('done')).toEqual([]);
    expect(half('done', YEAR_2024)).toHaveLength(1);
    expect(half('notApplicable', YEAR_2024)).toEqual([]);
    expect(half('done', { kind: 'year', window: null })).toEqual([]);
  });
});
