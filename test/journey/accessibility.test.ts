import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { phuLuc004 } from '../read/paste/wordHtml';
import { barriersOn } from '../tools/accessibility';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { pasteInto } from './pasteInto';
import { serveDist, type Site } from './serveDist';
import { taskBook } from './taskBook';

const LOOKS = [
  { name: 'light', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', width: 450, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', width: 320, colorScheme: 'light', forcedColors: 'active' },
] as const;

const BESIDE = { settings: 'Thiết lập', help: 'Trợ giúp', create: 'Bắt đầu lập báo cáo' };

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

describe.skipIf(findChromium() === null)('axe-core finds nothing', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  it.each(LOOKS)(
    'on the first screen, $name',
    async ({ width, ...looks }) => {
      const page = await browser.newPage({ viewport: { width, height: 700 }, ...looks });
      await becomeTaskPane(page, new SimulatedExcel());
      await page.goto(`${site.url}/taskpane.html`);
      await page.getByRole('heading', { name: 'Bắt đầu lập báo cáo' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);

      await page.close();
    },
    120_000,
  );

  it.each(LOOKS)(
    'from overview to report, $name',
    async ({ width, ...looks }) => {
      const page = await browser.newPage({ viewport: { width, height: 700 }, ...looks });
      await becomeTaskPane(page, new SimulatedExcel({ book: taskBook() }));
      await page.goto(`${site.url}/taskpane.html`);
      await page.getByRole('heading', { name: 'Tình hình thực hiện' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);

      await press(page, 'Kiểm tra');
      await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
      await press(page, /^Sửa/);
      await page.getByRole('group', { name: /^Xem trước/ }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await press(page, 'Ghi vào ô');
      await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
      await press(page, /^Bỏ qua ô C3/);
      await page.getByRole('textbox', { name: 'Lý do bỏ qua' }).waitFor();
      await press(page, 'Ghi lý do');
      await page.getByText('Nhập lý do.').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.type('Hồ sơ lưu tại Văn phòng');
      await press(page, 'Ghi lý do');
      await page.getByText('Đã bỏ qua (01)').click();
      expect(await barriersOn(page)).toEqual([]);

      await page.getByRole('link', { name: 'Báo cáo' }).click();
      await press(page, 'Tạo phụ lục');
      await page.getByRole('button', { name: 'Xem phụ lục' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.close();
    },
    120_000,
  );

  it.each(LOOKS)(
    'on the ways in and the pages beside the work, $name',
    async ({ width, ...looks }) => {
      const excel = new SimulatedExcel({ calculate: () => '' });
      const page = await browser.newPage({ viewport: { width, height: 700 }, ...looks });
      await becomeTaskPane(page, excel);
      await page.goto(`${site.url}/taskpane.html`);
      await press(page, 'Dán phụ lục hoặc kế hoạch từ Word');
      await page.getByLabel('Nội dung chép từ Word').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await pasteInto(page.getByLabel('Nội dung chép từ Word'), phuLuc004());
      await page.getByText('Đã chọn 08 trong 08 nhiệm vụ.').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await press(page, 'Chọn cách khác');

      await press(page, 'Tạo biểu báo cáo mới');
      await page.getByLabel('Năm', { exact: true }).fill('x');
      await press(page, 'Tạo biểu');
      expect(await barriersOn(page)).toEqual([]);
      await page.getByLabel('Năm', { exact: true }).fill('2026');
      excel.failRequest(2, { code: 'AccessDenied' });
      await press(page, 'Tạo biểu');
      await page.getByText('đang được bảo vệ').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await press(page, 'Tạo biểu');
      await page.getByRole('heading', { name: 'Tình hình thực hiện' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);

      for (const [fragment, name] of Object.entries(BESIDE)) {
        await page.evaluate((hash) => (location.hash = hash), fragment);
        await page.getByRole('heading', { name, level: 1 }).waitFor();
        expect(await barriersOn(page)).toEqual([]);
      }
      await page.close();
    },
    120_000,
  );

  it('in the browser door, empty and with a checked sheet', async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(site.url);
    await page.getByRole('heading', { name: 'Bắt đầu lập báo cáo' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await press(page, 'Thử với số liệu mẫu');
    await press(page, 'Kiểm tra');
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  }, 120_000);
});
