import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/file/xlsx/openXlsx';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { serveDist, type Site } from './serveDist';
import { watchPage } from './watchPage';

const MICROSOFT = 'https://appsforoffice.microsoft.com';
const BOOK = join(import.meta.dirname, '../foreign/books/b13-signatures-and-remarks-below.xlsx');

describe.skipIf(findChromium() === null)('a phụ lục that the office has already', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  it('is opened as it is, shown as it was understood, checked and printed', async () => {
    const excel = new SimulatedExcel({
      book: openXlsx(readFileSync(BOOK)),
      calculate: () => '',
    });
    const sheets = excel.book.sheets.map(({ name }) => name);
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const complaints = watchPage(page, [site.url, MICROSOFT]);
    await becomeTaskPane(page, excel);
    await page.goto(`${site.url}/taskpane.html`);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

    await page.getByText(/^Bảng có sẵn, đã nhận ra \d\d nhiệm vụ/).waitFor();
    await press('Xem phần đã nhận ra');
    await page.getByRole('heading', { name: 'Bảng đã nhận ra' }).waitFor();
    await press('Dùng bảng này');
    await page.getByRole('heading', { name: 'Tình hình thực hiện' }).waitFor();
    await page.getByRole('link', { name: 'Kiểm tra' }).click();
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await page.getByRole('link', { name: 'Báo cáo' }).click();
    await press('Tạo phụ lục');
    await page
      .getByText(/^Đã tạo trang “Phụ lục/)
      .first()
      .waitFor();
    const now = excel.book.sheets.map(({ name }) => name);
    expect(now.slice(0, sheets.length)).toEqual(sheets);
    expect(now.slice(sheets.length)).toHaveLength(1);
    expect([excel.refusals, complaints]).toEqual([[], []]);
    await page.close();
  }, 120_000);
});
