// Corpus files by four writers of npm; they are installed in test/bench, and only there.
import { createRequire } from 'node:module';
import { image } from './excel/drawings.mjs';

const require = createRequire(new URL('../bench/package.json', import.meta.url));

const HEADINGS = ['STT', 'Nội dung nhiệm vụ', 'Chỉ tiêu', 'Thực hiện', 'Hoàn thành'];
const TASKS = [
  [1, 'Tuyên truyền trên Cổng', 10, 8, 'x'],
  [2, 'Truyền thanh cơ sở', 4, 4, ''],
  [3, ' Hội nghị\nquán triệt & <tập huấn> ', 2, 3, 'x'],
];
const DAY = new Date(Date.UTC(2026, 10, 15));

export async function npmFiles() {
  return {
    'exceljs.xlsx': await exceljs(),
    'sheetjs.xlsx': sheetjs(),
    'xlsx-populate.xlsx': await xlsxPopulate(),
    'write-excel-file.xlsx': await writeExcelFile(),
  };
}

async function exceljs() {
  const ExcelJS = require('exceljs');
  const book = new ExcelJS.Workbook();
  book.created = DAY;
  const tasks = book.addWorksheet('Nhiệm vụ', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 3 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    headerFooter: { differentFirst: true, oddHeader: '&LDỰ THẢO&C&P', firstFooter: '&RTrang &P' },
    properties: { tabColor: { argb: 'FFFF0000' } },
  });
  tasks.getCell('A1').value = {
    richText: [
      { text: 'PHỤ LỤC ', font: { bold: true } },
      { text: 'năm', font: { italic: true } },
    ],
  };
  tasks.mergeCells('A1:E1');
  tasks.addTable({
    name: 'NhiemVu',
    ref: 'A3',
    headerRow: true,
    totalsRow: true,
    columns: HEADINGS.map((name, index) =>
      index === 2 ? { name, totalsRowFunction: 'sum' } : { name, filterButton: index === 1 },
    ),
    rows: TASKS,
  });
  tasks.columns.forEach((column, index) => (column.width = [6, 42, 11, 11, 12][index]));
  tasks.getCell('B4').value = {
    text: 'Tuyên truyền trên Cổng',
    hyperlink: 'https://quangtri.gov.vn',
  };
  tasks.getCell('D4').note = 'Kiểm tra lại';
  tasks.getCell('E4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"x,chưa"'] };
  tasks.getCell('G4').value = { formula: 'D4/C4', result: 0.8 };
  tasks.getCell('G4').numFmt = '0.0%';
  tasks.getCell('G5').value = { sharedFormula: 'G4', result: 1 };
  tasks.getCell('G6').value = { formula: 'D6/C6' };
  tasks.getCell('H4').value = DAY;
  tasks.getCell('H4').border = { top: { style: 'thin' }, diagonal: { style: 'dotted', up: true } };
  tasks.addConditionalFormatting({
    ref: 'D4:D6',
    rules: [{ type: 'expression', formulae: ['$D4<$C4'], style: { font: { bold: true } } }],
  });
  tasks.addImage(book.addImage({ buffer: Buffer.from(image()), extension: 'png' }), 'J1:K3');
  tasks.getColumn(12).outlineLevel = 1;
  tasks.getRow(20).hidden = true;
  const hidden = book.addWorksheet('Danh mục', { state: 'hidden' });
  hidden.addRow(['Bài viết', true, { error: '#N/A' }]);
  book.definedNames.add("'Danh mục'!$A$1", 'Loai');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function sheetjs() {
  const XLSX = require('xlsx');
  const book = XLSX.utils.book_new();
  const tasks = XLSX.utils.aoa_to_sheet([['PHỤ LỤC'], [], HEADINGS, ...TASKS], {
    cellDates: false,
  });
  Object.assign(tasks, {
    F4: { t: 'n', v: 0.8, f: 'D4/C4', z: '0.0%' },
    F5: { t: 'd', v: DAY, z: 'dd/mm/yyyy' },
    F6: { t: 'e', v: 42 },
    F7: { t: 'b', v: true },
    '!ref': 'A1:F7',
    '!merges': [XLSX.utils.decode_range('A1:E1')],
    '!cols': [{ wch: 6 }, { wch: 42 }, { hidden: true }],
    '!autofilter': { ref: 'A3:E6' },
  });
  tasks.B4.l = { Target: 'https://quangtri.gov.vn', Tooltip: 'Cổng' };
  tasks.D4.c = [{ a: 'Nguyễn Văn A', t: 'Kiểm tra lại' }];
  XLSX.utils.book_append_sheet(book, tasks, 'Nhiệm vụ');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Bài viết']]), 'Danh mục');
  book.Workbook = {
    Names: [{ Name: 'Loai', Ref: "'Danh mục'!$A$1" }],
    Sheets: [{}, { Hidden: 1 }],
  };
  // Without shared strings it writes its texts as t="str".
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: false }));
}

async function xlsxPopulate() {
  const XlsxPopulate = require('xlsx-populate');
  const book = await XlsxPopulate.fromBlankAsync();
  const tasks = book.sheet(0).name('Nhiệm vụ');
  tasks.cell('A3').value([HEADINGS, ...TASKS]);
  tasks.cell('A1').value('PHỤ LỤC').style({ bold: true, fontFamily: 'Times New Roman' });
  tasks.range('A1:E1').merged(true);
  tasks.cell('F4').formula('D4/C4').style('numberFormat', '0.0%');
  tasks.cell('F5').value(DAY).style('numberFormat', 'dd/mm/yyyy');
  tasks.cell('F6').value(new XlsxPopulate.RichText().add('đậm ', { bold: true }).add('nhạt'));
  tasks.cell('E4').dataValidation({ type: 'list', formula1: '"x,chưa"' });
  tasks.column('B').width(42);
  tasks.row(3).height(30);
  tasks.freezePanes(2, 3);
  book.addSheet('Danh mục').cell('A1').value('Bài viết');
  book.sheet('Danh mục').hidden('very');
  book.definedName('Loai', book.sheet('Danh mục').cell('A1'));
  return new Uint8Array(await book.outputAsync());
}

async function writeExcelFile() {
  const { default: write } = await import(
    require.resolve('write-excel-file/node').replace(/\.cjs$/, '.js')
  );
  const rows = [
    [{ value: 'PHỤ LỤC', fontWeight: 'bold', columnSpan: 5, align: 'center' }],
    HEADINGS.map((value) => ({ value, backgroundColor: '#DDEBF7', borderStyle: 'thin' })),
    ...TASKS.map((cells) => cells.map((value) => ({ value, wrap: true }))),
    [{ value: DAY, format: 'dd/mm/yyyy' }, { value: '=C3+C4', type: 'Formula' }, { value: true }],
  ];
  const result = write(
    [
      {
        data: rows,
        sheet: 'Nhiệm vụ',
        columns: [{ width: 6 }, { width: 42 }],
        stickyRowsCount: 2,
        orientation: 'landscape',
      },
      { data: [[{ value: 'Bài viết' }]], sheet: 'Danh mục' },
    ],
    { fontFamily: 'Times New Roman', fontSize: 12 },
  );
  return new Uint8Array(await result.toBuffer());
}
