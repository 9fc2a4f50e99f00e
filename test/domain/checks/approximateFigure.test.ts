import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/language/bound';
import { whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('approximateFigure', () => {
  const counted = (bound: Bound, note = '') => ({
    ...aPlan({}),
    counts: [aCount({ note, figures: whole(285, bound) })],
  });

  it('[C29] an approximate figure in a number cell is a warning', () => {
    expect(said('approximateFigure', counted('atLeast'))).toEqual([
      ['warning', 'counts 1 value', { value: 285, bound: 'atLeast' }],
    ]);
    expect(said('approximateFigure', aPlan({ achieved: { value: 70, bound: 'unsure' } }))).toEqual([
      ['warning', 'tasks 1 achieved', { value: 70, bound: 'unsure' }],
    ]);
    expect(said('approximateFigure', counted('exact'))).toEqual([]);
  });

  it.each(['Số gần đúng', 'ước tính theo báo cáo của các thôn', 'khoảng 285'])(
    '[C29] a note that owns up to it ends it: %s',
    (note) => {
      expect(said('approximateFigure', counted('atLeast', note))).toEqual([]);
    },
  );

  it('[C29] any other note does not', () => {
    expect(said('approximateFigure', counted('atLeast', 'Cổng xã'))).toHaveLength(1);
  });
});
