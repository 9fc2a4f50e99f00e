import { describe, expect, it } from 'vitest';
import { review } from '../../../src/domain/review';
import { aPlan } from '../../support/plan';

describe('notEntered', () => {
  it('[C2] an untouched task is one error, at its mark', () => {
    expect(review(aPlan({})).findings).toEqual([
      {
        check: 'notEntered',
        severity: 'error',
        at: { sheet: 'Nhiệm vụ', row: 1, field: 'mark' },
        details: { number: '1' },
      },
    ]);
  });

  it('[C2] a task that is marked not done is entered', () => {
    expect(review(aPlan({ mark: 'notDone' })).findings).toEqual([]);
  });
});
