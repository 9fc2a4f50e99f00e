import { applyEdits } from '../../src/file/applyEdits';
import { type Book, newBook } from '../../src/file/book';
import type { Area } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import { TEXT_FORMAT } from '../../src/workbook/format';
import type { PageSetup } from '../../src/workbook/page';

export const POINTS_PER_MILLIMETRE = 72 / 25.4;

export const REPORT = "Phụ lục 'CCHC' & <2026>";
export const RULER = 'Thước';
export const HEADINGS = ['STT', 'Nội dung\nnhiệm vụ', 'Kết quả', 'Hoàn thành', 'Ghi chú'];
export const TASKS = 60;
/** Millimetres; with the margins they fill the page but for one. */
export const WIDTHS = [11, 61, 58, 14, 20];
const TASK =
  'Tuyên truyền cải cách hành chính trên Cổng thông tin điện tử, hệ thống truyền thanh cơ sở: ' +
  'ế ộ ư ơ ạ ữ ặ ẩ ỗ ỵ Đ';

const mm = (millimetres: number) => millimetres * POINTS_PER_MILLIMETRE;

export function pageOf(orientation: PageSetup['orientation'], printArea: Area): PageSetup {
  return {
    orientation,
    margins: {
      top: mm(20),
      bottom: mm(20),
      left: mm(30),
      right: mm(15),
      header: mm(10),
      footer: mm(10),
    },
    printArea,
    titleRows: { row: 1, rows: 1 },
    pageNumber: true,
  };
}

/** A long report, and a sheet whose words show how wide its columns are printed. */
export function sampleBook(): Book {
  const book = newBook();
  applyEdits(book, [...reportEdits(), ...rulerEdits(), { kind: 'activateSheet', sheet: REPORT }]);
  return book;
}

function reportEdits(): Edit[] {
  const sheet = REPORT;
  const columns = WIDTHS.length;
  const all: Area = { row: 0, column: 0, rows: TASKS + 2, columns };
  const table: Area = { ...all, row: 1, rows: TASKS + 1 };
  const tasks = Array.from({ length: TASKS }, (_, row) => [
    String(row + 1),
    TASK,
    '=1+1',
    'x',
    null,
  ]);
  return [
    { kind: 'addSheet', sheet },
    ...WIDTHS.map((width, column): Edit => {
      return { kind: 'setColumnWidth', sheet, column, points: mm(width) };
    }),
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: {
        font: { name: 'Times New Roman', size: 12 },
        align: { vertical: 'top', wrap: true },
        numberFormat: TEXT_FORMAT,
      },
    },
    { kind: 'formatCells', sheet, area: table, format: { border: 'grid' } },
    {
      kind: 'formatCells',
      sheet,
      area: { ...table, rows: 1 },
      format: {
        font: { bold: true },
        align: { horizontal: 'center', vertical: 'middle' },
        fill: '#E7E6E6',
      },
    },
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 0, column: 0 },
        cells: [['TIÊU ĐỀ', null, null, null, null], HEADINGS, ...tasks],
        formats: WIDTHS.map(() => TEXT_FORMAT),
      },
    },
    { kind: 'mergeCells', sheet, area: { ...all, rows: 1 } },
    {
      kind: 'formatCells',
      sheet,
      area: { ...all, rows: 1 },
      format: { font: { size: 14, bold: true }, align: { horizontal: 'center' } },
    },
    { kind: 'addTable', sheet, area: table, name: 'NhiệmVụ' },
    { kind: 'setRowHeight', sheet, row: 0, rows: 1, points: 30 },
    { kind: 'setRowHeight', sheet, row: 1, rows: 1, points: 36 },
    { kind: 'setRowHeight', sheet, row: 2, rows: TASKS, points: 66 },
    {
      kind: 'guideEntry',
      sheet,
      area: { row: 2, column: 3, rows: TASKS, columns: 1 },
      guide: {
        title: 'Hoàn thành',
        message: 'Chọn trong danh sách',
        accepts: { kind: 'oneOf', choices: ['x', 'Chưa "xong"'] },
      },
    },
    { kind: 'freeze', sheet, rows: 2, columns: 0 },
    { kind: 'setPage', sheet, page: pageOf('portrait', all) },
    { kind: 'setName', name: 'CCHC_Mau', formula: '=3' },
  ];
}

function rulerEdits(): Edit[] {
  const sheet = RULER;
  const marks = WIDTHS.map((_, column) => `c${column}`);
  const area: Area = { row: 0, column: 0, rows: 3, columns: WIDTHS.length };
  return [
    { kind: 'addSheet', sheet },
    ...WIDTHS.map((width, column): Edit => {
      return { kind: 'setColumnWidth', sheet, column, points: mm(width) };
    }),
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 0, column: 0 },
        cells: [
          marks,
          [null, '0000000000', null, null, null],
          [1, { formula: '=A3+1', value: 2 }, { formula: '=A3=1', value: true }, true, 0.5],
        ],
        formats: WIDTHS.map(() => 'General'),
      },
    },
    { kind: 'setPage', sheet, page: pageOf('landscape', area) },
  ];
}
