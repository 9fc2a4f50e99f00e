import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('ambiguousFigure', () => {
  it('[C27] "2/3" in a number cell is a warning', () => {
    const entry = { text: '2/3', problem: 'ambiguous' } as const;
    const plan = {
      ...aPlan({ unreadable: [{ field: 'achieved', entry }] }),
      counts: [
        aCount({
          figures: { split: 'months', values: [null, entry, { value: 1, bound: 'exact' }] },
        }),
      ],
    };
    expect(said('ambiguousFigure', plan)).toEqual([
      ['warning', 'tasks 1 achieved', { text: '2/3' }],
      ['warning', 'counts 1 value 1', { text: '2/3' }],
    ]);
  });
});
