import { describe, expect, it } from 'vitest';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('severalFigures', () => {
  it('[C25] two quantities in a number cell are an error', () => {
    const entry = { text: '38 cuộc với 950 lượt người', problem: 'several' } as const;
    const plan = {
      ...aPlan({ unreadable: [{ field: 'achieved', entry }] }),
      counts: [
        aCount({
          figures: { split: 'months', values: [null, entry, { value: 1, bound: 'exact' }] },
        }),
      ],
    };
    expect(said('severalFigures', plan)).toEqual([
      ['error', 'tasks 1 achieved', { text: '38 cuộc với 950 lượt người' }],
      ['error', 'counts 1 value 1', { text: '38 cuộc với 950 lượt người' }],
    ]);
  });
});
