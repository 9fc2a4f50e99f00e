import { describe, expect, it } from 'vitest';
import { figureFamilies } from '../../src/app/figureBars';
import type { Reviewed } from '../../src/app/reviewPlan';
import type { Count } from '../../src/domain/plan';
import { aCount, aPlan } from '../support/plan';
import { inYear } from '../support/report';

const row = (index: number, value: number, more: Partial<Count> = {}): Count =>
  aCount({
    at: { sheet: 'Số liệu', row: index },
    channel: `Hình thức ${index}`,
    unit: 'tin, bài',
    figures: { split: 'whole', value: { value, bound: 'exact' } },
    target: null,
    ...more,
  });

const families = (...counts: Count[]) =>
  figureFamilies({
    reading: { plan: inYear(2024, { ...aPlan(), counts }) },
  } as unknown as Reviewed);

describe('figureFamilies', () => {
  it('compares what is counted in one family of units, and nothing else', () => {
    const found = families(
      row(1, 40),
      row(2, 20, { unit: 'tin' }),
      row(3, 900, { unit: 'lượt người' }),
    );
    expect(found.map(({ unit, bars }) => [unit, ...bars.map(({ share }) => share)])).toEqual([
      ['tin, bài; tin', 1, 0.5],
      ['lượt người', 1],
    ]);
  });

  it('a target lies on the same scale, also where it is not reached', () => {
    expect(families(row(1, 30, { target: 60 }))[0]?.bars).toEqual([
      { channel: 'Hình thức 1', text: '30/60 (50%)', share: 0.5, target: 1 },
    ]);
  });

  it('a stock is no flow, "trong đó" is part of another row, and a blank is no bar', () => {
    const at = { sheet: 'Số liệu', row: 1 };
    const found = families(
      row(1, 210, { measure: 'stock' }),
      row(2, 5),
      row(3, 3, { role: { kind: 'ofWhich', of: at } }),
      row(4, 0, { figures: { split: 'whole', value: null } }),
    );
    expect(found.map(({ bars }) => bars.map(({ text }) => text))).toEqual([['210'], ['05']]);
  });
});
