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

  describe('names that are alike', () => {
    const lost = (names: readonly string[], contents: readonly string[]) =>
      said('missingFromReport', {
        ...aPlan(...contents.map((content) => ({ content }))),
        promised: names.map((content) => ({ content })),
      }).map(([, , { content }]) => content);
    const numbered = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => `${name} ${String.fromCodePoint(97 + index)}`);

    it('[C12] three of four words are the same name, two are another', () => {
      expect(lost(['một hai ba bốn'], ['một hai ba năm'])).toEqual([]);
      expect(lost(['một hai ba bốn'], ['một hai sáu năm'])).toEqual(['một hai ba bốn']);
      expect(lost(['một hai ba bốn'], ['sáu bảy tám chín'])).toEqual(['một hai ba bốn']);
    });

    it('[C12] the row that is most alike answers, and leaves the others to other names', () => {
      const near = 'Đăng tải tin bài trên Trang thông tin điện tử huyện';
      const same = 'Đăng tải tin bài trên Trang thông tin điện tử của xã Sơn Trung';
      const name = 'Đăng tải tin bài trên Trang thông tin điện tử xã Sơn';
      expect(lost([name, near], [near, same])).toEqual([]);
      expect(lost([name, near], [same, near])).toEqual([]);
      expect(lost([name], [near, same])).toEqual([]);
    });

    it('[C12] a row that says the same word for word is not given to another name', () => {
      const name = 'Tổ chức hội nghị tập huấn nghiệp vụ';
      const longer = 'Tổ chức hội nghị tập huấn nghiệp vụ cải cách';
      expect(lost([longer, name], [name, longer])).toEqual([]);
      expect(lost([longer, name], [name])).toEqual([longer]);
    });

    it('[C12] names that are alike by the dozen are still told apart', () => {
      const names = numbered(25, 'Tuyên truyền cải cách hành chính tại thôn');
      expect(lost(names, names.toReversed())).toEqual([]);
      expect(lost(names, names.slice(1))).toEqual(names.slice(0, 1));
      expect(lost([...names, ...names], names)).toHaveLength(25);
    });

    it('[C12] of no plan nothing is missing', () => {
      expect(lost([], ['một hai ba bốn'])).toEqual([]);
    });
  });
});
