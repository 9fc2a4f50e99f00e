import { describe, expect, it } from 'vitest';
import { aPlan, aProof } from '../../support/plan';
import { said } from '../../support/found';

const url = 'https://a.gov.vn/vi/tin-ve-cchc';

describe('categoryLink', () => {
  it('[C56] a page that lists articles is a note where nothing speaks of it', () => {
    const plan = aPlan({ content: 'Tổ chức hội nghị', note: url });
    expect(said('categoryLink', plan)).toEqual([['note', 'tasks 1 note', { url }]]);
  });

  it.each(['Duy trì chuyên trang CCHC', 'Đăng trên Cổng Thông tin điện tử'])(
    '[C56] it proves "%s"',
    (content) => {
      expect(said('categoryLink', aPlan({ content, note: url }))).toEqual([]);
    },
  );

  it('[C56] what may be the name of an article is left alone', () => {
    for (const note of ['https://a.gov.vn/1', 'https://a.gov.vn/xa-to-chuc-hoi-nghi-cchc']) {
      expect(said('categoryLink', aPlan({ note }))).toEqual([]);
    }
  });

  it('[C56] a proof without a task has nothing to fit', () => {
    const plan = { ...aPlan({}), proofs: [aProof({ location: url, tasks: [] })] };
    expect(said('categoryLink', plan)).toEqual([]);
  });

  it('[C56] of a proof for two tasks one that speaks of a column is enough', () => {
    const plan = {
      ...aPlan({ content: 'Tổ chức hội nghị' }, { content: 'Duy trì chuyên mục CCHC' }),
      proofs: [aProof({ location: url, tasks: ['1', '2'] })],
    };
    expect(said('categoryLink', plan)).toEqual([]);
    const one = { ...plan, proofs: [aProof({ location: url, tasks: ['1'] })] };
    expect(said('categoryLink', one)).toHaveLength(1);
  });

  it('[C56] an article with a short name is none', () => {
    const note = 'https://a.gov.vn/tin-bai/hoi-nghi-cchc.html';
    expect(said('categoryLink', aPlan({ content: 'Tổ chức hội nghị', note }))).toEqual([]);
  });
});
