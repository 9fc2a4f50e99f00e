import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCount, writePercent, writeShare } from '../../src/language/number';

describe('numbers as administrative texts write them', () => {
  it('counts below ten are padded, thousands stand behind points', () => {
    expect([0, 1, 8, 9, 10, 285, 1250, 1234567, -3, 1.5, 1250.5].map(writeCount)).toEqual([
      '0',
      '01',
      '08',
      '09',
      '10',
      '285',
      '1.250',
      '1.234.567',
      '-3',
      '1,5',
      '1.250,5',
    ]);
  });

  it('a share has one decimal at most and is rounded down', () => {
    expect(
      [
        [7, 8],
        [1249, 1250],
        [1250, 1250],
        [0, 4],
        [1, 3],
        [2, 3],
        [6, 7],
        [5, 4],
      ].map(([a = 0, b = 0]) => writeShare(a, b)),
    ).toEqual(['87,5%', '99,9%', '100%', '0%', '33,3%', '66,6%', '85,7%', '125%']);
  });

  it('a part of nothing is not written', () => {
    expect([writeShare(0, 0), writeShare(3, 0), writeShare(NaN, 1)]).toEqual(['', '', '']);
  });

  it('only the whole is written as 100%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (whole) => {
        expect(writeShare(whole - 1, whole)).not.toBe('100%');
        expect(writeShare(whole, whole)).toBe('100%');
      }),
    );
  });

  it('percent points are written as they are', () => {
    expect([100, 87.5, 0.1, 1250].map(writePercent)).toEqual(['100%', '87,5%', '0,1%', '1.250%']);
  });
});
