import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/write/runs';

describe('runsOf', () => {
  it('joins neighbours of the same value', () => {
    expect(runsOf([24, 24, 40, 24])).toEqual([
      { from: 0, length: 2, value: 24 },
      { from: 2, length: 1, value: 40 },
      { from: 3, length: 1, value: 24 },
    ]);
    expect(runsOf([])).toEqual([]);
  });

  it('spread out again, the runs are the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 })), (values) => {
        const spread = runsOf(values).flatMap(({ length, value }) =>
          Array.from({ length }, () => value),
        );
        expect(spread).toEqual(values);
      }),
    );
  });
});
