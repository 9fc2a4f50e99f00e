import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('duplicateTask', () => {
  it('[C10] the same task twice is a warning at the second, however it is spelt', () => {
    const plan = aPlan(
      { content: 'Công khai tình trạng hồ sơ đã tiếp nhận' },
      { content: 'Niêm yết thủ tục hành chính' },
      { content: 'công khai  tình trạng hồ sơ đã tiếp nhận.' },
    );
    expect(said('duplicateTask', plan)).toEqual([
      ['warning', 'tasks 3 content', { number: '3', sameAs: '1' }],
    ]);
  });

  it('[C10] one task of two units is two tasks', () => {
    const content = 'Báo cáo kết quả tuyên truyền';
    expect(
      said('duplicateTask', aPlan({ content, lead: 'Sở Nội vụ' }, { content, lead: 'Văn phòng' })),
    ).toEqual([]);
  });

  it('[C10] rows without a name share nothing, and a dot inside a name is part of it', () => {
    expect(said('duplicateTask', aPlan({ content: '' }, { content: '' }))).toEqual([]);
    expect(said('duplicateTask', aPlan({ content: ' . ' }, { content: ';' }))).toEqual([]);
    expect(said('duplicateTask', aPlan({ content: 'Họp ;. ' }, { content: 'họp' }))).toHaveLength(
      1,
    );
    expect(said('duplicateTask', aPlan({ content: 'Họp: A' }, { content: 'Họp A' }))).toEqual([]);
  });

  it('[C10] the first is the upper row, in whatever order the rows came', () => {
    const at = (sheet: string, row: number) => ({ sheet, row });
    const rows = [at('B', 1), at('A', 12), at('A', 3)];
    const content = 'Họp';
    for (const places of [rows, rows.toReversed()]) {
      const plan = aPlan(
        ...places.map((place) => ({ at: place, content, number: `${place.sheet}${place.row}` })),
      );
      expect(said('duplicateTask', plan).map(([, , details]) => details)).toEqual([
        { number: 'A12', sameAs: 'A3' },
        { number: 'B1', sameAs: 'A3' },
      ]);
    }
  });
});
