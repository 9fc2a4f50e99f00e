import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { writeReport } from '../../src/app/writeReport';
import { type Book, type Cell, newBook, newSheet, type Sheet } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { excelWorkbook } from '../../src/excel/workbook';
import type { Accepted, CellInput, Edit } from '../../src/workbook/edit';
import type { PageSetup } from '../../src/workbook/page';
import type { WorkbookPort } from '../../src/workbook/port';
import { area } from '../file/books';
import { testBed } from '../excel/testBed';

const bed = testBed({ calculate: () => null });

async function write(workbook: WorkbookPort): Promise<void> {
  await createSheets(workbook, VINH_LINH_2024);
  await writeReport(workbook);
}

async function both(): Promise<[Book, Book]> {
  const book = newBook();
  book.sheets.push(newSheet('Sheet1'));
  await write(fileWorkbook(book));
  await write(excelWorkbook);
  return [bed.excel.book, book];
}

/** Excel measures the rows that are fitted to their text; a file brings our own measure. */
const fixedHeights = ({ heights, fitted }: Sheet) =>
  [...heights].filter(([row]) => !fitted.has(row));

const strike = { font: { strike: true } } as const;

/** A file keeps the place of a cell that holds nothing any more. */
const withoutBlanks = (book: Book, name: string) => {
  return sheetOf(book, name);
};

/** Excel reckons its formulas by itself. */
const typed = ([row, cells]: [number, Map<number, Cell>]) => [
  row,
  [...cells].map(([column, cell]) => [
    column,
    cell.formula === null ? cell : { ...cell, value: null },
  ]),
];

const sheetOf = ({ sheets }: Book, name: string) => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const cells = [...sheet.cells].filter(([, row]) => row.size > 0).map(typed);
  return { ...sheet, cells, heights: fixedHeights(sheet) };
};

const SHEET = 'Mẫu';

const block = (cells: CellInput[][], formats: string[], row = 0): Edit => ({
  kind: 'putCells',
  sheet: SHEET,
  block: { at: { row, column: 0 }, cells, formats },
});

const page: PageSetup = {
  orientation: 'landscape',
  margins: { top: 60, bottom: 60, left: 80, right: 50, header: 30, footer: 30 },
  pageNumber: true,
};

const setPage = (more: Partial<PageSetup>): Edit => ({
  kind: 'setPage',
  sheet: SHEET,
  page: { ...page, ...more },
});

const guide = (name: string, accepts: Accepted, message = 'Chọn một'): Edit => ({
  kind: 'guideEntry',
  sheet: SHEET,
  area: area(name),
  guide: { title: 'Đánh giá', message, accepts },
});

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => [`${row + 1}`, 0.5, 45_000]);

const start: Edit[] = [
  { kind: 'addSheet', sheet: SHEET },
  block([['STT', 'Tỷ lệ', 'Ngày']], ['@', '@', '@']),
  block(rows(5), ['@', '0%', 'dd/mm/yyyy'], 1),
];

const FEATURES: readonly [string, readonly Edit[]][] = [
  ['a guide with choices', [guide('A2:A6', { kind: 'oneOf', choices: ['x', 'y'] })]],
  ['a guide by cells', [guide('A2:A6', { kind: 'listed', at: "='Danh mục'!$A$2:$A$9" })]],
  ['a guide by name', [guide('A2:A6', { kind: 'listed', at: '=CCHC_LoaiChiTieu' })]],
  ['a guide to numbers', [guide('B2:B6', { kind: 'number', atLeast: 0 }, '')]],
  ['a guide to days', [guide('C2:C6', { kind: 'day' })]],
  ['a guide that only tells', [guide('A2:A6', { kind: 'anything' })]],
  ['a guide over another', [guide('A2:A6', { kind: 'day' }), guide('A3:A4', { kind: 'anything' })]],
  [
    'two conditions',
    (['=$B2>0.4', '=$A2=""'] as const).map((formula, index) => ({
      kind: 'formatWhen',
      sheet: SHEET,
      area: area('A2:C6'),
      formula,
      format: index === 0 ? { font: { bold: true, italic: false }, fill: '#FFF2CC' } : strike,
    })),
  ],
  [
    'links, with a font of our own afterwards',
    [
      { kind: 'linkCell', sheet: SHEET, at: { row: 1, column: 0 }, url: 'https://a.vn/1' },
      { kind: 'linkCell', sheet: SHEET, at: { row: 8, column: 0 }, url: 'https://a.vn/2' },
      { kind: 'formatCells', sheet: SHEET, area: area('A2'), format: { font: { size: 13 } } },
    ],
  ],
  [
    'a closed group, an open one, and hidden columns',
    [
      { kind: 'groupColumns', sheet: SHEET, column: 1, columns: 1, closed: true },
      { kind: 'groupColumns', sheet: SHEET, column: 4, columns: 2, closed: false },
      { kind: 'hideColumns', sheet: SHEET, column: 2, columns: 1 },
    ],
  ],
  ['a hidden sheet', [{ kind: 'hideSheet', sheet: SHEET }]],
  ['frozen rows and columns', [{ kind: 'freeze', sheet: SHEET, rows: 2, columns: 1 }]],
  [
    'frozen columns after frozen rows',
    [
      { kind: 'freeze', sheet: SHEET, rows: 2, columns: 0 },
      { kind: 'freeze', sheet: SHEET, rows: 0, columns: 1 },
    ],
  ],
  [
    'a pane that is no longer frozen',
    [
      { kind: 'freeze', sheet: SHEET, rows: 2, columns: 1 },
      { kind: 'freeze', sheet: SHEET, rows: 0, columns: 0 },
    ],
  ],
  [
    'a table that grows',
    [
      { kind: 'addTable', sheet: SHEET, area: area('A1:C4'), name: 'Bang' },
      { kind: 'resizeTable', name: 'BANG', area: area('A1:C6') },
      block(rows(2), ['@', '0%', 'dd/mm/yyyy'], 4),
    ],
  ],
  [
    'a table that shrinks',
    [
      { kind: 'addTable', sheet: SHEET, area: area('A1:C6'), name: 'Bang' },
      { kind: 'resizeTable', name: 'Bang', area: area('A1:C3') },
    ],
  ],
  ['a draft', [setPage({ leftHeader: 'DỰ THẢO & 1' })]],
  ['a draft without page numbers', [setPage({ leftHeader: 'DỰ THẢO', pageNumber: false })]],
  ['a draft no more', [setPage({ leftHeader: 'DỰ THẢO' }), setPage({})]],
  ['page breaks', [setPage({ breaksBefore: [3, 5] })]],
  ['page breaks elsewhere', [setPage({ breaksBefore: [3] }), setPage({ breaksBefore: [5] })]],
  ['merged cells', [{ kind: 'mergeCells', sheet: SHEET, area: area('E1:F2') }]],
  [
    'a cleared sheet',
    [
      guide('A2:A6', { kind: 'day' }),
      { kind: 'formatWhen', sheet: SHEET, area: area('A2:A6'), formula: '=TRUE', format: strike },
      { kind: 'linkCell', sheet: SHEET, at: { row: 1, column: 0 }, url: 'https://a.vn' },
      { kind: 'hideColumns', sheet: SHEET, column: 2, columns: 1 },
      { kind: 'freeze', sheet: SHEET, rows: 1, columns: 1 },
      { kind: 'clearSheet', sheet: SHEET },
    ],
  ],
];

describe('Excel and a file come out alike', () => {
  it.each(FEATURES)('with %s', async (_, edits) => {
    const book = newBook();
    book.sheets.push(newSheet('Sheet1'));
    const file = fileWorkbook(book);
    for (const workbook of [file, excelWorkbook]) await workbook.apply([...start, ...edits]);
    const [fromExcel, fromFile] = [bed.excel.book, book].map((each) => withoutBlanks(each, SHEET));
    expect(fromExcel).toEqual(fromFile);
    expect(bed.excel.book.active).toBe('Sheet1');
    expect(await excelWorkbook.read()).toEqual(await file.read());
  });
});

describe.each(['Nhiệm vụ', 'Phụ lục'])('sheet %s, through Excel and through a file', (name) => {
  it('has the same cells, looks, sizes and page', async () => {
    const [excel, file] = (await both()).map((book) => sheetOf(book, name));
    expect(excel).toEqual(file);
  });
});

describe('a sheet and a table that got other names', () => {
  it('are followed by the same formulas in Excel and in a file', async () => {
    const book = newBook();
    book.sheets.push(newSheet('Sheet1'));
    const file = fileWorkbook(book);
    const formulas = ['=SUM(Bang[Tỷ lệ])+ROWS(Bang)', `="Bang[Mẫu!"&'Mẫu'!A1`, '=Bang_1'];
    const edits: Edit[] = [
      { kind: 'addTable', sheet: SHEET, area: area('A1:C4'), name: 'Bang' },
      { kind: 'setName', name: 'Bang_1', formula: "='Mẫu'!$A$1" },
      block([formulas.map((formula) => ({ formula, value: 0 }))], ['0', '0', '0'], 8),
      { kind: 'renameTable', name: 'BANG', to: 'BangCu' },
      { kind: 'renameSheet', sheet: SHEET, to: 'Mẫu cũ' },
      { kind: 'addSheet', sheet: SHEET },
      { kind: 'moveSheet', sheet: SHEET, index: 1 },
    ];
    const read = [];
    for (const workbook of [file, excelWorkbook]) {
      await workbook.apply([...start, ...edits]);
      const { sheets, names } = await workbook.read();
      const seen = sheets.map((sheet) => [sheet.name, sheet.tables, [...sheet.formulas.values()]]);
      read.push({ seen, names });
    }
    expect(read[0]?.seen.map(([name]) => name)).toEqual(['Sheet1', SHEET, 'Mẫu cũ']);
    expect(read[0]?.seen[2]?.[2]).toEqual([
      '=SUM(BangCu[Tỷ lệ])+ROWS(BangCu)',
      `="Bang[Mẫu!"&'Mẫu cũ'!A1`,
      '=Bang_1',
    ]);
    expect(read[1]).toEqual(read[0]);
  });
});
