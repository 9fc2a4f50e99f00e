import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { openXlsx } from '../../src/file/xlsx/openXlsx';
import { readPlan } from '../../src/read/plan';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { barriersOn } from '../tools/accessibility';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { serveDist, type Site } from './serveDist';
import { watchPage } from './watchPage';

const FORM = 'Thông tin chung';
const NEXT = 'BC CCHC - Uy ban nhan dan huyen Vinh Linh - Quy I nam 2025.xlsx';

/** Of the formulas that the pane writes here, the days of Thông tin chung as Excel reckons them. */
const DAYS: Readonly<Record<string, readonly number[]>> = { 'Quý I': [45275, 45365] };

describe.skipIf(findChromium() === null)('Thiết lập of dist/ in Excel', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  const openSettings = async () => {
    const twin = fileWorkbook(newBook());
    await createSheets(twin, VINH_LINH_BOOK);
    const excel: SimulatedExcel = new SimulatedExcel({
      book: twin.book,
      calculate: (sheet, { row, column }) => {
        if (sheet !== FORM || column !== 1) return null;
        return DAYS[String(excel.value(FORM, 'B5'))]?.[row - 5] ?? null;
      },
    });
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const complaints = watchPage(page, [site.url, 'https://appsforoffice.microsoft.com']);
    await becomeTaskPane(page, excel);
    await page.goto(`${site.url}/taskpane.html#settings`);
    await page.getByRole('heading', { name: 'Thiết lập', level: 1 }).waitFor();
    return { excel, page, complaints };
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

  it('switches the kỳ: days are proposed, written as formulas, and taken back', async () => {
    const { excel, page, complaints } = await openSettings();
    const period = page.getByRole('combobox', { name: 'Kỳ báo cáo' });
    await period.selectOption('Quý I');
    await expect.poll(() => page.getByLabel('Đến ngày').inputValue()).toBe('14/3/2024');
    await page.getByText('số liệu đã nhập là của Năm 2024').waitFor();
    expect(excel.text(FORM, 'B5')).toBe('Năm');
    await press(page, 'Đổi kỳ báo cáo');
    await page.getByText('Đã đổi sang Quý I năm 2024.').first().waitFor();
    await page.getByText('Số liệu từ ngày 15/12/2023 đến ngày 14/3/2024').first().waitFor();
    expect(excel.text(FORM, 'B5')).toBe('Quý I');
    expect(excel.formula(FORM, 'B7')).toContain('CCHC_Nam');

    await page.evaluate(() => (location.hash = '#home'));
    await page.getByText('Quý I năm 2024').first().waitFor();
    await press(page, 'Hoàn tác');
    await expect.poll(() => excel.text(FORM, 'B5')).toBe('Năm');
    expect(excel.refusals).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it('keeps what was typed where the pane is loaded anew in the middle', async () => {
    const { excel, page } = await openSettings();
    await page.getByLabel('Tên đơn vị').fill('Ủy ban nhân dân xã Vĩnh Linh');
    await page.reload();
    await press(page, 'Ghi vào trang Thông tin chung');
    await page.getByText('Đã ghi 01 mục').first().waitFor();
    expect(excel.text(FORM, 'B3')).toBe('Ủy ban nhân dân xã Vĩnh Linh');
    await page.close();
  }, 60_000);

  it('opens next year’s workbook with the plan, and last year’s figures beside', async () => {
    const { excel, page, complaints } = await openSettings();
    await press(page, 'Tạo tệp năm 2025');
    await page.getByText('Đã mở tệp mới của năm 2025').first().waitFor();
    const [bytes = new Uint8Array(), ...more] = excel.workbook.opened;
    expect(more).toEqual([]);
    const plan = readPlan(await fileWorkbook(openXlsx(bytes)).read())?.plan;
    expect([plan?.report.year, plan?.tasks.length]).toEqual([2025, 8]);
    expect(plan?.tasks.filter(({ result }) => result !== '')).toEqual([]);
    expect(excel.refusals).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it('downloads it where Excel opens no other workbook', async () => {
    const { excel, page } = await openSettings();
    excel.failRequest(1, { code: 'UnsupportedFeature' });
    const download = page.waitForEvent('download');
    await press(page, 'Tạo tệp năm 2025');
    expect((await download).suggestedFilename()).toBe(NEXT);
    await page.getByText(`Đã tải tệp “${NEXT}” về máy`).first().waitFor();
    await page.close();
  }, 60_000);

  it('axe-core finds nothing on Thiết lập and Trợ giúp', async () => {
    const { page } = await openSettings();
    await press(page, 'Thông tin thêm');
    await page.getByRole('combobox', { name: 'Kỳ báo cáo' }).selectOption('Chuyên đề');
    await page.getByLabel('Năm', { exact: true }).fill('x');
    expect(await barriersOn(page)).toEqual([]);
    await page.evaluate(() => (location.hash = '#help'));
    await page.getByRole('heading', { name: 'Bắt đầu', exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${site.url}/help.html`);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  }, 120_000);
});
