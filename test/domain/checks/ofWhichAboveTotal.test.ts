import { describe, expect, it } from 'vitest';
import type { Count, Figures } from '../../../src/domain/plan';
import { quarters, whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('ofWhichAboveTotal', () => {
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
});
