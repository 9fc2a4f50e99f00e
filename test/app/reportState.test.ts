import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { reportStateText } from '../../src/app/reportStateText';
import { reviewPlan } from '../../src/app/reviewPlan';
import { writeReport } from '../../src/app/writeReport';
import { newBook } from '../../src/file/book';
import { openXlsx } from '../../src/file/xlsx/openXlsx';
import { saveXlsx } from '../../src/file/xlsx/saveXlsx';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { TEXT_FORMAT } from '../../src/workbook/format';
import type { WorkbookPort } from '../../src/workbook/port';

const type = (workbook: WorkbookPort, sheet: string, row: number, column: number, text: string) =>
  workbook.apply([
    {
      kind: 'putCells',
      sheet,
      block: { at: { row, column }, cells: [[text]], formats: [TEXT_FORMAT] },
    },
  ]);

const stateOf = async (workbook: WorkbookPort) => (await reviewPlan(workbook))?.report;

async function written() {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_2024);
  await writeReport(workbook);
  return workbook;
}

describe('reportState', () => {
  it('is nothing before the first phụ lục', async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, VINH_LINH_2024);
    expect(await stateOf(workbook)).toEqual({ kind: 'none' });
  });

  it('is up to date until the data change, and again once it is written anew', async () => {
    const workbook = await written();
    expect(await stateOf(workbook)).toEqual({ kind: 'written', current: true, edited: [] });
    await type(workbook, 'Nhiệm vụ', 2, 2, 'Đã lồng ghép');
    expect(await stateOf(workbook)).toEqual({ kind: 'written', current: false, edited: [] });
    await writeReport(workbook);
    expect(await stateOf(workbook)).toEqual({ kind: 'written', current: true, edited: [] });
  });

  it('sees a change by hand, also in a file that was saved and opened again', async () => {
    const { book } = await written();
    const workbook = fileWorkbook(openXlsx(saveXlsx(book)));
    expect(await stateOf(workbook)).toEqual({ kind: 'written', current: true, edited: [] });
    await type(workbook, 'Phụ lục', 1, 0, 'TÊN KHÁC');
    const edited = fileWorkbook(openXlsx(saveXlsx(workbook.book)));
    expect(await stateOf(edited)).toEqual({ kind: 'written', current: true, edited: ['Phụ lục'] });
  });

  it('a phụ lục that replaces one of an opened file is saved with it', async () => {
    const { book } = await written();
    const workbook = fileWorkbook(openXlsx(saveXlsx(book)));
    await type(workbook, 'Nhiệm vụ', 2, 2, 'Đã lồng ghép');
    await writeReport(workbook);
    const again = fileWorkbook(openXlsx(saveXlsx(workbook.book)));
    expect(await stateOf(again)).toEqual({ kind: 'written', current: true, edited: [] });
    expect(again.book.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  });
});

describe('reportStateText', () => {
  it('says nothing of no phụ lục, and else what to do', () => {
    expect(reportStateText({ kind: 'none' })).toBe('');
    expect(reportStateText({ kind: 'written', current: false, edited: ['Phụ lục'] })).toBe(
      'Số liệu đã thay đổi sau khi tạo phụ lục. Chọn Tạo phụ lục để cập nhật. Trang “Phụ lục” đã được sửa bằng tay sau khi tạo.',
    );
  });
});
