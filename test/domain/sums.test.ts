import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { sameFamily, sumByFamily, type Summand } from '../../src/domain/sums';
import { readUnit } from '../../src/language/unit';
import { statusIn, aCount } from '../support/plan';
import { whole } from '../support/figures';

const UNITS = ['tin, bài', 'bài', 'cuộc', 'lượt người', 'TTHC', 'cây', 'thứ lạ'];

const summand = (unit: string, value: number): Summand => ({
  unit,
  family: readUnit(unit)?.family ?? null,
  amount: exactly(value),
  paired: false,
});

describe('sums', () => {
  it('[K4] tin, bài and video clip add up; cuộc stands apart', () => {
    const sums = sumByFamily([
      summand('tin, bài', 68),
      summand('cuộc', 38),
      summand('tin, bài, video clip', 26),
    ]);
    expect(sums.map(({ unit, total }) => [unit, total.value])).toEqual([
      ['tin, bài', 94],
      ['cuộc', 38],
    ]);
  });

  it('[K4] units that are not known stand for themselves', () => {
    const sums = sumByFamily([summand('cây', 1), summand('thứ lạ', 2), summand('cây', 4)]);
    expect(sums.map(({ unit, total }) => [unit, total.value])).toEqual([
      ['cây', 5],
      ['thứ lạ', 2],
    ]);
    expect(sameFamily(summand('cây', 1), 'thứ lạ')).toBe(false);
    expect(sameFamily(summand('tin', 1), 'bài')).toBe(true);
  });

  it('[K5] a "trong đó" row is in no sum', () => {
    const at = { sheet: 'Số liệu', row: 1 };
    const { basis } = statusIn(
      {},
      {
        counts: [
          aCount({ at, figures: whole(69), unit: 'TTHC' }),
          aCount({ role: { kind: 'ofWhich', of: at }, figures: whole(37), unit: 'TTHC' }),
        ],
      },
    );
    expect(basis.counts.map(({ total }) => total.value)).toEqual([69]);
  });

  it('[K6] lượt người is never added to its cuộc', () => {
    const at = { sheet: 'Số liệu', row: 1 };
    const { basis } = statusIn(
      {},
      {
        counts: [
          aCount({ at, figures: whole(38), unit: 'cuộc' }),
          aCount({ role: { kind: 'paired', of: at }, figures: whole(950), unit: 'lượt người' }),
        ],
      },
    );
    expect(basis.counts.map(({ unit, total, paired }) => [unit, total.value, paired])).toEqual([
      ['cuộc', 38, false],
      ['lượt người', 950, true],
    ]);
  });

  it('[K4] sums never cross families, and nothing is lost', () => {
    const any = fc.record({ unit: fc.constantFrom(...UNITS), value: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(any), (given) => {
        const sums = sumByFamily(given.map(({ unit, value }) => summand(unit, value)));
        for (const sum of sums) {
          const own = given.filter(({ unit }) => sameFamily(sum, unit));
          expect(sum.total.value).toBe(own.reduce((total, { value }) => total + value, 0));
        }
        expect(sums.flatMap(({ parts }) => parts)).toHaveLength(given.length);
      }),
    );
  });

  it('[K6] a sum with one figure of its own is not only beside another', () => {
    const pair = { ...summand('lượt người', 950), paired: true };
    const pairedOf = (...given: Summand[]) => sumByFamily(given).map(({ paired }) => paired);
    expect(pairedOf(pair, pair)).toEqual([true]);
    expect(pairedOf(pair, summand('lượt người', 50))).toEqual([false]);
  });
});
