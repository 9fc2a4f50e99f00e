import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aCount, aPlan, aProof, aTask } from '../../support/plan';

describe('unknownTask', () => {
  it('[C9] a number that no task or part has is an error in Số liệu and in Tài liệu kiểm chứng', () => {
    const parts = [aTask({ number: '1.a', at: { sheet: 'Nhiệm vụ', row: 11 } })];
    const plan = {
      ...aPlan({ parts }),
      counts: [aCount({ tasks: ['1', '1.a', '13'] })],
      proofs: [aProof({ tasks: ['2', '2', '1.'] })],
    };
    expect(said('unknownTask', plan)).toEqual([
      ['error', 'counts 1 tasks', { number: '13' }],
      ['error', 'proofs 1 tasks', { number: '2' }],
    ]);
  });

  it('[C9] a row that names no task is right', () => {
    expect(said('unknownTask', { ...aPlan({}), counts: [aCount({ tasks: [] })] })).toEqual([]);
  });
});
