import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidth } from '../../../src/file/xlsx/columns';
import { bookOf, SHEET } from '../books';
import { attributesOf, partOf, SHEET_PART } from './parts';

/** How Excel shows a width of the file: ECMA-376, part 1, 18.3.1.13, with digits of 8 pixels. */
const pixelsOf = (width: number) => Math.trunc(((256 * width + Math.trunc(128 / 8)) / 256) * 8);

describe('column widths', () => {
  it('6 points are one character of the Normal style', () => {
    expect([6, 60, 124.7].map((points) => columnWidth(points))).toEqual([1, 10, 20.75]);
  });

  it('Excel shows the width that was asked for, to half a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (points) => {
        const shown = pixelsOf(columnWidth(points)) * 0.75;
        expect(Math.abs(shown - points)).toBeLessThanOrEqual(0.375);
      }),
    );
  });

  it('columns stand in their order, each with its own width', () => {
    const book = bookOf(
      { kind: 'setColumnWidth', sheet: SHEET, column: 3, points: 60 },
      { kind: 'setColumnWidth', sheet: SHEET, column: 0, points: 30 },
    );
    expect(attributesOf(partOf(book, SHEET_PART), 'col')).toEqual([
      { min: '1', max: '1', width: '5', customWidth: '1' },
      { min: '4', max: '4', width: '10', customWidth: '1' },
    ]);
  });
});
