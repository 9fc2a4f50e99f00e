import { describe, expect, it } from 'vitest';
import { newBook } from '../../../src/file/book';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, firstSheet, format, put, SHEET } from '../books';
import { attributesOf, parseXml, partOf, partsOf, SHEET_PART } from './parts';

const edits: Edit[] = [
  put('A1', [
    ['STT', 'Nội dung'],
    ['1', 'Tuyên truyền'],
  ]),
  format('A1:B2', { font: { bold: true } }),
  { kind: 'addTable', sheet: SHEET, area: area('A1:B2'), name: 'Mot' },
  { kind: 'mergeCells', sheet: SHEET, area: area('D1:E1') },
  { kind: 'setColumnWidth', sheet: SHEET, column: 0, points: 30 },
  { kind: 'freeze', sheet: SHEET, rows: 1, columns: 0 },
  {
    kind: 'guideEntry',
    sheet: SHEET,
    area: area('A2'),
    guide: { title: '', message: '', accepts: { kind: 'oneOf', choices: ['1'] } },
  },
  {
    kind: 'setPage',
    sheet: SHEET,
    page: {
      orientation: 'portrait',
      margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
      printArea: area('A1:B2'),
      pageNumber: true,
      breaksBefore: [1],
    },
  },
  { kind: 'addSheet', sheet: 'Khác' },
  { kind: 'addTable', sheet: 'Khác', area: area('A1:A2'), name: 'Hai' },
  { kind: 'setName', name: 'Ky', formula: '=1' },
  { kind: 'linkCell', sheet: SHEET, at: { row: 0, column: 6 }, url: 'https://a.vn' },
  { kind: 'formatWhen', sheet: SHEET, area: area('A2'), formula: '=A2=1', format: {} },
];

describe('writeXlsx', () => {
  it('equal books give equal bytes', () => {
    expect(writeXlsx(bookOf(...edits))).toEqual(writeXlsx(bookOf(...edits)));
  });

  it('writing leaves the book as it is', () => {
    const book = bookOf(...edits);
    writeXlsx(book);
    expect(book).toEqual(bookOf(...edits));
  });

  it('every part is well-formed XML and has its content type', () => {
    const parts = partsOf(bookOf(...edits));
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    for (const xml of parts.values()) parseXml(xml);
    const named = attributesOf(types, 'Override').map(({ PartName }) => PartName?.slice(1));
    const paths = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
    expect(named.sort()).toEqual(paths.sort());
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  it('every relationship leads to a part', () => {
    const parts = partsOf(bookOf(...edits));
    const targets = [...parts].flatMap(([path, xml]) => {
      if (!path.endsWith('.rels')) return [];
      const folder = path.replace(/_rels\/[^/]*$/, '');
      const base = `http://x/${folder}`;
      return attributesOf(parseXml(xml), 'Relationship')
        .filter(({ TargetMode }) => TargetMode !== 'External')
        .map(({ Target = '' }) => new URL(Target, base).pathname.slice(1));
    });
    expect(targets.sort()).toEqual([...parts.keys()].filter((p) => !/\.rels$|^\[/.test(p)).sort());
  });

  it('tables are numbered through the workbook', () => {
    const book = bookOf(...edits);
    const ids = [1, 2].map((id) => partOf(book, `xl/tables/table${id}.xml`).getAttribute('id'));
    expect(ids).toEqual(['1', '2']);
  });

  it('the children of a sheet stand in the order of the schema', () => {
    const root = partOf(bookOf(...edits), SHEET_PART);
    expect([...root.children].map(({ tagName }) => tagName)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'tableParts',
    ]);
  });

  it('Excel is asked to compute all formulas when it opens the file', () => {
    const root = partOf(bookOf(...edits), 'xl/workbook.xml');
    expect(attributesOf(root, 'calcPr').map((each) => each.fullCalcOnLoad)).toEqual(['1']);
  });

  it('a hidden sheet is written as hidden and never opens first', () => {
    const book = bookOf(...edits, { kind: 'activateSheet', sheet: SHEET });
    firstSheet(book).visible = false;
    const root = partOf(book, 'xl/workbook.xml');
    expect(attributesOf(root, 'sheet').map(({ name, state }) => [name, state])).toEqual([
      [SHEET, 'hidden'],
      ['Khác', undefined],
    ]);
    expect(attributesOf(root, 'workbookView')).toEqual([{ activeTab: '1' }]);
  });

  it('a book without a visible sheet is our own mistake', () => {
    expect(() => writeXlsx(newBook())).toThrow('book: expected a visible sheet, got none');
  });
});
