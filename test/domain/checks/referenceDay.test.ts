import { describe, expect, it } from 'vitest';
import { aPlan, aProof } from '../../support/plan';
import { telling } from '../../support/report';
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

  it('[C50] wherever documents are named', () => {
    const text = 'Kế hoạch số 29/KH-UBND ngày 31/02/2024';
    const plan = telling(
      {
        ...aPlan({ content: text, result: text, note: text }),
        proofs: [aProof({ name: text })],
      },
      text,
    );
    const report = { ...plan.report, planDocument: text };
    expect(said('referenceDay', { ...plan, report }).map(([, place]) => place)).toEqual([
      'report 0 planDocument',
      'tasks 1 content',
      'tasks 1 result',
      'tasks 1 note',
      'proofs 1 name',
      'narrative 1 text',
    ]);
  });
});
