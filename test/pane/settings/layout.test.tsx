// @vitest-environment jsdom
import { act } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSheets } from '../../../src/app/createSheets';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { Pane } from '../../../src/pane/Pane';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { VINH_LINH_BOOK } from '../../../src/sheets/samples/vinhLinhBook';
import { LAYOUT } from '../../../src/text/layout';
import { put } from '../../app/workbook';
import { eventually, field, names, newScreen, press, texts } from '../screen';

async function openSettings(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  await show(workbook);
  return workbook;
}

async function show(workbook: FileWorkbook): Promise<void> {
  window.location.hash = 'settings';
  const loadSample = () => Promise.resolve(VINH_LINH_2024);
  await newScreen()(<Pane workbook={workbook} loadSample={loadSample} howToPrint="Ctrl+P" />);
  await eventually(() => expect(texts('h2')).toContain(LAYOUT.heading));
}

const choose = (label: string) =>
  act(async () => {
    field(label).click();
    await Promise.resolve();
  });
const chosen = () =>
  ['Cả kỳ', 'Theo quý', 'Theo tháng'].filter((label) => (field(label) as HTMLInputElement).checked);
const page = () => document.querySelector('main')?.textContent ?? '';
const sheets = ({ book }: FileWorkbook) => book.sheets.map(({ name }) => name);

// The page is loaded when it is first wanted; a slow machine takes its time.
beforeAll(() => import('../../../src/pane/settings/Settings'), 120_000);

describe('the layout of Số liệu in Thiết lập', () => {
  it('shows the present one, says what another does, changes it and takes it back', async () => {
    const workbook = await openSettings();
    expect(chosen()).toEqual(['Cả kỳ']);
    expect(names(/^Đổi sang/)).toEqual([]);
    await choose('Theo tháng');
    expect(chosen()).toEqual(['Theo tháng']);
    expect(page()).toContain('08 số liệu vào cột “T12”. Số liệu trong kỳ không đổi.');
    await press('Đổi sang theo tháng');
    await eventually(() => expect(page()).toContain('Trang “Số liệu” nay nhập theo tháng.'));
    expect(page()).toContain('tên là “Số liệu cũ (cả kỳ)”');
    expect(chosen()).toEqual(['Theo tháng']);
    expect(sheets(workbook)).toContain('Số liệu cũ (cả kỳ)');
    await press('Hoàn tác');
    await eventually(() => expect(page()).toContain(LAYOUT.back('Số liệu')));
    expect(chosen()).toEqual(['Cả kỳ']);
    expect(sheets(workbook)).not.toContain('Số liệu cũ (cả kỳ)');
  });

  it('keeps what is there where nothing else is wanted', async () => {
    const workbook = await openSettings();
    const before = await workbook.read();
    await choose('Theo quý');
    await press('Giữ nguyên');
    expect([chosen(), names(/^Đổi sang/)]).toEqual([['Cả kỳ'], []]);
    expect(await workbook.read()).toBe(before);
  });

  it('names the cell that stands in the way, and offers nothing to press', async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, VINH_LINH_BOOK);
    await put(workbook, 'Số liệu', 'D2', { formula: '=30+38', value: 68 });
    await show(workbook);
    await choose('Theo tháng');
    expect(page()).toContain('Chưa đổi được:');
    expect(page()).toContain('Ô D2, trang Số liệu có công thức của đơn vị');
    expect(names(/^Đổi sang/)).toEqual([]);
  });

  it('tells of an obstacle that came after the preview', async () => {
    const workbook = await openSettings();
    await choose('Theo tháng');
    await put(workbook, 'Số liệu', 'D2', { formula: '=30+38', value: 68 });
    await press('Đổi sang theo tháng');
    await eventually(() => expect(page()).toContain('Ô D2, trang Số liệu có công thức'));
    expect(sheets(workbook)).not.toContain('Số liệu cũ (cả kỳ)');
  });
});
