import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aPlan, aTask } from '../../support/plan';

describe('duplicateNumber', () => {
  it('[C7] a number that stands twice is an error at the second', () => {
    expect(
      said('duplicateNumber', aPlan({}, { number: '1.' }, { number: '' }, { number: '' })),
    ).toEqual([['error', 'tasks 2 number', { number: '1.' }]]);
  });

  it('[C7] numbers begin again in each group, outside the plan and under each task', () => {
    const part = (number: string, row: number) => aTask({ number, at: { sheet: 'Nhiệm vụ', row } });
    const plan = aPlan(
      { number: '1', group: 'I', parts: [part('1.a', 11), part('1.b', 12)] },
      { number: '1', group: 'II' },
      { number: '1', group: 'II', outside: true },
    );
    expect(said('duplicateNumber', plan)).toEqual([]);
    const twice = aPlan({ parts: [part('1.a', 11), part('1.a', 12)] });
    expect(said('duplicateNumber', twice)).toEqual([
      ['error', 'tasks 12 number', { number: '1.a' }],
    ]);
  });

  it('[C7] "1.10" is not "1.1", nor "01" "1"', () => {
    expect(said('duplicateNumber', aPlan({ number: '1.1' }, { number: '1.10' }))).toEqual([]);
  });
});
