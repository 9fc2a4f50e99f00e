import { describe, expect, it } from 'vitest';
import type { Count, Figures } from '../../../src/domain/plan';
import { months, quarters, whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('ofWhichAboveTotal', () => {
  const blank: Figures = { split: 'whole', value: null };
  const at = (row: number) => ({ sheet: 'Số liệu', row });
  const rows = (figures: Figures, ...parts: readonly Partial<Count>[]) => ({
    ...aPlan({}),
    counts: [
      aCount({ figures, unit: 'TTHC' }),
      ...parts.map((part, index) =>
        aCount({
          at: at(index + 2),
          unit: 'TTHC',
          channel: 'trong đó',
          role: { kind: 'ofWhich', of: at(1) },
          ...part,
        }),
      ),
    ],
  });

  it('[C30] a part above its whole is an error at the part', () => {
    const plan = rows(whole(69), { figures: whole(37) }, { figures: whole(70), channel: 'Cấp xã' });
    expect(said('ofWhichAboveTotal', plan)).toEqual([
      ['error', 'counts 3 value', { channel: 'Cấp xã', part: 70, whole: 69 }],
    ]);
  });

  it('[C30] month by month it is found where the year would hide it', () => {
    const plan = rows(quarters(5, 9), { figures: quarters(2, 10), unit: '' });
    expect(said('ofWhichAboveTotal', plan)).toEqual([
      ['error', 'counts 2 value 1', { channel: 'trong đó', part: 10, whole: 9 }],
    ]);
    expect(said('ofWhichAboveTotal', rows(quarters(5, 9), { figures: whole(15) }))).toHaveLength(1);
    expect(said('ofWhichAboveTotal', rows(quarters(5, 9), { figures: whole(14) }))).toEqual([]);
  });

  it('[C30] estimates and other units prove nothing', () => {
    expect(said('ofWhichAboveTotal', rows(whole(285, 'atLeast'), { figures: whole(300) }))).toEqual(
      [],
    );
    expect(said('ofWhichAboveTotal', rows(whole(285), { figures: whole(300, 'unsure') }))).toEqual(
      [],
    );
    expect(
      said('ofWhichAboveTotal', rows(whole(38), { figures: whole(950), unit: 'lượt người' })),
    ).toEqual([]);
    expect(
      said('ofWhichAboveTotal', rows(whole(38), { figures: whole(39, 'atLeast') })),
    ).toHaveLength(1);
  });

  it('[C30] parts in an unknown unit are held against a whole in the same', () => {
    const km = (wholeUnit: string, unit: string) => {
      const plan = rows(whole(3), { figures: whole(5), unit });
      const [first, ...others] = plan.counts;
      return first === undefined
        ? plan
        : { ...plan, counts: [{ ...first, unit: wholeUnit }, ...others] };
    };
    expect(said('ofWhichAboveTotal', km('km', 'Km'))).toHaveLength(1);
    expect(said('ofWhichAboveTotal', km('km', 'ha'))).toEqual([]);
    expect(said('ofWhichAboveTotal', km('km', 'TTHC'))).toEqual([]);
    expect(said('ofWhichAboveTotal', km('TTHC', 'km'))).toEqual([]);
  });

  it('[C30] where a month, or a whole year, has no figure there is nothing to compare', () => {
    expect(
      said('ofWhichAboveTotal', rows(quarters(null, 9), { figures: quarters(2, null) })),
    ).toEqual([]);
    expect(said('ofWhichAboveTotal', rows(quarters(), { figures: whole(5) }))).toEqual([]);
    expect(said('ofWhichAboveTotal', rows(quarters(5), { figures: blank }))).toEqual([]);
    const short: Figures = { split: 'months', values: [{ value: 1, bound: 'exact' }] };
    expect(said('ofWhichAboveTotal', rows(short, { figures: months(1, 5) }))).toEqual([]);
  });

  it('[C30] of a total against quarters the place is the row', () => {
    expect(said('ofWhichAboveTotal', rows(quarters(5, 9), { figures: whole(15) }))).toEqual([
      ['error', 'counts 2 value', { channel: 'trong đó', part: 15, whole: 14 }],
    ]);
  });
});
