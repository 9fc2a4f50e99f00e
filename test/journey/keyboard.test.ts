import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newReport } from '../../src/app/newReport';
import { presets } from '../../src/app/presets';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { keyboardOn } from './keyboard';
import { serveDist, type Site } from './serveDist';
import { calculateLikeFile } from './twin';

const UNIT = 'UBND xã Vĩnh Linh';

const [PRESET] = presets();

describe.skipIf(findChromium() === null)('by keyboard alone', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  const excelForPreset = async () => {
    const choice = { unit: UNIT, year: 2026, period: 'year', calendar: 'cchc' } as const;
    const report = PRESET === undefined ? null : newReport(PRESET, choice);
    if (report === null) throw new Error('expected a report of the preset');
    return new SimulatedExcel({ calculate: await calculateLikeFile(report) });
  };
  const openPane = async (excel: SimulatedExcel) => {
    const page = await browser.newPage({
      viewport: { width: 350, height: 700 },
      reducedMotion: 'reduce',
    });
    await becomeTaskPane(page, excel);
    await page.goto(`${site.url}/taskpane.html`);
    return page;
  };
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { name }).first().waitFor();

  it('one goes from the first screen to the phụ lục and back, seeing where one is', async () => {
    const excel = await excelForPreset();
    const page = await openPane(excel);
    const keys = keyboardOn(page);
    await heading(page, 'Bắt đầu lập báo cáo');

    await keys.press('button "Tạo biểu báo cáo mới', 'Space');
    await heading(page, 'Tạo biểu báo cáo mới');
    await keys.isSomewhere('Tạo biểu báo cáo mới');
    await keys.fill('textbox "Tên đơn vị"', UNIT);
    await keys.fill('textbox "Năm"', '2026');
    await keys.goTo('combobox "Kỳ báo cáo"');
    await page.keyboard.type('Năm');
    await keys.press('button "Tạo biểu"');
    await heading(page, 'Tình hình thực hiện');
    await keys.isSomewhere('Tạo biểu');
    expect(excel.text('Thông tin chung', 'B3')).toBe(UNIT);

    await keys.press('link "Nhập"');
    await heading(page, 'Nhập');
    await keys.isSomewhere('Nhập');
    await keys.press('button "1');
    await heading(page, /^Nhiệm vụ 1$/);
    await keys.isSomewhere('a task');
    await keys.fill('textbox "Kết quả thực hiện"', 'Đã ban hành  kế hoạch');
    await page.keyboard.press('Tab');
    await page.getByText('Đã ghi', { exact: true }).waitFor();
    expect(excel.text('Nhiệm vụ', 'C2')).toBe('Đã ban hành  kế hoạch');
    await keys.pressBefore('button "Danh sách"');
    await heading(page, 'Nhập');
    await keys.isSomewhere('Danh sách');

    await keys.pressBefore('link "Kiểm tra"');
    await heading(page, 'Kết quả kiểm tra');
    await keys.isSomewhere('Kiểm tra');
    await keys.press('button "Sửa ô C2', 'Space');
    await keys.press('button "Ghi vào ô"');
    await expect.poll(() => excel.text('Nhiệm vụ', 'C2')).toBe('Đã ban hành kế hoạch');
    await page.getByText('Đã sửa').first().waitFor();
    await keys.isSomewhere('Ghi vào ô');
    await keys.pressBefore('button "Hoàn tác"');
    await expect.poll(() => excel.text('Nhiệm vụ', 'C2')).toBe('Đã ban hành  kế hoạch');
    await page.getByText('Đã hoàn tác').first().waitFor();
    await keys.isSomewhere('Hoàn tác');

    await keys.press('button "Bỏ qua ô C2');
    await keys.fill('textbox "Lý do bỏ qua', 'Giữ nguyên như kế hoạch');
    await keys.press('button "Ghi lý do"');
    await page.getByText('Đã bỏ qua').first().waitFor();
    await keys.isSomewhere('Ghi lý do');

    await keys.pressBefore('link "Báo cáo"');
    await heading(page, 'Báo cáo');
    await keys.isSomewhere('Báo cáo');
    await keys.goTo('radio "');
    await page.keyboard.press('ArrowDown');
    await keys.press('button "Tạo phụ lục"');
    await page.getByText('Đã tạo trang “Phụ lục”').first().waitFor();
    await keys.isSomewhere('Tạo phụ lục');
    expect(excel.book.sheets.map(({ name }) => name)).toContain('Phụ lục');
    expect([keys.wrong, excel.refusals]).toEqual([[], []]);
    await page.close();
  }, 120_000);
});
