import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

describe('listLeftOpen', () => {
  it('[C65] dots typed by feel at the end of a list are a note', () => {
    const plan = aPlan({ note: 'Bài 1, bài 2\n…..' });
    expect(
      found('listLeftOpen', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([['note', { written: '…..', proposed: '…' }, null]]);
  });

  it('[C65] good Vietnamese and Lời báo cáo are left alone', () => {
    const plan = telling(aPlan({ note: 'Bài 1, bài 2… và bài 3...' }), 'Bài 1, bài 2\n…..');
    expect(found('listLeftOpen', plan)).toEqual([]);
  });
});
