// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newBook } from '../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../src/file/workbook';
import { createSample } from '../../src/pane/commands';
import type { PageId } from '../../src/pane/page';
import { Pane } from '../../src/pane/Pane';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { FAILURE_SENTENCES } from '../../src/text/failures';
import { TEXT_FORMAT } from '../../src/workbook/format';
import { WorkbookError } from '../../src/workbook/failure';
import type { WorkbookPort } from '../../src/workbook/port';
import { button, eventually, newScreen, press, texts } from './screen';

const FOUND = ['Lỗi (01)', 'Cảnh báo (01)', 'Lưu ý (06)'];

const loadSample = () => Promise.resolve(VINH_LINH_2024);

async function sampleWorkbook(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSample(workbook, loadSample);
  return workbook;
}

const pane = (workbook: WorkbookPort, page: PageId = 'home', live?: FileWorkbook) => (
  <Pane
    workbook={workbook}
    page={page}
    loadSample={loadSample}
    howToPrint="Ctrl+P"
    {...(live === undefined ? {} : { subscribe: live.subscribe.bind(live) })}
  />
);

describe('the pane', () => {
  it('leads from an empty workbook to a checked report', async () => {
    const workbook = fileWorkbook(newBook());
    await newScreen()(pane(workbook));
    expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']);
    await press('Thử với số liệu mẫu');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect(texts('dd')).toEqual(['08', '07', '01']);
    await press('Kiểm tra');
    await eventually(() => expect(texts('h3')).toEqual(FOUND));
    await press('Đến ô C3, trang Nhiệm vụ');
    const shown = workbook.book.sheets.find(({ name }) => name === 'Nhiệm vụ');
    expect(shown?.selection).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
    await press('Tạo phụ lục');
    await eventually(() =>
      expect(texts('[role=status]')[0]).toMatch(/^Đã tạo trang “Phụ lục”. Ctrl\+P Còn 01 lỗi/),
    );
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual([
      ...['Thông tin chung', 'Nhiệm vụ', 'Số liệu', 'Tài liệu kiểm chứng', 'Danh mục', 'Phụ lục'],
    ]);
    await workbook.show('Nhiệm vụ', { row: 0, column: 0, rows: 1, columns: 1 });
    await press('Xem phụ lục');
    expect(workbook.book.active).toBe('Phụ lục');
  });

  it('checks at once on the check page, also when it is turned to later', async () => {
    const workbook = await sampleWorkbook();
    const draw = newScreen();
    await draw(pane(workbook));
    expect(texts('h3')).toEqual([]);
    await draw(pane(workbook, 'check'));
    await eventually(() => expect(texts('h3')).toEqual(FOUND));
  });

  it('says each failure in its own words and keeps what it knows', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(
      pane({ ...workbook, apply: () => Promise.reject(new WorkbookError('protected', 'no')) }),
    );
    await press('Tạo phụ lục');
    await eventually(() => expect(texts('[role=alert]')).toEqual([FAILURE_SENTENCES.protected]));
    expect(texts('dd')).toEqual(['08', '07', '01']);
  });

  it('reads the workbook again where the first reading failed', async () => {
    const workbook = await sampleWorkbook();
    let busy = true;
    await newScreen()(
      pane({
        ...workbook,
        read: () => (busy ? Promise.reject(new WorkbookError('busy', 'no')) : workbook.read()),
      }),
    );
    expect(texts('h1')).toEqual([]);
    busy = false;
    await press('Đọc lại tệp');
    expect(texts('h1')).toEqual(['Tình hình thực hiện']);
    expect(texts('[role=alert]')).toEqual([]);
  });

  it('runs one command at a time, and the pressed button keeps the focus', async () => {
    const workbook = await sampleWorkbook();
    let reads = 0;
    let release = (): void => undefined;
    await newScreen()(
      pane({
        ...workbook,
        read: async () => {
          reads += 1;
          if (reads === 2) await new Promise<void>((resolve) => (release = resolve));
          return workbook.read();
        },
      }),
    );
    await press('Kiểm tra');
    expect(texts('[role=status]')).toEqual(['Đang kiểm tra…']);
    expect(button('Tạo phụ lục').getAttribute('aria-disabled')).toBe('true');
    await press('Kiểm tra');
    expect(reads).toBe(2);
    release();
    await eventually(() =>
      expect(texts('[role=status]')).toEqual(['Kiểm tra xong: 01 lỗi, 01 cảnh báo, 06 lưu ý.']),
    );
    expect(document.activeElement).toBe(button('Kiểm tra'));
  });

  it('follows the sheet where the workbook tells of its changes', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(pane(workbook, 'check', workbook));
    const block = {
      at: { row: 2, column: 2 },
      cells: [['Đã tổ chức 02 lớp']],
      formats: [TEXT_FORMAT],
    };
    await workbook.apply([{ kind: 'putCells', sheet: 'Nhiệm vụ', block }]);
    await eventually(() => expect(texts('dd')).toEqual(['08', '08', '0']));
    expect(texts('h3')).toEqual(FOUND.slice(1));
  });
});
