import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { TEXT_FORMAT } from '../../../src/workbook/format';
import { area, bookOf, failureOf, firstSheet, format, put, SHEET, valuesOf } from '../books';

const block = (cells: string[][], formats: string[]): Edit => ({
  kind: 'putCells',
  sheet: SHEET,
  block: { at: { row: 0, column: 0 }, cells, formats },
});

describe('putCells', () => {
  it('null and an empty text leave an empty cell, and its look stays', () => {
    const book = bookOf(
      put('A1', [['a', 'b', 'c']]),
      format('A1:C1', { fill: '#FF0000' }),
      put('A1', [[null, '', 'd']]),
    );
    expect([...(firstSheet(book).cells.get(0)?.values() ?? [])]).toEqual(
      [null, null, 'd'].map((value) => ({
        value,
        formula: null,
        format: { fill: '#FF0000', numberFormat: 'General' },
      })),
    );
    expect(valuesOf(book)).toEqual([['d']]);
  });

  it('a column of the block gives its number format to its cells alone', () => {
    const book = bookOf(
      format('A1:B2', { font: { bold: true } }),
      block([['1.10', 'x']], ['@', '0']),
    );
    const looks = [0, 1].map((row) =>
      [0, 1].map((column) => firstSheet(book).cells.get(row)?.get(column)?.format.numberFormat),
    );
    expect(looks).toEqual([
      ['@', '0'],
      [undefined, undefined],
    ]);
  });

  it('a value takes the place of a formula', () => {
    const book = bookOf(put('A1', [[{ formula: '=1', value: 1 }]]), put('A1', [[2]]));
    expect(firstSheet(book).cells.get(0)?.get(0)).toMatchObject({ value: 2, formula: null });
  });

  it('only the first cell of a merged area holds something', () => {
    const book = bookOf(
      { kind: 'mergeCells', sheet: SHEET, area: area('A1:B2') },
      put('A1', [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]),
    );
    expect(valuesOf(book)).toEqual([
      ['a', null, 'c'],
      [null, null, 'f'],
    ]);
  });

  it('the headings of a table stay texts that differ', () => {
    const book = bookOf(
      put('A1', [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ]),
      { kind: 'addTable', sheet: SHEET, area: area('A1:C2'), name: 'Bang' },
      put('A1', [['x', 'X', 7]]),
    );
    expect(valuesOf(book)?.[0]).toEqual(['x', 'X2', '7']);
  });

  it('rows of different lengths and formulas in a text column are our own mistake', () => {
    expect(failureOf(block([['a', 'b'], ['c']], ['@', '@']))).toBe(
      `BrokenInvariant: block at A1 of "${SHEET}": expected 2 cells in row 1, got 1`,
    );
    const formula: Edit = {
      kind: 'putCells',
      sheet: SHEET,
      block: {
        at: { row: 0, column: 0 },
        cells: [[{ formula: '=1', value: 1 }]],
        formats: [TEXT_FORMAT],
      },
    };
    expect(failureOf(formula)).toBe('BrokenInvariant: block: a formula in a text column');
  });

  it('what is too long for a cell or lies outside the sheet is refused', () => {
    expect(failureOf(put('A1', [['x'.repeat(32_767)]]))).toBe('no failure');
    expect(failureOf(put('A1', [['x'.repeat(32_768)]]))).toBe('refused');
    expect(failureOf(put('XFD1048576', [['x']]))).toBe('no failure');
    expect(failureOf(put('XFD1', [['x', 'y']]))).toBe('refused');
  });
});
