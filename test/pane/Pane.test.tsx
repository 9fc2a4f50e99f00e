// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newBook } from '../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../src/file/workbook';
import { createSample } from '../../src/pane/create/commands';
import type { PageId } from '../../src/pane/page';
import { Pane } from '../../src/pane/Pane';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { FAILURE_SENTENCES } from '../../src/text/failures';
import { parseCell } from '../../src/workbook/address';
import { TEXT_FORMAT } from '../../src/workbook/format';
import { WorkbookError } from '../../src/workbook/failure';
import type { WorkbookPort } from '../../src/workbook/port';
import { button, eventually, names, newScreen, press, texts, type } from './screen';

const FOUND = ['Lỗi (01)', 'Cảnh báo (01)', 'Lưu ý (06)'];

const loadSample = () => Promise.resolve(VINH_LINH_2024);

async function sampleWorkbook(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSample(workbook, loadSample);
  return workbook;
}

const pane = (workbook: WorkbookPort, page: PageId = 'home', live?: FileWorkbook) => {
  window.location.hash = page;
  return (
    <Pane
      workbook={workbook}
      loadSample={loadSample}
      howToPrint="Ctrl+P"
      {...(live === undefined ? {} : { subscribe: live.subscribe.bind(live) })}
    />
  );
};

function sheetOf({ book }: FileWorkbook, name: string) {
  return book.sheets.find((each) => each.name === name);
}

function cellText(workbook: FileWorkbook, cell: string, name: string) {
  const at = parseCell(cell);
  return at === null
    ? null
    : (sheetOf(workbook, name)?.cells.get(at.row)?.get(at.column)?.value ?? null);
}

describe('the pane', () => {
  it('leads from an empty workbook to a checked report', async () => {
    const workbook = fileWorkbook(newBook());
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
    await press('Thử với số liệu mẫu');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect(texts('dd')).toEqual(['08', '07', '01']);
    await press('Kiểm tra');
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    expect(document.activeElement?.textContent).toBe('Kết quả kiểm tra');
    await press('Đến ô C3, trang Nhiệm vụ');
    expect(sheetOf(workbook, 'Nhiệm vụ')?.selection).toEqual({
      row: 2,
      column: 2,
      rows: 1,
      columns: 1,
    });
    window.location.hash = 'report';
    await eventually(() => expect(texts('h1')).toEqual(['Báo cáo']));
    await press('Tạo phụ lục');
    await eventually(() =>
      expect(texts('[role=status]')[0]).toMatch(/^Đã tạo trang “Phụ lục”. Còn 01 lỗi/),
    );
    expect(texts('p')).toContain('Ctrl+P');
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual([
      ...['Thông tin chung', 'Nhiệm vụ', 'Số liệu', 'Tài liệu kiểm chứng', 'Danh mục', 'Phụ lục'],
    ]);
    await workbook.show('Nhiệm vụ', { row: 0, column: 0, rows: 1, columns: 1 });
    await press('Xem phụ lục');
    expect(workbook.book.active).toBe('Phụ lục');
  });

  it('shows what a fix will write, writes it, and takes it back', async () => {
    const workbook = await sampleWorkbook();
    const said = () => {
      const rows = sheetOf(workbook, 'Nhiệm vụ')?.cells.values() ?? [];
      return [...rows].map((row) => [...row.values()].map(({ value }) => value));
    };
    await newScreen()(pane(workbook, 'check'));
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    const before = said();
    const [fix = ''] = names(/^Sửa tất cả/);
    await press(fix);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Xem trước \d+ ô sẽ sửa$/);
    expect(texts('ins').length).toBeGreaterThan(0);
    expect(said()).toEqual(before);
    await press('Thôi');
    expect(document.activeElement).toBe(button(fix));
    await press(fix);
    await press('Ghi vào ô');
    await eventually(() => expect(texts('[role=status]')[0]).toMatch(/^Đã sửa \d+ ô\.$/));
    expect(said()).not.toEqual(before);
    expect(names(/^Sửa tất cả/)).not.toContain(fix);
    expect(document.activeElement?.hasAttribute('data-finding')).toBe(true);
    await press('Hoàn tác');
    await eventually(() => expect(texts('[role=status]')[0]).toMatch(/^Đã hoàn tác/));
    expect(said()).toEqual(before);
    expect(names(/^Hoàn tác$/)).toEqual([]);
  });

  it('findings of one cell have buttons of different names', async () => {
    await newScreen()(pane(await sampleWorkbook(), 'check'));
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    const all = names(/^(Bỏ qua|Sửa|Xem)/);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => name.includes('trang chủ'))).toEqual([
      'Bỏ qua ô BE4, trang Nhiệm vụ: http://vinhlinh.quangtri.gov.vn là trang chủ',
    ]);
    expect(texts('main li p')).toContain('Cột Ghi chú');
  });

  it('what was told can be closed, and can still be undone', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(pane(workbook, 'check'));
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    await press(names(/^Sửa/)[0] ?? '');
    await press('Ghi vào ô');
    await eventually(() => expect(names(/^Hoàn tác$/)).toHaveLength(1));
    await press('Đóng thông báo');
    expect(names(/^(Hoàn tác|Đóng thông báo)$/)).toEqual(['Hoàn tác']);
    window.location.hash = 'report';
    await eventually(() => expect(texts('h1')).toEqual(['Báo cáo']));
    expect(names(/^(Hoàn tác|Đóng thông báo)$/)).toEqual(['Hoàn tác']);
    await press('Hoàn tác');
    await eventually(() => expect(texts('[role=status]')[0]).toMatch(/^Đã hoàn tác/));
  });

  it('a reason closes a finding, stands at the end, and can be taken back', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(pane(workbook, 'check'));
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    await press('Bỏ qua ô C3, trang Nhiệm vụ');
    await press('Ghi lý do');
    expect(texts('[role=alert]')).toEqual(['Nhập lý do.']);
    await type('Hồ sơ lưu tại Văn phòng');
    await press('Ghi lý do');
    await eventually(() => expect(texts('h2')).toEqual(FOUND.slice(1)));
    expect(cellText(workbook, 'C2', 'Giải trình')).toBe('Hồ sơ lưu tại Văn phòng');
    expect(texts('details summary')).toEqual(['Đã bỏ qua (01)']);
    await press('Kiểm tra lại mục này: ô C3, trang Nhiệm vụ');
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    expect(cellText(workbook, 'C2', 'Giải trình')).toBeNull();
  });

  it('keeps the reason where it cannot be written', async () => {
    const workbook = await sampleWorkbook();
    const refuse = () => Promise.reject(new WorkbookError('protected', 'no'));
    await newScreen()(pane({ ...workbook, apply: refuse }, 'check'));
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    await press('Bỏ qua ô C3, trang Nhiệm vụ');
    await type('Hồ sơ lưu');
    await press('Ghi lý do');
    await eventually(() => expect(texts('[role=alert]')).toEqual([FAILURE_SENTENCES.protected]));
    expect(document.querySelector('textarea')?.value).toBe('Hồ sơ lưu');
  });

  it('a summary goes to the clipboard, or is shown to be copied', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(pane(workbook, 'check'));
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    await press('Chép tóm tắt');
    const shown = document.querySelector('textarea')?.value ?? '';
    expect(shown.split('\n')[0]).toBe('Kết quả kiểm tra');
    expect(shown).toContain('Lỗi: 1\n  Nhiệm vụ C3: Nhiệm vụ 2');
    await press('Đóng');
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await press('Chép tóm tắt');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).toEqual([shown]);
    expect(texts('[role=status]')[0]).toMatch(/^Đã chép tóm tắt/);
  });

  it('checks at once on the check page, also when it is turned to later', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h2')).toEqual(['Việc tiếp theo']));
    window.location.hash = 'check';
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
  });

  it('says each failure in its own words and keeps what it knows', async () => {
    const workbook = await sampleWorkbook();
    await newScreen()(
      pane(
        { ...workbook, apply: () => Promise.reject(new WorkbookError('protected', 'no')) },
        'report',
      ),
    );
    await eventually(() => expect(texts('h1')).toEqual(['Báo cáo']));
    await press('Tạo phụ lục');
    await eventually(() => expect(texts('[role=alert]')).toEqual([FAILURE_SENTENCES.protected]));
    window.location.hash = 'home';
    await eventually(() => expect(texts('dd')).toEqual(['08', '07', '01']));
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
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect(texts('[role=alert]')).toEqual([]);
  });

  it('a first reading that is stopped can be begun again', async () => {
    const workbook = await sampleWorkbook();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let reads = 0;
    await newScreen()(
      pane({
        ...workbook,
        read: async () => {
          reads += 1;
          if (reads === 1) await held;
          return workbook.read();
        },
      }),
    );
    await eventually(() => expect(names(/^Dừng$/)).toEqual(['Dừng']));
    await press('Dừng');
    expect(texts('[role=status]')[0]).toBe('Đã dừng đọc tệp.');
    expect(texts('main')[0]).not.toContain('Đang đọc tệp…');
    await press('Đọc lại tệp');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    release();
  });

  it('what writes can be stopped before it writes, and says that the file is as it was', async () => {
    const workbook = await sampleWorkbook();
    let release = (): void => undefined;
    let held: Promise<void> | null = null;
    await newScreen()(
      pane({ ...workbook, read: async () => (await held, workbook.read()) }, 'report'),
    );
    await eventually(() => expect(texts('h1')).toEqual(['Báo cáo']));
    held = new Promise((resolve) => (release = resolve));
    await press('Tạo phụ lục');
    await eventually(() => expect(names(/^Dừng$/)).toEqual(['Dừng']));
    await press('Dừng');
    expect(names(/^Đang dừng…$/)).toEqual(['Đang dừng…']);
    release();
    await eventually(() =>
      expect(texts('[role=status]')[0]).toBe('Đã dừng; tệp giữ nguyên như trước.'),
    );
    expect(sheetOf(workbook, 'Phụ lục')).toBeUndefined();
  });

  it('runs one command at a time, and the pressed button keeps the focus', async () => {
    const workbook = await sampleWorkbook();
    let reads = 0;
    let release = (): void => undefined;
    await newScreen()(
      pane(
        {
          ...workbook,
          read: async () => {
            reads += 1;
            if (reads === 2) await new Promise<void>((resolve) => (release = resolve));
            return workbook.read();
          },
        },
        'check',
      ),
    );
    await eventually(() => expect(texts('h2')).toEqual(FOUND));
    await press('Kiểm tra');
    expect(texts('[role=status]')).toEqual(['Đang kiểm tra…']);
    expect(button('Bỏ qua ô C3, trang Nhiệm vụ').getAttribute('aria-disabled')).toBe('true');
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
    await eventually(() => expect(texts('h2')).toEqual(FOUND.slice(1)));
  });
});
