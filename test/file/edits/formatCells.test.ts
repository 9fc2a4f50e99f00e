import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFormats } from '../../../src/file/edits/formatCells';
import type { Edit } from '../../../src/workbook/edit';
import type { CellFormat } from '../../../src/workbook/format';
import { bookOf, firstSheet, format } from '../books';

const FORMATS: fc.Arbitrary<CellFormat> = fc.record(
  {
    font: fc.record({ size: fc.nat(20), bold: fc.boolean() }, { requiredKeys: [] }),
    align: fc.record({ wrap: fc.boolean() }, { requiredKeys: [] }),
    fill: fc.constantFrom('#FFFFFF', '#E7E6E6'),
    border: fc.constantFrom('grid', 'below'),
    numberFormat: fc.constantFrom('@', '0'),
  },
  { requiredKeys: [] },
);

const looks = (...edits: readonly Edit[]) =>
  [...firstSheet(bookOf(...edits)).cells.values()].map((row) =>
    [...row.values()].map((cell) => cell.format),
  );

describe('formatCells', () => {
  it('what is not given stays as it is, inside fonts and alignments too', () => {
    const first: CellFormat = {
      font: { name: 'Times New Roman', size: 12 },
      align: { wrap: true },
    };
    const second: CellFormat = { font: { bold: true, size: 14 }, align: { vertical: 'top' } };
    expect(looks(format('A1', first), format('A1', second))).toEqual([
      [
        {
          font: { name: 'Times New Roman', size: 14, bold: true },
          align: { wrap: true, vertical: 'top' },
        },
      ],
    ]);
  });

  it('the line below an area is one line, under its last row', () => {
    expect(looks(format('A1:B2', { border: 'below', fill: '#FFFFFF' }))).toEqual([
      [{ fill: '#FFFFFF' }, { fill: '#FFFFFF' }],
      [
        { fill: '#FFFFFF', border: 'below' },
        { fill: '#FFFFFF', border: 'below' },
      ],
    ]);
  });

  it('a line below takes nothing from a grid', () => {
    expect(looks(format('A1', { border: 'grid' }), format('A1', { border: 'below' }))).toEqual([
      [{ border: 'grid' }],
    ]);
    expect(looks(format('A1', { border: 'below' }), format('A1', { border: 'grid' }))).toEqual([
      [{ border: 'grid' }],
    ]);
  });

  it('cells that looked alike share one new format', () => {
    const cells = looks(format('A1:C3', { fill: '#FFFFFF' }), format('B1:C3', { border: 'grid' }));
    expect(new Set(cells.flat()).size).toBe(2);
  });

  it('a format over itself changes nothing, and one over nothing is itself', () => {
    fc.assert(
      fc.property(FORMATS, (each) => {
        expect(mergeFormats(each, each)).toEqual(each);
        expect(mergeFormats({}, each)).toEqual(each);
        expect(mergeFormats(each, {})).toEqual(each);
      }),
    );
  });

  it('it does not matter which two of three are merged first', () => {
    fc.assert(
      fc.property(FORMATS, FORMATS, FORMATS, (a, b, c) => {
        expect(mergeFormats(mergeFormats(a, b), c)).toEqual(mergeFormats(a, mergeFormats(b, c)));
      }),
    );
  });
});
