import { describe, expect, it } from 'vitest';
import { found } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('notEntered', () => {
  it('[C2] an untouched task is one error, at its mark', () => {
    expect(found('notEntered', aPlan({}))).toEqual([
      {
        check: 'notEntered',
        severity: 'error',
        at: { table: 'tasks', sheet: 'Nhiệm vụ', row: 1, field: 'mark' },
        details: { number: '1' },
        fix: null,
      },
    ]);
  });

  it('[C2] a task that is marked not done is entered', () => {
    expect(found('notEntered', aPlan({ mark: 'notDone' }))).toEqual([]);
  });
});
