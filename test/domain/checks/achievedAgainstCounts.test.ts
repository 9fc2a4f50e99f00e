import { describe, expect, it } from 'vitest';
import { type Amount, exactly } from '../../../src/domain/amount';
import type { Count, Task } from '../../../src/domain/plan';
import { said } from '../../support/found';
import { whole } from '../../support/figures';
import { aCount, aPlan, statusIn } from '../../support/plan';

describe('achievedAgainstCounts', () => {
  const target = { kind: 'quantity', atLeast: 60, unit: 'tin, bài' } as const;
  const against = (achieved: Amount, value: Amount, unit = target.unit as string) =>
    said('achievedAgainstCounts', {
      ...aPlan({ target: { ...target, unit }, achieved, result: 'Đã đăng' }),
      counts: [
        aCount({ figures: { split: 'whole', value } }),
        aCount({ unit: 'cuộc', at: { sheet: 'Số liệu', row: 2 } }),
      ],
    });
  const atLeast = (value: number): Amount => ({ value, bound: 'atLeast' });

  it('[C22] two figures for one fact are an error at Thực hiện', () => {
    expect(against(exactly(68), exactly(63))).toEqual([
      ['error', 'tasks 1 achieved', { number: '1', achieved: 68, linked: 63 }],
    ]);
    expect(against(exactly(280), atLeast(285))).toHaveLength(1);
    expect(against(atLeast(300), exactly(285))).toHaveLength(1);
  });

  it('[C22] figures that may be one are right', () => {
    expect(against(exactly(68), exactly(68))).toEqual([]);
    expect(against(exactly(300), atLeast(285))).toEqual([]);
    expect(against(atLeast(285), exactly(300))).toEqual([]);
    expect(against(atLeast(285), atLeast(300))).toEqual([]);
    expect(against(exactly(300), { value: 285, bound: 'unsure' })).toEqual([]);
  });

  describe('adds up what the status adds up', () => {
    const of = { sheet: 'Số liệu', row: 1 };
    const rows: readonly Partial<Count>[] = [
      { figures: whole(40) },
      { figures: whole(28), unit: 'phóng sự' },
      { figures: whole(30), role: { kind: 'ofWhich', of } },
      { figures: whole(5), unit: 'cuộc' },
      { figures: whole(900), unit: 'lượt người', role: { kind: 'paired', of } },
      { figures: whole(60), measure: 'stock' },
    ];
    const counts = rows.map((given, index) =>
      aCount({ ...given, at: { sheet: 'Số liệu', row: index + 1 } }),
    );
    const foundWith = (given: Partial<Task>) =>
      said('achievedAgainstCounts', { ...aPlan({ result: 'Đã đăng', ...given }), counts });

    it('[C22] [S22] one family, without "trong đó" rows and pairs, flows apart from stocks', () => {
      const { reason } = statusIn({ target }, { counts });
      expect(reason).toMatchObject({ kind: 'quantity', achieved: exactly(68) });
      expect(foundWith({ target, achieved: exactly(68) })).toEqual([]);
      expect(foundWith({ target, achieved: exactly(98) })).toMatchObject([
        ['error', 'tasks 1 achieved', { linked: 68 }],
      ]);
    });

    it('[C22] [S26] a recurring target adds no stock', () => {
      const quarterly = { kind: 'quarterly', times: 17, unit: 'tin, bài', from: null } as const;
      const { reason } = statusIn({ target: quarterly }, { counts });
      expect(reason).toMatchObject({ kind: 'frequency', met: 4, byTotal: true });
      expect(foundWith({ target: quarterly, achieved: exactly(68) })).toEqual([]);
      expect(foundWith({ target: quarterly, achieved: exactly(128) })).toMatchObject([
        ['error', 'tasks 1 achieved', { linked: 68 }],
      ]);
    });
  });

  it('[C22] a pair does not make it unclear which figures are meant', () => {
    const plan = {
      ...aPlan({ target: { ...target, unit: '' }, achieved: exactly(40), result: 'Đã họp' }),
      counts: [
        aCount({ unit: 'cuộc', figures: whole(38) }),
        aCount({
          at: { sheet: 'Số liệu', row: 2 },
          unit: 'lượt người',
          figures: whole(950),
          role: { kind: 'paired', of: { sheet: 'Số liệu', row: 1 } },
        }),
      ],
    };
    expect(said('achievedAgainstCounts', plan)).toHaveLength(1);
  });

  it('[C22] without a unit it is not known which of two families is meant', () => {
    expect(against(exactly(68), exactly(63), '')).toEqual([]);
  });

  it('[C22] "hơn 285" and 285 are one figure, and "khoảng" may be any', () => {
    expect(against(atLeast(285), exactly(285))).toEqual([]);
    expect(against(exactly(285), atLeast(285))).toEqual([]);
    expect(against({ value: 300, bound: 'unsure' }, exactly(285))).toEqual([]);
    expect(against(atLeast(300), atLeast(285))).toEqual([]);
  });

  it('[C22] without a unit the figures of the only family are meant', () => {
    const plan = aPlan({
      target: { ...target, unit: '' },
      achieved: exactly(68),
      result: 'Đã đăng',
    });
    const counts = [aCount({ figures: { split: 'whole', value: exactly(63) } })];
    expect(said('achievedAgainstCounts', { ...plan, counts })).toHaveLength(1);
  });
});
