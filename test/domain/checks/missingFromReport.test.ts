import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('missingFromReport', () => {
  const promised = [
    { content: 'Xây dựng kế hoạch tuyên truyền CCHC năm 2024' },
    { content: 'Tổ chức cuộc thi tìm hiểu CCHC' },
    { content: 'Đăng tải tin, bài trên Trang thông tin điện tử xã' },
  ];

  it('[C12] a task of the plan that no row answers is a warning', () => {
    const plan = aPlan(
      { content: 'Đăng tải các tin, bài về CCHC trên Trang thông tin điện tử của xã' },
      { content: 'Kế hoạch tuyên truyền CCHC năm 2024', outside: true },
    );
    expect(said('missingFromReport', { ...plan, promised })).toEqual([
      ['warning', 'report 0 planDocument', { content: 'Tổ chức cuộc thi tìm hiểu CCHC' }],
    ]);
  });

  it('[C12] nothing is missing where no plan was brought in', () => {
    expect(said('missingFromReport', aPlan({}))).toEqual([]);
  });

  it('[C12] one row answers one task of the plan', () => {
    const [first] = promised;
    const twice = [first, first].flatMap((each) => each ?? []);
    expect(
      said('missingFromReport', { ...aPlan(...twice.slice(1)), promised: twice }),
    ).toHaveLength(1);
  });
});
