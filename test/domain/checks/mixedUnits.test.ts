import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('mixedUnits', () => {
  const units = (...names: readonly string[]) => ({
    ...aPlan({ result: '02 cuộc' }),
    counts: names.map((unit, index) => aCount({ unit, at: { sheet: 'Số liệu', row: index + 1 } })),
  });

  it('[C35] units of one family that add up are a note at the first that differs', () => {
    expect(
      said('mixedUnits', units('tin, bài', 'cuộc', 'tin, bài, phóng sự', 'video clip')),
    ).toEqual([
      ['note', 'counts 3 unit', { number: '1', unit: 'tin, bài, phóng sự', first: 'tin, bài' }],
    ]);
  });

  it('[C35] a note in the row that says so is enough', () => {
    const plan = units('tin, bài', 'tin, bài, phóng sự');
    const counts = plan.counts.map((count) => ({ ...count, note: 'Có 03 phóng sự' }));
    expect(said('mixedUnits', { ...plan, counts })).toEqual([]);
  });

  it('[C35] spellings of one unit and other families are right', () => {
    expect(
      said('mixedUnits', units('tin, bài', 'Tin bài', 'tin/bài', 'cuộc', 'lượt người', 'km')),
    ).toEqual([]);
  });
});
