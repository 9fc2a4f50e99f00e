import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/file/applyEdits';
import type { Book } from '../../../src/file/book';
import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import { saveXlsx } from '../../../src/file/xlsx/saveXlsx';
import { takeSnapshot } from '../../../src/file/takeSnapshot';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';
import type { Edit } from '../../../src/workbook/edit';
import { WorkbookError } from '../../../src/workbook/failure';
import { bookOf, put, SHEET } from '../books';
import { TEXTS } from './texts';

const place = { row: fc.nat(12), column: fc.nat(6) };
const areas = fc.record({
  ...place,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const values = fc.oneof(
  TEXTS.map((text) => text || null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const inputs = fc.oneof(
  { weight: 4, arbitrary: values },
  {
    weight: 1,
    arbitrary: fc.record({ formula: fc.constantFrom('=A1&"x"', '=SUM(B1:B9)'), value: values }),
  },
);
const formats = fc.record(
  {
    font: fc.record(
      {
        bold: fc.boolean(),
        italic: fc.boolean(),
        size: fc.constantFrom(11, 13),
        color: fc.constantFrom('#FF0000', '#00AA00'),
        name: fc.constantFrom('Arial', 'Times New Roman'),
      },
      { requiredKeys: [] },
    ),
    fill: fc.constantFrom('#FFFF00', '#DDDDDD'),
    border: fc.constantFrom('grid' as const, 'below' as const),
    align: fc.record(
      { horizontal: fc.constantFrom('left' as const, 'center' as const), wrap: fc.boolean() },
      { requiredKeys: [] },
    ),
    numberFormat: fc.constantFrom('0', 'dd/mm/yyyy', '[=0]0;[<10]00;#,##0', '0.0%'),
  },
  { requiredKeys: [] },
);
const sheet = fc.constantFrom(SHEET, 'Khác');
const of = <Kind extends string, T extends object>(
  kind: Kind,
  fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
) => fc.record(fields).map((record) => ({ kind, ...record }));

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      ...place,
      sheet,
      cells: fc.array(fc.tuple(inputs, inputs), { minLength: 1, maxLength: 3 }),
    })
    .map(({ row, column, sheet: name, cells }): Edit => ({
      kind: 'putCells',
      sheet: name,
      block: { at: { row, column }, cells, formats: ['General', 'General'] },
    })),
  of('formatCells', { sheet, area: areas, format: formats }),
  of('mergeCells', { sheet, area: areas }),
  of('setColumnWidth', {
    sheet,
    column: fc.nat(8),
    points: fc.integer({ min: 4, max: 90 }).map((n) => n * 3),
  }),
  of('setRowHeight', {
    sheet,
    row: fc.nat(14),
    rows: fc.constant(2),
    points: fc.integer({ min: 5, max: 60 }),
  }),
  of('fitRows', { sheet, row: fc.nat(14), points: fc.constant([20, 31.5]) }),
  of('addTable', { sheet, area: areas, name: fc.constantFrom('NhiemVu', 'SoLieu') }),
  of('freeze', { sheet, rows: fc.nat(3), columns: fc.nat(2) }),
  of('hideColumns', { sheet, column: fc.nat(8), columns: fc.constant(2) }),
  of('formatWhen', {
    sheet,
    area: areas,
    formula: fc.constantFrom('=$A1>1', '=B2=""'),
    format: fc.constantFrom(
      { fill: '#FFC7CE' },
      { font: { bold: true, strike: true, color: '#9C0006' } },
    ),
  }),
  of('guideEntry', {
    sheet,
    area: areas,
    guide: fc.constantFrom(
      { title: 'Ngày', message: 'Nhập ngày', accepts: { kind: 'day' as const } },
      { title: '', message: '', accepts: { kind: 'oneOf' as const, choices: ['x', 'y "z"'] } },
      {
        title: 'Loại',
        message: 'a & b',
        accepts: { kind: 'listed' as const, at: "='Khác'!$A$1:$A$5" },
      },
      { title: 'Số', message: 'Từ 0', accepts: { kind: 'number' as const, atLeast: 0 } },
      { title: 'Chú ý', message: 'Gì cũng được', accepts: { kind: 'anything' as const } },
    ),
  }),
  of('linkCell', {
    sheet,
    at: fc.record(place),
    url: fc.constantFrom('https://a.vn/b?c=1&d=2', 'mailto:a@b.vn'),
  }),
  of('setName', {
    name: fc.constantFrom('CCHC_Ky', 'CCHC_Nam'),
    formula: fc.constantFrom('=2024', "='Khác'!$A$1", '="a&b"'),
  }),
  fc.constantFrom<Edit>(
    { kind: 'activateSheet', sheet: 'Khác' },
    { kind: 'activateSheet', sheet: SHEET },
    { kind: 'hideSheet', sheet: 'Khác' },
    { kind: 'addSheet', sheet: 'Mới' },
    { kind: 'clearSheet', sheet: 'Khác' },
  ),
  of('setPage', {
    sheet,
    page: fc.constantFrom(
      {
        orientation: 'landscape' as const,
        margins: { top: 54, bottom: 54, left: 72, right: 36, header: 18, footer: 18 },
        pageNumber: true,
        leftHeader: 'DỰ THẢO',
        titleRows: { row: 1, rows: 2 },
        breaksBefore: [4, 9],
      },
      {
        orientation: 'portrait' as const,
        margins: { top: 72, bottom: 36, left: 18, right: 18, header: 9, footer: 9 },
        pageNumber: false,
        printArea: { row: 0, column: 0, rows: 5, columns: 4 },
      },
    ),
  }),
);

/** What is refused is left out: the others are made one by one. */
function make(book: Book, all: readonly Edit[]): void {
  for (const edit of all) {
    try {
      applyEdits(book, [edit]);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
}

const start = () => bookOf({ kind: 'addSheet', sheet: 'Khác' }, put('A1', [['Một', 'Hai']]));

/** A book as data: without what only says where it came from, and what cells say by saying nothing. */
function essence({ sheets, names }: Book) {
  return {
    names: new Map([...names].sort()),
    sheets: sheets.map(
      ({
        source: _,
        selection: __,
        cells,
        links,
        hiddenColumns,
        heights,
        fitted,
        widths,
        guides,
        ...rest
      }) => ({
        ...rest,
        guides: guides.map(({ area, guide }) => ({ area, guide })),
        links: new Map([...links].sort()),
        widths: new Map([...widths].sort(([a], [b]) => a - b)),
        heights: new Map([...heights].sort(([a], [b]) => a - b)),
        fitted: [...fitted].sort((a, b) => a - b),
        hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
        cells: [...cells]
          .flatMap(([row, line]) =>
            Array.from(line, ([column, cell]) => ({
              row,
              column,
              ...cell,
              format: look(cell.format),
            })),
          )
          .filter(
            ({ value, formula, format }) =>
              value !== null || formula !== null || Object.keys(format).length > 0,
          )
          .sort((a, b) => a.row - b.row || a.column - b.column),
      }),
    ),
  };
}

function look(
  format: Book['sheets'][number]['cells'] extends Map<number, Map<number, infer Cell>>
    ? Cell extends { format: infer Format }
      ? Format
      : never
    : never,
) {
  const font = Object.fromEntries(
    Object.entries(format.font ?? {}).filter(
      ([, value]) => value !== false && value !== 12 && value !== 'Times New Roman',
    ),
  );
  const align = Object.fromEntries(
    Object.entries(format.align ?? {}).filter(([, value]) => value !== false),
  );
  const { fill, border, numberFormat = 'General' } = format;
  return Object.fromEntries(
    Object.entries({ font, align, fill, border, numberFormat }).filter(
      ([, value]) =>
        value !== undefined &&
        value !== 'General' &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}

describe('laws of opening and saving', () => {
  it('open and save without a change gives the same bytes', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (all) => {
        const book = start();
        make(book, all);
        const bytes = writeXlsx(book);
        expect(saveXlsx(openXlsx(bytes))).toEqual(bytes);
      }),
    );
  });

  it('what was written is opened as it was', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (all) => {
        const book = start();
        make(book, all);
        expect(essence(openXlsx(writeXlsx(book)))).toEqual(essence(book));
      }),
    );
  });

  it('edits of an opened book are found again after it was saved', () => {
    fc.assert(
      fc.property(
        fc.array(edits, { maxLength: 8 }),
        fc.array(edits, { maxLength: 8 }),
        (first, then) => {
          const book = start();
          make(book, first);
          const opened = openXlsx(writeXlsx(book));
          make(opened, then);
          expect(essence(openXlsx(saveXlsx(opened)))).toEqual(essence(opened));
        },
      ),
    );
  });

  it('the fast reader sees what the book says', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (all) => {
        const book = start();
        make(book, all);
        const snapshot = readXlsx(writeXlsx(book));
        expect(snapshot).toEqual(takeSnapshot(openXlsx(writeXlsx(book))));
        const wanted = takeSnapshot(book);
        expect(snapshot.sheets.map(({ values, formulas }) => [values, [...formulas]])).toEqual(
          wanted.sheets.map(({ values, formulas }) => [values, [...formulas]]),
        );
      }),
    );
  });
});
