// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/app/createSheets';
import { createSheets } from '../../../src/app/createSheets';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { type DraftStore, memoryDrafts } from '../../../src/pane/draft';
import { Pane } from '../../../src/pane/Pane';
import type { StartFile } from '../../../src/pane/startFile';
import { VINH_LINH_BOOK } from '../../../src/sheets/samples/vinhLinhBook';
import { FACT_SETTINGS } from '../../../src/text/settings';
import { put, textAt } from '../../app/workbook';
import { choose, eventually, field, fill, names, newScreen, press, texts } from '../screen';

const FORM = 'Thông tin chung';

async function sample(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return workbook;
}

interface Door {
  readonly drafts?: DraftStore;
  readonly startFile?: StartFile;
}

let panes = 0;

/** Each time a pane of its own, in place of the one before where they share a screen. */
async function openSettings(
  workbook: FileWorkbook,
  door: Door = {},
  show = newScreen(),
): Promise<void> {
  window.location.hash = 'settings';
  panes += 1;
  await show(
    <Pane
      key={panes}
      workbook={workbook}
      loadSample={() => Promise.resolve(VINH_LINH_BOOK)}
      howToPrint="Ctrl+P"
      subscribe={workbook.subscribe.bind(workbook)}
      {...door}
    />,
  );
  await eventually(() => expect(texts('h1')).toEqual(['Thiết lập']));
}

const said = () => texts('[role=status]')[0];
const page = () => document.querySelector('main')?.textContent ?? '';

// The page is loaded when it is first wanted; a slow machine takes its time.
beforeAll(() => import('../../../src/pane/settings/Settings'), 120_000);

describe('the page Thiết lập', () => {
  it('writes who reports, and keeps what is typed until then, for this workbook alone', async () => {
    const drafts = memoryDrafts();
    const show = newScreen();
    const workbook = await sample();
    await openSettings(workbook, { drafts }, show);
    await fill('Tên đơn vị', 'UBND xã Vĩnh Linh');
    window.location.hash = 'help';
    await eventually(() => expect(texts('h1')).not.toEqual(['Thiết lập']));
    await openSettings(await sample(), { drafts: memoryDrafts() }, show);
    expect(field('Tên đơn vị').value).toBe('Ủy ban nhân dân huyện Vĩnh Linh');
    await openSettings(workbook, { drafts }, show);
    expect(field('Tên đơn vị').value).toBe('UBND xã Vĩnh Linh');
    await press(FACT_SETTINGS.write);
    await eventually(() => expect(said()).toBe('Đã ghi 01 mục vào trang “Thông tin chung”.'));
    expect(await textAt(workbook, FORM, 'B3')).toBe('UBND xã Vĩnh Linh');
    expect(names(/^Ghi vào trang/)).toEqual([]);
  });

  it('what the sheet has come to say since is told beside what was typed, and can be taken', async () => {
    const workbook = await sample();
    await openSettings(workbook);
    await fill('Tên đơn vị', 'Của tôi');
    await put(workbook, FORM, 'B3', 'Của người khác');
    await eventually(() => expect(page()).toContain(FACT_SETTINGS.sheetNow('Của người khác')));
    expect(field('Tên đơn vị').value).toBe('Của tôi');
    await press(FACT_SETTINGS.drop);
    expect(field('Tên đơn vị').value).toBe('Của người khác');
  });

  it('turns to another kỳ with the days of its calendar', async () => {
    const workbook = await sample();
    await openSettings(workbook);
    await choose('Kỳ báo cáo', 'Quý I');
    expect(field('Số liệu từ ngày').value).toBe('15/12/2023');
    expect(field('Đến ngày').value).toBe('14/3/2024');
    await press('Đổi kỳ báo cáo');
    await eventually(() => expect(said()).toMatch(/^Đã đổi sang quý I năm 2024\./i));
    expect(await textAt(workbook, FORM, 'B5')).toBe('Quý I');
  });

  it('a year that is none is said at its field, and nothing is written', async () => {
    const workbook = await sample();
    await openSettings(workbook);
    await fill('Năm', '24');
    await press('Đổi kỳ báo cáo');
    expect(page()).toContain('Nhập năm bốn chữ số, ví dụ 2026.');
    expect(await textAt(workbook, FORM, 'B4')).toBe(2024);
  });

  it('offers the repairs that the sheets need, and no others', async () => {
    const workbook = await sample();
    await openSettings(workbook);
    expect(texts('h2')).not.toContain('Sửa biểu');
    await put(workbook, 'Nhiệm vụ', 'A9', '9');
    await put(workbook, 'Nhiệm vụ', 'E2', 'Hoàn thành');
    await eventually(() => expect(names(/^Đánh lại số$|^Khôi phục/)).toHaveLength(2));
    await press('Đánh lại số');
    await eventually(() => expect(said()).toMatch(/^Đã đánh lại số ở \d\d ô\.$/));
    expect(await textAt(workbook, 'Nhiệm vụ', 'A9')).toBe('8');
    await press('Khôi phục công thức');
    await eventually(() => expect(said()).toMatch(/^Đã khôi phục công thức ở \d\d ô\.$/));
    await eventually(() => expect(texts('h2')).not.toContain('Sửa biểu'));
  });

  it('a new year begins in a file of its own, named for the unit and its kỳ', async () => {
    const begun: { readonly choice: Choice; readonly name: string }[] = [];
    await openSettings(await sample(), {
      startFile: (choice, name) => {
        begun.push({ choice, name });
        return Promise.resolve('saved');
      },
    });
    await press('Tạo tệp năm 2025');
    await eventually(() => expect(said()).toMatch(/^Đã tải tệp “BC CCHC/));
    expect(begun.map(({ name }) => name)).toEqual([
      'BC CCHC - Uy ban nhan dan huyen Vinh Linh - Quy I nam 2025.xlsx',
    ]);
    expect(begun[0]?.choice.plan.tasks).toHaveLength(8);
  });
});
