import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/plan';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('fractionalFigure', () => {
  const holding = (value: Entry, unit: string) => ({
    ...aPlan({ achieved: { value: 87.5, bound: 'exact' } }),
    counts: [aCount({ unit, figures: { split: 'quarters', values: [null, value, null, null] } })],
  });

  it('[C24] half a meeting is an error, half of something unknown a warning, a percentage right', () => {
    const half = { value: 2.5, bound: 'exact' } as const;
    expect(said('fractionalFigure', holding(half, 'cuộc'))).toEqual([
      ['error', 'counts 1 value 1', { text: '2.5' }],
    ]);
    expect(said('fractionalFigure', holding(half, 'giờ'))).toEqual([
      ['warning', 'counts 1 value 1', { text: '2.5' }],
    ]);
    expect(said('fractionalFigure', holding({ text: '2,5', problem: 'fraction' }, 'cuộc'))).toEqual(
      [['error', 'counts 1 value 1', { text: '2,5' }]],
    );
    expect(said('fractionalFigure', holding({ value: 2, bound: 'exact' }, 'cuộc'))).toEqual([]);
  });
});
