import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

describe('unmatchedQuote', () => {
  it('[C64] a quote of two shapes is a note', () => {
    const plan = aPlan({ note: 'Cuộc thi “Tìm hiểu CCHC".' });
    expect(
      found('unmatchedQuote', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([['note', { written: '"', proposed: '”' }, null]]);
  });

  it('[C64] good Vietnamese and Lời báo cáo are left alone', () => {
    const plan = telling(
      aPlan({ note: 'Cuộc thi “Tìm hiểu CCHC”, "CĐS".' }),
      'Cuộc thi “Tìm hiểu CCHC".',
    );
    expect(found('unmatchedQuote', plan)).toEqual([]);
  });
});
