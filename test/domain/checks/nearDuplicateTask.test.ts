import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('nearDuplicateTask', () => {
  const near = (...contents: readonly string[]) =>
    said('nearDuplicateTask', aPlan(...contents.map((content) => ({ content }))));

  it('[C11] the same in other small words or another order is a note', () => {
    expect(
      near(
        'Tuyên truyền cải cách hành chính và chuyển đổi số năm 2024',
        'Thực hiện tuyên truyền công tác chuyển đổi số, cải cách hành chính',
      ),
    ).toEqual([['note', 'tasks 2 content', { number: '2', sameAs: '1' }]]);
  });

  it.each([
    ['Đăng tải tin, bài CCHC trên Trang TTĐT', 'Đăng tải tin, bài CCHC trên Đài'],
    ['Báo cáo quý I về tuyên truyền CCHC', 'Báo cáo quý III về tuyên truyền CCHC'],
    ['Họp giao ban', 'Họp, giao ban'],
    ['Tuyên truyền CCHC, chuyển đổi số.', 'Tuyên truyền CCHC, chuyển đổi số'],
  ])('[C11] two tasks, or one that is said already: %s | %s', (first, second) => {
    expect(near(first, second)).toEqual([]);
  });

  it('[C11] three words of meaning are too few, four are enough', () => {
    expect(near('một hai ba', 'ba hai một')).toEqual([]);
    expect(near('một hai ba bốn', 'bốn ba hai một')).toHaveLength(1);
  });
});
