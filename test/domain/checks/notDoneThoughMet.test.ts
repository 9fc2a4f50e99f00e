import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('notDoneThoughMet', () => {
  const target = { kind: 'quantity', atLeast: 3, unit: 'cuộc' } as const;

  it('[C4] a rule that is met under a mark of not done is a note at the mark', () => {
    const plan = aPlan(
      { mark: 'notDone', target, achieved: exactly(3), reason: 'Để sang năm' },
      { mark: 'notDone', target, achieved: exactly(2), reason: 'Để sang năm' },
      { mark: 'done', target, achieved: exactly(3) },
    );
    expect(said('notDoneThoughMet', plan)).toEqual([['note', 'tasks 1 mark', { number: '1' }]]);
  });
});
