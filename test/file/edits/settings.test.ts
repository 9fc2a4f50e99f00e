import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, firstSheet, SHEET } from '../books';

const offer = (name: string, choice: string): Edit => ({
  kind: 'offerChoices',
  sheet: SHEET,
  area: area(name),
  choices: [choice],
  title: 'T',
  message: 'M',
});

describe('settings of a sheet', () => {
  it('widths and heights are kept in points', () => {
    const { widths, heights, frozenRows } = firstSheet(
      bookOf(
        { kind: 'setColumnWidth', sheet: SHEET, column: 2, points: 90.5 },
        { kind: 'setRowHeight', sheet: SHEET, row: 1, rows: 2, points: 31.5 },
        { kind: 'freezeRows', sheet: SHEET, rows: 3 },
      ),
    );
    expect({ widths, heights, frozenRows }).toEqual({
      widths: new Map([[2, 90.5]]),
      heights: new Map([
        [1, 31.5],
        [2, 31.5],
      ]),
      frozenRows: 3,
    });
  });

  it('a cell has one choice list, the last', () => {
    const { choices } = firstSheet(bookOf(offer('A1:A9', 'cũ'), offer('A3:A4', 'mới')));
    expect(choices.map((list) => [list.area, list.choices])).toEqual([
      [area('A1:A2'), ['cũ']],
      [area('A5:A9'), ['cũ']],
      [area('A3:A4'), ['mới']],
    ]);
  });
});
