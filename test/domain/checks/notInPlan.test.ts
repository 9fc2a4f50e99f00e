import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('notInPlan', () => {
  const promised = [
    { content: 'Xây dựng kế hoạch tuyên truyền CCHC năm 2024' },
    { content: 'Tổ chức cuộc thi tìm hiểu CCHC' },
    { content: 'Đăng tải tin, bài trên Trang thông tin điện tử xã' },
  ];

  it('[C13] a row that the plan does not name is a warning, outside the plan it is right', () => {
    const plan = aPlan(
      { content: 'Tổ chức cuộc thi tìm hiểu CCHC năm 2024' },
      { content: 'Đối thoại với doanh nghiệp' },
      { content: 'Tuyên truyền phòng chống bão lụt', outside: true },
    );
    expect(said('notInPlan', { ...plan, promised })).toEqual([
      ['warning', 'tasks 2 content', { number: '2' }],
    ]);
    expect(said('notInPlan', plan)).toEqual([]);
  });

  it('[C13] a plan without tasks is none', () => {
    expect(said('notInPlan', { ...aPlan({}), promised: [] })).toEqual([]);
  });
});
