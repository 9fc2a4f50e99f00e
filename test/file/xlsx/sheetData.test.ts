import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';
import type { CellInput } from '../../../src/workbook/edit';
import { bookOf, format, put, SHEET } from '../books';
import { attributesOf, cellsOf, partOf, SHEET_PART } from './parts';
import { TEXTS } from './texts';

const written = (...inputs: CellInput[]) => Object.values(cellsOf(bookOf(put('A1', [inputs]))));

describe('cells of the file', () => {
  it('texts, numbers and truth values each have their kind', () => {
    expect(written('a', '=1+1', '1.10', 8, -0.5, 1e21, true, false)).toEqual([
      { type: 's', value: 'a', formula: null },
      { type: 's', value: '=1+1', formula: null },
      { type: 's', value: '1.10', formula: null },
      { type: null, value: '8', formula: null },
      { type: null, value: '-0.5', formula: null },
      { type: null, value: '1e+21', formula: null },
      { type: 'b', value: '1', formula: null },
      { type: 'b', value: '0', formula: null },
    ]);
  });

  it('a formula has no "=" and carries its value with its kind', () => {
    const formula = '=IF(A1<"&",1,2)';
    const values = ['x', 3, true, '', null, '#N/A'];
    expect(written(...values.map((value) => ({ formula, value })))).toEqual(
      [
        { type: 'str', value: 'x' },
        { type: null, value: '3' },
        { type: 'b', value: '1' },
        { type: 'str', value: '' },
        { type: null, value: null },
        { type: 'e', value: '#N/A' },
      ].map((seen) => ({ ...seen, formula: 'IF(A1<"&",1,2)' })),
    );
  });

  it('a text that looks like an error is a text', () => {
    expect(written('#N/A')).toEqual([{ type: 's', value: '#N/A', formula: null }]);
  });

  it('a number that no file can hold is our own mistake', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(() => writeXlsx(bookOf(put('A1', [[value]])))).toThrow('cell: expected a number');
    }
  });

  it('a formula without "=" is our own mistake', () => {
    const book = bookOf(put('A1', [[{ formula: 'A1', value: 1 }]]));
    expect(() => writeXlsx(book)).toThrow('formula: expected "=" first, got "A1"');
  });

  it('rows and cells stand in their order, and an empty cell without a look is not written', () => {
    const book = bookOf(
      put('C3', [['c']]),
      put('A3', [[null, 'b']]),
      put('B1', [['a']]),
      format('E1', { font: { bold: true } }),
      { kind: 'setRowHeight', sheet: SHEET, row: 4, rows: 1, points: 31.5 },
    );
    const root = partOf(book, SHEET_PART);
    expect(attributesOf(root, 'row')).toEqual([
      { r: '1' },
      { r: '3' },
      { r: '5', ht: '31.5', customHeight: '1' },
    ]);
    expect(attributesOf(root, 'c').map(({ r }) => r)).toEqual(['B1', 'E1', 'B3', 'C3']);
  });

  it('every text comes through, as a text, blanks and control characters included', () => {
    fc.assert(
      fc.property(fc.array(TEXTS, { minLength: 1, maxLength: 5 }), (texts) => {
        const expected = texts
          .filter((text) => text !== '')
          .map((value) => ({ type: 's', value, formula: null }));
        expect(written(...texts)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('every number comes through', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(written(value).map((cell) => Number(cell.value))).toEqual([value + 0]);
      }),
    );
  });
});
