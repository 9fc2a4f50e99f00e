import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('partOfNothing', () => {
  const target = { kind: 'ratio', percent: 100 } as const;

  it('[C21] so many of none is an error at Mẫu số', () => {
    const plan = aPlan(
      { target, achieved: exactly(2), whole: 0 },
      { target, achieved: exactly(0), whole: 0 },
      { target, achieved: exactly(2), whole: 2 },
    );
    expect(said('partOfNothing', plan)).toEqual([
      ['error', 'tasks 1 whole', { number: '1', achieved: 2 }],
    ]);
  });

  it('[C21] a number that is no ratio has no whole', () => {
    const quantity = { kind: 'quantity', atLeast: 2, unit: '' } as const;
    const plan = aPlan({ target: quantity, achieved: exactly(2), whole: 0 });
    expect(said('partOfNothing', plan)).toEqual([]);
  });
});
