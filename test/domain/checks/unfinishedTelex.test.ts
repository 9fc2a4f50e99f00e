import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

describe('unfinishedTelex', () => {
  it('[C62] a tone key that stayed behind is a note with a proposal', () => {
    const plan = aPlan({ note: 'kết quả thưcj hiện' });
    expect(
      found('unfinishedTelex', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([['note', { written: 'thưcj', proposed: 'thực' }, null]]);
  });

  it('[C62] good Vietnamese and Lời báo cáo are left alone', () => {
    const plan = telling(aPlan({ note: 'kết quả thực hiện; fax' }), 'kết quả thưcj hiện');
    expect(found('unfinishedTelex', plan)).toEqual([]);
  });
});
