import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { said } from '../../support/found';

describe('approximateInProse', () => {
  it('[C42] in a text it is a note', () => {
    const plan = telling(aPlan({ result: 'Phát hơn 70 tin, bài.' }), 'Khoảng 200 lượt người dự.');
    expect(said('approximateInProse', plan)).toEqual([
      ['note', 'tasks 1 result', { number: null, written: 'hơn 70 tin, bài' }],
      ['note', 'narrative 1 text', { number: null, written: 'Khoảng 200 lượt người' }],
    ]);
  });

  it("[C42] where it belongs to a sum of its task's figures it is a warning", () => {
    const plan = aPlan({
      number: '3',
      result: 'Đài Truyền thanh: 42 tin, bài.',
      note: 'Trang TTĐT các xã: hơn 285 tin, bài.',
    });
    expect(said('approximateInProse', plan)).toEqual([
      ['warning', 'tasks 1 note', { number: '3', written: 'hơn 285 tin, bài' }],
    ]);
  });

  it('[C42] figures of another family make no sum with it', () => {
    const plan = aPlan({ result: '38 cuộc. Phát hơn 285 tin, bài.' });
    expect(said('approximateInProse', plan).map(([severity]) => severity)).toEqual(['note']);
  });

  it('[C42] "trên 02 trang" is a place', () => {
    expect(said('approximateInProse', aPlan({ result: 'Đăng trên 02 chuyên mục.' }))).toEqual([]);
  });

  it('[C42] a part beside its whole makes no sum', () => {
    const text = 'Đăng hơn 285 tin, bài, trong đó 10 tin, bài về chuyển đổi số';
    expect(
      said('approximateInProse', aPlan({ result: text })).map(([severity]) => severity),
    ).toEqual(['note']);
  });
});
