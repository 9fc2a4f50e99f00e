import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { LINK_FONT } from '../../../src/workbook/format';
import { attributesOf, parseXml, partsOf } from '../xlsx/parts';
import { bookOf, failureOf, firstSheet, format, put, SHEET } from '../books';

const link = (url: string, row = 0): Edit => ({
  kind: 'linkCell',
  sheet: SHEET,
  at: { row, column: 0 },
  url,
});

describe('links', () => {
  it('a filled cell keeps its text, an empty one shows the address', () => {
    const { cells } = firstSheet(bookOf(put('A1', [['Báo cáo']]), link('a:1'), link('a:2', 1)));
    const seen = [...cells.values()].map((line) => line.get(0));
    expect(seen.map((cell) => [cell?.value, cell?.format.font])).toEqual([
      ['Báo cáo', LINK_FONT],
      ['a:2', LINK_FONT],
    ]);
  });

  it('takes the font of links whole, and nothing else of the look', () => {
    const book = bookOf(format('A1', { font: { size: 14 }, fill: '#FFFFFF' }), link('a:1'));
    expect(firstSheet(book).cells.get(0)?.get(0)?.format).toEqual({
      font: LINK_FONT,
      fill: '#FFFFFF',
    });
  });

  it('is found in the file beside the tables of its sheet', () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const table: Edit = { kind: 'addTable', sheet: SHEET, area, name: 'Bang' };
    const parts = partsOf(bookOf(put('A1', [['x'], ['y']]), table, link('https://a.vn/á b', 1)));
    const relationships = parseXml(parts.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '');
    expect(attributesOf(relationships, 'Relationship').map(({ Type: _, ...each }) => each)).toEqual(
      [
        { Id: 'rId1', Target: '../tables/table1.xml' },
        { Id: 'rId2', Target: 'https://a.vn/%C3%A1%20b', TargetMode: 'External' },
      ],
    );
    const sheet = parseXml(parts.get('xl/worksheets/sheet1.xml') ?? '');
    expect(attributesOf(sheet, 'hyperlink')).toEqual([{ ref: 'A2', 'r:id': 'rId2' }]);
  });

  it('an address that Excel could not hold is refused', () => {
    expect([failureOf(link('')), failureOf(link('x'.repeat(2_084)))]).toEqual([
      'refused',
      'refused',
    ]);
    expect(failureOf(link('x'.repeat(2_083)))).toBe('no failure');
  });
});
