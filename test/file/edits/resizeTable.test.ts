import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/file/applyEdits';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, failureOf, firstSheet, put, SHEET } from '../books';

const table = (place: string, name = 'Bang'): Edit => ({
  kind: 'addTable',
  sheet: SHEET,
  area: area(place),
  name,
});
const resize = (place: string, name = 'Bang'): Edit => ({
  kind: 'resizeTable',
  name,
  area: area(place),
});

describe('a table that grows or shrinks', () => {
  it('has the new area, and the cells stay', () => {
    const book = bookOf(put('A1', [['a', 'b']]), table('A1:B3'), resize('A1:B9', 'BANG'));
    expect(firstSheet(book).tables).toEqual([{ name: 'Bang', area: area('A1:B9') }]);
    applyEdits(book, [resize('A1:B2')]);
    expect(firstSheet(book).tables).toEqual([{ name: 'Bang', area: area('A1:B2') }]);
  });

  it('a sheet that was read before keeps the table as it was', () => {
    const book = bookOf(table('A1:B3'));
    const before = firstSheet(book);
    applyEdits(book, [resize('A1:B9')]);
    expect(before.tables).toEqual([{ name: 'Bang', area: area('A1:B3') }]);
  });

  it.each(['A2:B9', 'A1:C9', 'B1:C9', 'A1:B1'])('%s is refused', (place) => {
    expect(failureOf(table('A1:B3'), resize(place))).toBe('refused');
  });

  it('does not run into another table or into merged cells', () => {
    const others: Edit[] = [
      table('A6:B7', 'Khac'),
      { kind: 'mergeCells', sheet: SHEET, area: area('A10:B10') },
    ];
    expect(failureOf(table('A1:B3'), ...others, resize('A1:B6'))).toBe('refused');
    expect(failureOf(table('A1:B3'), ...others.slice(1), resize('A1:B10'))).toBe('refused');
    expect(failureOf(table('A1:B3'), ...others, resize('A1:B5'))).toBe('no failure');
  });

  it('that is not there is missing', () => {
    expect(failureOf(resize('A1:B3'))).toBe('missing');
  });
});
