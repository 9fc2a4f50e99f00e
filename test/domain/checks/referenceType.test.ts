import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { said } from '../../support/found';

describe('referenceType', () => {
  it('[C46] a kind that its symbol contradicts is an error', () => {
    const text = 'Quyết định số 14/KH-UBND ngày 17/01/2023';
    expect(said('referenceType', aPlan({ result: text }))).toEqual([
      ['error', 'tasks 1 result', { text, type: 'Quyết định', symbolType: 'Kế hoạch' }],
    ]);
  });

  it('[C46] a symbol of no known kind may be right', () => {
    const plan = aPlan({ result: 'Quyết định số 14/XYZ-UBND ngày 17/01/2023' });
    expect(said('referenceType', plan).map(([severity]) => severity)).toEqual(['warning']);
  });

  it.each([
    'Kế hoạch số 29/KH-UBND',
    'Công văn số 775/UBND-NV',
    'Quyết định số 3647/QĐUBND',
    '14/KH-UBND',
  ])('[C46] "%s" is not the wrong kind', (result) => {
    expect(said('referenceType', aPlan({ result }))).toEqual([]);
  });

  it('[C46] a symbol that is built wrong is left to its form', () => {
    const plan = aPlan({ result: 'Quyết định số 3647/QĐUBND ngày 17/11/2021' });
    expect(said('referenceType', plan)).toEqual([]);
    expect(said('referenceForm', plan)).toHaveLength(1);
  });
});
