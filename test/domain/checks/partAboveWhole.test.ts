import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
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
});
