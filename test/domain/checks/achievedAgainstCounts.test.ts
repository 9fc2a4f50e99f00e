import { describe, expect, it } from 'vitest';
import { type Amount, exactly } from '../../../src/domain/amount';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

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
