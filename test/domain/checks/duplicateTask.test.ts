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
});
