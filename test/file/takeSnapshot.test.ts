import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/file/takeSnapshot';
import { area, bookOf, firstSheet, format, put, SHEET } from './books';

describe('takeSnapshot', () => {
  it('values lie in the smallest area that holds them all', () => {
    const book = bookOf(
      format('A1:F20', { border: 'grid' }),
      put('C2', [['a']]),
      put('B4', [[{ formula: '=1>0', value: true }, 5]]),
      { kind: 'addTable', sheet: SHEET, area: area('C2:C5'), name: 'Bang' },
      { kind: 'setName', name: 'Ky', formula: '=3' },
    );
    expect(takeSnapshot(book)).toEqual({
      sheets: [
        {
          name: SHEET,
          visible: true,
          area: area('B2:C4'),
          values: [
            [null, 'a'],
            [null, null],
            [true, 5],
          ],
          formulas: new Map([['B4', '=1>0']]),
          tables: [{ name: 'Bang', area: area('C2:C5') }],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
          shown: new Map(),
          uncalculated: [],
        },
      ],
      names: [{ name: 'Ky', formula: '=3' }],
    });
  });

  it('a formula that shows nothing counts as filled and reads as empty', () => {
    const [sheet] = takeSnapshot(bookOf(put('B2', [[{ formula: '=""', value: '' }]]))).sheets;
    expect([sheet?.area, sheet?.values]).toEqual([area('B2'), [[null]]]);
  });

  it('a hidden sheet is told as such', () => {
    const book = bookOf();
    firstSheet(book).visible = false;
    expect(takeSnapshot(book).sheets.map(({ visible }) => visible)).toEqual([false]);
  });

  it('what was read does not change with the book', () => {
    const book = bookOf(put('A1', [['a']]));
    const before = takeSnapshot(book);
    firstSheet(book).cells.clear();
    firstSheet(book).tables.push({ name: 'Bang', area: area('A1:A2') });
    expect(before.sheets[0]).toMatchObject({ values: [['a']], tables: [] });
  });
});
