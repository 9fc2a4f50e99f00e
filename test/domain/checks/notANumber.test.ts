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
});
