import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

describe('repeatedWord', () => {
  it('[C63] a word typed twice is a note', () => {
    const plan = aPlan({ note: 'Chỉ số hài lòng lòng của người dân' });
    expect(
      found('repeatedWord', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([['note', { written: 'lòng lòng', proposed: 'lòng' }, null]]);
  });

  it('[C63] good Vietnamese and Lời báo cáo are left alone', () => {
    const plan = telling(
      aPlan({ note: 'luôn luôn hài lòng' }),
      'Chỉ số hài lòng lòng của người dân',
    );
    expect(found('repeatedWord', plan)).toEqual([]);
  });
});
