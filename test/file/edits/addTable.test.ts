import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, failureOf, firstSheet, put, SHEET, valuesOf } from '../books';

const table = (name: string, place = 'A1:C3'): Edit => ({
  kind: 'addTable',
  sheet: SHEET,
  area: area(place),
  name,
});

describe('addTable', () => {
  it('headings become texts that differ', () => {
    const book = bookOf(
      put('A1', [['Số', 'số', null, 2026, { formula: '=1', value: 1 }]]),
      table('Bang', 'A1:E2'),
    );
    expect(valuesOf(book)).toEqual([['Số', 'số2', 'Column3', '2026', '1']]);
    expect(firstSheet(book).tables).toEqual([{ name: 'Bang', area: area('A1:E2') }]);
  });

  it('tables do not overlap, nor do they hold merged cells', () => {
    expect(failureOf(table('A_'), table('B_', 'C3:D4'))).toBe('refused');
    expect(failureOf(table('A_'), table('B_', 'D1:E4'))).toBe('no failure');
    const merge: Edit = { kind: 'mergeCells', sheet: SHEET, area: area('C3:D3') };
    expect(failureOf(merge, table('A_'))).toBe('refused');
  });

  it('a table has a row below its headings', () => {
    expect(failureOf(table('A_', 'A1:C1'))).toBe('refused');
  });

  it('its name is free among tables and names, whatever the case', () => {
    const name: Edit = { kind: 'setName', name: 'BANG', formula: '=1' };
    expect(failureOf(name, table('Bang'))).toBe('refused');
    expect(failureOf(table('Bang'), name)).toBe('refused');
    expect(failureOf(table('Bang'), table('bang', 'F1:G2'))).toBe('refused');
  });
});
