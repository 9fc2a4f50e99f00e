import { describe, expect, it } from 'vitest';
import { review } from '../../../src/domain/review';
import { aPlan } from '../../support/plan';

describe('doneWithoutBasis', () => {
  it('[C1] a tick without result, link or number is one error, at the result', () => {
    expect(review(aPlan({ mark: 'done', result: 'Đã xong' }, { mark: 'done' })).findings).toEqual([
      {
        check: 'doneWithoutBasis',
        severity: 'error',
        at: { sheet: 'Nhiệm vụ', row: 2, field: 'result' },
        details: { number: '2' },
      },
    ]);
  });

  it('[C1] a link in the note is enough', () => {
    expect(review(aPlan({ mark: 'done', note: 'https://a.vn/1' })).findings).toEqual([]);
  });
});
