import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { said } from '../../support/found';

describe('referenceDay', () => {
  it('[C50] a day that the calendar has not is a warning', () => {
    const text = 'Kế hoạch số 29/KH-UBND ngày 31/02/2024';
    expect(said('referenceDay', aPlan({ note: text }))).toEqual([
      ['warning', 'tasks 1 note', { text, day: '31/02/2024' }],
    ]);
  });

  it('[C50] a document without a day is fine', () => {
    expect(said('referenceDay', aPlan({ note: 'Kế hoạch số 29/KH-UBND' }))).toEqual([]);
  });
});
