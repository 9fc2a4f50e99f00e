import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('notANumber', () => {
  it('[C26] a word in a number cell is an error, a blank is right', () => {
    const entry = { text: 'nhiều', problem: 'words' } as const;
    const plan = {
      ...aPlan({ unreadable: [{ field: 'achieved', entry }] }),
      counts: [
        aCount({
          figures: { split: 'months', values: [null, entry, { value: 1, bound: 'exact' }] },
        }),
      ],
    };
    expect(said('notANumber', plan)).toEqual([
      ['error', 'tasks 1 achieved', { text: 'nhiều' }],
      ['error', 'counts 1 value 1', { text: 'nhiều' }],
    ]);
  });

  it('[C26] a cell that is wrong in another way is said in another way', () => {
    const entry = { text: '-3', problem: 'negative' } as const;
    const plan = aPlan({ unreadable: [{ field: 'achieved', entry }] });
    expect(said('notANumber', plan)).toEqual([]);
    expect(said('negativeFigure', plan)).toEqual([['error', 'tasks 1 achieved', { text: '-3' }]]);
  });
});
