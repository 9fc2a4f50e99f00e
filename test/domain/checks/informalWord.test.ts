import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

describe('informalWord', () => {
  it('[C66] what a message may say is a note', () => {
    const plan = aPlan({ note: 'thanh toán ko dùng tiền mặt' });
    expect(
      found('informalWord', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([['note', { written: 'ko', proposed: 'không' }, null]]);
  });

  it('[C66] good Vietnamese and Lời báo cáo are left alone', () => {
    const plan = telling(
      aPlan({ note: 'thanh toán không dùng tiền mặt' }),
      'thanh toán ko dùng tiền mặt',
    );
    expect(found('informalWord', plan)).toEqual([]);
  });
});
