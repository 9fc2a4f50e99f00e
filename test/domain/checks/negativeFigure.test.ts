import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/plan';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('negativeFigure', () => {
  const holding = (value: Entry) => ({
    ...aPlan({}),
    counts: [aCount({ figures: { split: 'whole', value } })],
  });

  it('[C23] a negative figure is an error, read as a number or as a text', () => {
    expect(said('negativeFigure', holding({ value: -3, bound: 'exact' }))).toEqual([
      ['error', 'counts 1 value', { text: '-3' }],
    ]);
    expect(said('negativeFigure', holding({ text: '-3 cuộc', problem: 'negative' }))).toEqual([
      ['error', 'counts 1 value', { text: '-3 cuộc' }],
    ]);
    expect(said('negativeFigure', holding({ value: 0, bound: 'exact' }))).toEqual([]);
  });

  it('[C23] it is one in a cell of a task too', () => {
    expect(
      said('negativeFigure', aPlan({ whole: -1, achieved: { value: -2, bound: 'exact' } })),
    ).toEqual([
      ['error', 'tasks 1 achieved', { text: '-2' }],
      ['error', 'tasks 1 whole', { text: '-1' }],
    ]);
  });
});
