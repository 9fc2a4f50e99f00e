import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablePart } from '../../../src/file/xlsx/tablePart';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, firstSheet, put, SHEET } from '../books';
import { attributesOf, cellsOf, parseXml, partOf, readXstring } from './parts';
import { TEXTS } from './texts';

const table = (place: string): Edit => ({
  kind: 'addTable',
  sheet: SHEET,
  area: area(place),
  name: 'NhiemVu',
});

describe('tables of the file', () => {
  it('a table has its place, its columns, and neither filter buttons nor stripes', () => {
    const book = bookOf(put('B2', [['STT', 'Nội dung\nnhiệm vụ']]), table('B2:C9'));
    const root = partOf(book, 'xl/tables/table1.xml');
    expect(root.getAttribute('ref')).toBe('B2:C9');
    expect(root.getAttribute('displayName')).toBe('NhiemVu');
    expect(attributesOf(root, 'tableColumn')).toEqual([
      { id: '1', name: 'STT' },
      { id: '2', name: 'Nội dung_x000a_nhiệm vụ' },
    ]);
    expect(attributesOf(root, 'tableStyleInfo')).toEqual([
      {
        name: 'TableStyleLight1',
        showFirstColumn: '0',
        showLastColumn: '0',
        showRowStripes: '0',
        showColumnStripes: '0',
      },
    ]);
    expect(root.getElementsByTagName('autoFilter').length).toBe(0);
  });

  it('headings that Excel would call damage are our own mistake', () => {
    const sheet = firstSheet(bookOf(put('A1', [['a', 'A', 1]])));
    const written = (place: string) => () =>
      parseXml(tablePart(sheet, { name: 'T', area: area(place) }, 1).xml);
    expect(written('A1:B2')).toThrow('table T: expected headings that differ, got ["a","A"]');
    expect(written('B1:C2')).toThrow('got ["A",""]');
    expect(written('A1:A2')).not.toThrow();
  });

  it('the names of the columns are the texts of the headings', () => {
    fc.assert(
      fc.property(fc.array(TEXTS, { minLength: 3, maxLength: 3 }), (headings) => {
        const book = bookOf(put('A1', [headings]), table('A1:C2'));
        const names = attributesOf(partOf(book, 'xl/tables/table1.xml'), 'tableColumn').map(
          ({ name = '' }) => readXstring(name),
        );
        const { A1, B1, C1 } = cellsOf(book);
        expect(names).toEqual([A1, B1, C1].map((cell) => cell?.value));
      }),
    );
  });

  it('a column whose rows all have one formula is a calculated one', () => {
    const same = { formula: '=T[[#This Row],[Số]]*2', value: 2 };
    const book = bookOf(
      put('A1', [
        ['Số', 'Một', 'Hai', 'Ba'],
        [1, same, same, { formula: '=A2', value: 1 }],
        [1, same, 5, { formula: '=A3', value: 1 }],
      ]),
      table('A1:D3'),
    );
    const columns = partOf(book, 'xl/tables/table1.xml').getElementsByTagName('tableColumn');
    expect([...columns].map((column) => column.textContent)).toEqual([
      '',
      'T[[#This Row],[Số]]*2',
      '',
      '',
    ]);
  });
});
