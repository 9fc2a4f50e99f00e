import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, firstSheet, SHEET } from '../books';

const guide = (name: string, title: string): Edit => ({
  kind: 'guideEntry',
  sheet: SHEET,
  area: area(name),
  guide: { title, message: 'M', accepts: { kind: 'anything' } },
});

describe('settings of a sheet', () => {
  it('widths and heights are kept in points', () => {
    const { widths, heights, frozenRows, frozenColumns } = firstSheet(
      bookOf(
        { kind: 'setColumnWidth', sheet: SHEET, column: 2, points: 90.5 },
        { kind: 'setRowHeight', sheet: SHEET, row: 1, rows: 2, points: 31.5 },
        { kind: 'freeze', sheet: SHEET, rows: 3, columns: 2 },
      ),
    );
    expect({ widths, heights, frozenRows, frozenColumns }).toEqual({
      widths: new Map([[2, 90.5]]),
      heights: new Map([
        [1, 31.5],
        [2, 31.5],
      ]),
      frozenRows: 3,
      frozenColumns: 2,
    });
  });

  it('a cell has one guide, the last', () => {
    const { guides } = firstSheet(bookOf(guide('A1:A9', 'cũ'), guide('A3:A4', 'mới')));
    expect(guides.map((each) => [each.area, each.guide.title])).toEqual([
      [area('A1:A2'), 'cũ'],
      [area('A5:A9'), 'cũ'],
      [area('A3:A4'), 'mới'],
    ]);
  });
});
