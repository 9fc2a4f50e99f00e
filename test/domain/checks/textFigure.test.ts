import { describe, expect, it } from 'vitest';
import { applyFix } from '../../support/applyFix';
import { found, said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('textFigure', () => {
  it('[C28] digits stored as text are a note that becomes the number', () => {
    const value = { value: 1250, bound: 'exact', asText: true } as const;
    const plan = {
      ...aPlan({}),
      counts: [
        aCount({ figures: { split: 'quarters', values: [{ value: 3, bound: 'exact' }, value] } }),
      ],
    };
    expect(said('textFigure', plan)).toEqual([['note', 'counts 1 value 1', { value: 1250 }]]);
    const [finding] = found('textFigure', plan);
    expect(finding?.fix?.changes.map(({ to }) => to)).toEqual([1250]);
    expect(said('textFigure', applyFix(plan, finding?.fix ?? { changes: [] }))).toEqual([]);
  });

  it('[C28] "hơn 285" has words, and stays', () => {
    const value = { value: 285, bound: 'atLeast', asText: true } as const;
    const plan = { ...aPlan({}), counts: [aCount({ figures: { split: 'whole', value } })] };
    expect(said('textFigure', plan)).toEqual([]);
  });
});
