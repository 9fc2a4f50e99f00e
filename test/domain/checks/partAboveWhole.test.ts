import { describe, expect, it } from 'vitest';
import { aCount, aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { said } from '../../support/found';

describe('partAboveWhole', () => {
  it('[C41] "trong đó" above its whole is an error', () => {
    const plan = aPlan({
      result: 'Tổ chức 03 cuộc đối thoại, trong đó có 05 cuộc đối thoại với doanh nghiệp.',
    });
    expect(said('partAboveWhole', plan)).toEqual([
      [
        'error',
        'tasks 1 result',
        { part: 5, bound: 'exact', whole: 3, unit: 'cuộc', inferred: null },
      ],
    ]);
  });

  it('[C41] a part as large as its whole is fine', () => {
    const plan = aPlan({
      result: 'Tổ chức 03 cuộc đối thoại, trong đó có 03 cuộc đối thoại với doanh nghiệp.',
    });
    expect(said('partAboveWhole', plan)).toEqual([]);
  });

  it('[C41] what only the levels say is a warning', () => {
    const text = (communes: string) =>
      `Phát sóng 48 tin, bài trên hệ thống truyền thanh từ huyện đến cơ sở. Phát sóng ${communes} tin, bài trên hệ thống truyền thanh xã, thị trấn.`;
    const plan = telling(aPlan({}), text('hơn 70'));
    expect(said('partAboveWhole', plan)).toEqual([
      [
        'warning',
        'narrative 1 text',
        {
          part: 70,
          bound: 'atLeast',
          whole: 48,
          unit: 'tin, bài',
          inferred: { channel: 'broadcast', scope: 'commune' },
        },
      ],
    ]);
    expect(said('partAboveWhole', telling(aPlan({}), text('40')))).toEqual([]);
  });

  it('[C41] a note of Số liệu and Lời báo cáo are read too', () => {
    const note = 'Tổ chức 03 cuộc, trong đó 05 cuộc ở thôn';
    const plan = telling({ ...aPlan({ note }), counts: [aCount({ note })] }, note);
    expect(said('partAboveWhole', plan).map(([severity, place]) => [severity, place])).toEqual([
      ['error', 'tasks 1 note'],
      ['error', 'counts 1 note'],
      ['error', 'narrative 1 text'],
    ]);
  });

  it('[C41] "khoảng 05" is no part above "03", and "hơn 03" is no whole', () => {
    const result = (part: string, all: string) =>
      aPlan({ result: `Tổ chức ${all} cuộc, trong đó ${part} cuộc ở thôn` });
    expect(said('partAboveWhole', result('khoảng 05', '03'))).toEqual([]);
    expect(said('partAboveWhole', result('05', 'hơn 03'))).toEqual([]);
    expect(said('partAboveWhole', result('hơn 05', '03'))).toHaveLength(1);
  });

  describe('what the levels say', () => {
    const DOWNWARD = 'Hệ thống truyền thanh từ huyện đến cơ sở: 48 tin, bài.';
    const warned = (part: string, all = DOWNWARD) =>
      said('partAboveWhole', telling(aPlan({}), all, part)).map(([, , { part: value }]) => value);

    it.each([
      ['a district', 'Đài truyền thanh huyện: 70 tin, bài.', [70]],
      ['a commune', 'Đài truyền thanh xã: 70 tin, bài.', [70]],
      ['a hamlet', 'Truyền thanh thôn: 70 tin, bài.', [70]],
      ['more than as many', 'Đài truyền thanh xã: hơn 48 tin, bài.', [48]],
      ['as many', 'Đài truyền thanh xã: 48 tin, bài.', []],
      ['perhaps more', 'Đài truyền thanh xã: khoảng 70 tin, bài.', []],
      ['more than fewer', 'Đài truyền thanh xã: hơn 40 tin, bài.', []],
      ['another form', 'Trang TTĐT xã: 70 tin, bài.', []],
      ['another unit', 'Đài truyền thanh xã: 70 lượt phát sóng.', []],
      ['a province', 'Đài truyền thanh tỉnh: 70 tin, bài.', []],
      ['no level', 'Đài truyền thanh: 70 tin, bài.', []],
    ])('[C41] %s', (_, part, values) => {
      expect(warned(part)).toEqual(values);
    });

    it('[C41] a whole that is not exact is no whole', () => {
      expect(warned('Đài truyền thanh xã: 70 tin, bài.', DOWNWARD.replace('48', 'hơn 48'))).toEqual(
        [],
      );
    });
  });
});
