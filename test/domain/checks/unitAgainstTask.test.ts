import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('unitAgainstTask', () => {
  const units = (wanted: string, ...names: readonly string[]) => ({
    ...aPlan({ target: { kind: 'quantity', atLeast: 2, unit: wanted }, result: 'Đã mở lớp' }),
    counts: names.map((unit, index) => aCount({ unit, at: { sheet: 'Số liệu', row: index + 1 } })),
  });

  it('[C36] counts of other families alone are a warning at the first', () => {
    expect(said('unitAgainstTask', units('lớp', 'tin, bài', 'cuộc'))).toEqual([
      ['warning', 'counts 1 unit', { number: '1', unit: 'tin, bài', wanted: 'lớp' }],
    ]);
  });

  it('[C36] one that fits is enough, and an unknown unit says nothing', () => {
    expect(said('unitAgainstTask', units('lớp', 'tin, bài', 'khóa'))).toEqual([]);
    expect(said('unitAgainstTask', units('km', 'tin, bài'))).toEqual([]);
    expect(said('unitAgainstTask', units('', 'tin, bài'))).toEqual([]);
    expect(said('unitAgainstTask', units('lớp', 'km'))).toEqual([]);
    expect(said('unitAgainstTask', units('lớp'))).toEqual([]);
  });

  it('[C36] lượt người beside a cuộc say nothing, and an unknown unit fits nothing', () => {
    const of = { sheet: 'Số liệu', row: 1 };
    const plan = units('lớp', 'lượt người');
    const counts = plan.counts.map((count) => ({
      ...count,
      role: { kind: 'paired', of } as const,
    }));
    expect(said('unitAgainstTask', { ...plan, counts })).toEqual([]);
    expect(said('unitAgainstTask', units('lớp', 'km', 'cuộc')).map(([, place]) => place)).toEqual([
      'counts 2 unit',
    ]);
  });
});
