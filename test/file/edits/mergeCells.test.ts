import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, failureOf, firstSheet, put, SHEET, valuesOf } from '../books';

const merge = (name: string): Edit => ({ kind: 'mergeCells', sheet: SHEET, area: area(name) });

describe('mergeCells', () => {
  it('the first filled cell goes to the corner and the others are emptied', () => {
    const book = bookOf(
      put('A1', [
        [null, 'a', 'z'],
        ['b', null, null],
      ]),
      merge('A1:B2'),
    );
    expect(valuesOf(book)).toEqual([['a', null, 'z']]);
    expect(firstSheet(book).merges).toEqual([area('A1:B2')]);
  });

  it('a merged area inside the new one is taken in, and one that crosses it is refused', () => {
    expect(firstSheet(bookOf(merge('A1:B1'), merge('A1:C3'))).merges).toEqual([area('A1:C3')]);
    expect(failureOf(merge('A1:B2'), merge('B2:C3'))).toBe('refused');
  });

  it('a single cell is no merged area', () => {
    expect(firstSheet(bookOf(merge('A1'))).merges).toEqual([]);
  });

  it('cells of a table are not merged', () => {
    const table: Edit = { kind: 'addTable', sheet: SHEET, area: area('A1:B3'), name: 'Bang' };
    expect(failureOf(table, merge('A2:B2'))).toBe('refused');
  });
});
