import { describe, expect, it } from 'vitest';
import { definedNames } from '../../../src/file/xlsx/definedNames';
import type { Edit } from '../../../src/workbook/edit';
import type { PageSetup } from '../../../src/workbook/page';
import { area, bookOf } from '../books';
import { attributesOf, parseXml } from './parts';

const page: PageSetup = {
  orientation: 'portrait',
  margins: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
  printArea: area('A1:F20'),
  pageNumber: false,
};
const other: Edit = { kind: 'addSheet', sheet: "Phụ lục 'A' & B" };

describe('names of the file', () => {
  it('the print area and the repeated rows belong to their sheet', () => {
    const setUp: Edit = {
      kind: 'setPage',
      sheet: "Phụ lục 'A' & B",
      page: { ...page, titleRows: { row: 4, rows: 2 } },
    };
    const root = parseXml(definedNames(bookOf(other, setUp)));
    expect(attributesOf(root, 'definedName')).toEqual([
      { name: '_xlnm.Print_Area', localSheetId: '1' },
      { name: '_xlnm.Print_Titles', localSheetId: '1' },
    ]);
    expect([...root.children].map((each) => each.textContent)).toEqual([
      "'Phụ lục ''A'' & B'!$A$1:$F$20",
      "'Phụ lục ''A'' & B'!$5:$6",
    ]);
  });

  it('names of the workbook stand for formulas, without "="', () => {
    const root = parseXml(
      definedNames(bookOf({ kind: 'setName', name: 'Ky', formula: '="6 tháng"&"<"' })),
    );
    expect(attributesOf(root, 'definedName')).toEqual([{ name: 'Ky' }]);
    expect(root.textContent).toBe('"6 tháng"&"<"');
  });

  it('a book without names has no list of them', () => {
    expect(definedNames(bookOf())).toBe('');
  });
});
