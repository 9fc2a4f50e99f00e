import { describe, expect, it } from 'vitest';
import type { Count, Figures } from '../../../src/domain/plan';
import { whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('partsAgainstSum', () => {
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

  it('[C31] parts that make more than their whole are a warning at the whole', () => {
    expect(
      said('partsAgainstSum', rows(whole(69), { figures: whole(37) }, { figures: whole(33) })),
    ).toEqual([
      ['warning', 'counts 1 value', { channel: 'Cổng Thông tin điện tử', sum: 70, whole: 69 }],
    ]);
  });

  it('[C31] a note that says that they overlap is enough', () => {
    const note = 'Có 01 TTHC tính ở cả hai cấp';
    expect(
      said(
        'partsAgainstSum',
        rows(whole(69), { figures: whole(37) }, { figures: whole(33), note }),
      ),
    ).toEqual([]);
  });

  it('[C31] seed 000 adds up, and less is fine', () => {
    const parts = [37, 18, 14].map((value) => ({ figures: whole(value) }));
    expect(said('partsAgainstSum', rows(whole(69), ...parts))).toEqual([]);
    expect(said('partsAgainstSum', rows(whole(100), ...parts))).toEqual([]);
  });

  it('[C31] a part that is above the whole by itself is said by C30 alone', () => {
    expect(said('partsAgainstSum', rows(whole(69), { figures: whole(70) }))).toEqual([]);
  });
});
