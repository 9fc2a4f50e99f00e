import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('aboveWhole', () => {
  const target = { kind: 'ratio', percent: 100 } as const;

  it('[C20] more than all of them is an error', () => {
    const plan = aPlan(
      { target, achieved: exactly(102), whole: 101 },
      { target, achieved: exactly(120) },
    );
    expect(said('aboveWhole', plan)).toEqual([
      ['error', 'tasks 1 achieved', { number: '1', achieved: 102, whole: 101 }],
      ['error', 'tasks 2 achieved', { number: '2', achieved: 120, whole: null }],
    ]);
  });

  it('[C20] all of them, an estimate, and a number beyond its target are right', () => {
    const quantity = { kind: 'quantity', atLeast: 60, unit: 'tin, bài' } as const;
    const plan = aPlan(
      { target, achieved: exactly(101), whole: 101 },
      { target, achieved: exactly(100) },
      { target, achieved: { value: 105, bound: 'unsure' }, whole: 101 },
      { target: quantity, achieved: exactly(68), whole: 60 },
      { target, achieved: exactly(2), whole: 0 },
    );
    expect(said('aboveWhole', plan)).toEqual([]);
  });
});
