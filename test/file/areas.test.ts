import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, overlaps, without } from '../../src/file/areas';
import { placesOf } from '../../src/file/cells';
import { areaName, contains } from '../../src/workbook/address';
import { area } from './books';

const AREAS = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

describe('areas', () => {
  it('a hole in the middle leaves the rows above and below and the cells at its sides', () => {
    expect(without(area('A1:D4'), area('B2:C3')).map(areaName)).toEqual([
      'A1:D1',
      'A4:D4',
      'A2:A3',
      'D2:D3',
    ]);
  });

  it('a hole beside the area takes nothing, and a larger one takes all', () => {
    expect(without(area('A1:B2'), area('C1:C2'))).toEqual([area('A1:B2')]);
    expect(without(area('B2'), area('A1:C3'))).toEqual([]);
    expect([covers(area('A1:C3'), area('B2')), covers(area('B2'), area('A1:C3'))]).toEqual([
      true,
      false,
    ]);
  });

  it('each cell lies in the hole or in exactly one of the parts', () => {
    fc.assert(
      fc.property(AREAS, AREAS, (whole, hole) => {
        const parts = without(whole, hole);
        const counts = placesOf(whole).map(
          (at) => [hole, ...parts].filter((each) => contains(each, at)).length,
        );
        expect(counts).toEqual(counts.map(() => 1));
        expect(parts.every((part) => covers(whole, part))).toBe(true);
      }),
    );
  });

  it('two areas overlap if they have a cell in common', () => {
    fc.assert(
      fc.property(AREAS, AREAS, (a, b) => {
        expect(overlaps(a, b)).toBe(placesOf(a).some((at) => contains(b, at)));
      }),
    );
  });
});
