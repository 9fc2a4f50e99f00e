import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ourBook } from '../app/enter/books';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { barriersOn } from '../tools/accessibility';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { serveDist, type Site } from './serveDist';
import { watchPage } from './watchPage';

const MICROSOFT = 'https://appsforoffice.microsoft.com';
const RESULT = 'Kết quả thực hiện';

const LOOKS = [
  { name: 'light', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', width: 450, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', width: 320, colorScheme: 'light', forcedColors: 'active' },
] as const;

describe.skipIf(findChromium() === null)('entering by pane and by sheet', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  const excelWithSheets = async () =>
    new SimulatedExcel({ book: (await ourBook()).book, calculate: () => '' });
  const openPane = async (context: BrowserContext, excel: SimulatedExcel) => {
    const page = await context.newPage();
    const complaints = watchPage(page, [site.url, MICROSOFT]);
    await becomeTaskPane(page, excel);
    await page.goto(`${site.url}/taskpane.html#enter`);
    return { page, complaints };
  };
  const newContext = () => browser.newContext({ viewport: { width: 350, height: 800 } });
  const openTask = async (page: Page, number: number) => {
    await page.getByRole('button', { name: new RegExp(`^${number}\\D`) }).click();
    await page.getByRole('heading', { name: `Nhiệm vụ ${number}` }).waitFor();
  };
  const field = (page: Page, name: string) => page.getByRole('textbox', { name });

  it('keeps half a sentence over a reload and over a closed pane, and writes it when asked', async () => {
    const excel = await excelWithSheets();
    const context = await newContext();
    const { page, complaints } = await openPane(context, excel);
    await openTask(page, 2);
    await field(page, RESULT).fill('Đã phối hợp');
    await page.reload();
    await expect.poll(() => field(page, RESULT).inputValue()).toBe('Đã phối hợp');
    await field(page, RESULT).fill('Đã phối hợp 12 chuyên đề');
    expect(excel.value('Nhiệm vụ', 'C3')).not.toBe('Đã phối hợp 12 chuyên đề');
    await page.close();
    const { page: again } = await openPane(context, excel);
    await expect.poll(() => field(again, RESULT).inputValue()).toBe('Đã phối hợp 12 chuyên đề');
    await again.getByText('Nội dung nhập lần trước, chưa có trên trang tính.').waitFor();
    expect(excel.value('Nhiệm vụ', 'C3')).not.toBe('Đã phối hợp 12 chuyên đề');
    await again.getByRole('button', { name: 'Ghi vào trang tính' }).click();
    await again.getByText('Đã ghi', { exact: true }).waitFor();
    expect(excel.value('Nhiệm vụ', 'C3')).toBe('Đã phối hợp 12 chuyên đề');
    expect(excel.refusals).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('follows the sheet, and shows both where both were edited', async () => {
    const excel = await excelWithSheets();
    const context = await newContext();
    const { page } = await openPane(context, excel);
    await openTask(page, 2);
    excel.user.type('Nhiệm vụ', 'C3', 'Từ trang tính');
    await expect.poll(() => field(page, RESULT).inputValue()).toBe('Từ trang tính');
    await field(page, RESULT).fill('Từ ngăn bên');
    excel.user.type('Nhiệm vụ', 'C3', 'Từ người khác');
    await page.getByText('Ô này đã được sửa trên trang tính trong lúc nhập.').waitFor();
    await page.getByRole('textbox', { name: 'Ghi chú' }).focus();
    expect(excel.value('Nhiệm vụ', 'C3')).toBe('Từ người khác');
    await page.getByRole('button', { name: 'Ghi nội dung nhập ở đây' }).click();
    await page.getByText('Đã ghi', { exact: true }).waitFor();
    expect(excel.value('Nhiệm vụ', 'C3')).toBe('Từ ngăn bên');
    await context.close();
  }, 120_000);

  it('loses nothing, whichever request fails', async () => {
    const context = await newContext();
    for (const request of [1, 2, 3, 4, 5]) {
      const excel = await excelWithSheets();
      const { page } = await openPane(context, excel);
      const back = page.getByRole('button', { name: 'Danh sách' });
      if (await back.isVisible()) await back.click();
      await openTask(page, 2);
      await field(page, RESULT).fill(`Lần ${request}`);
      excel.failRequest(request, { code: 'GeneralException' });
      await field(page, RESULT).blur();
      // Where Excel refuses a reading with all that belongs to it, a simpler one is enough.
      const again = page.getByRole('button', { name: 'Ghi lại' });
      const saved = page.getByText('Đã ghi', { exact: true });
      await again.or(saved).first().waitFor();
      if (await again.isVisible()) await again.click();
      await saved.waitFor();
      expect([excel.value('Nhiệm vụ', 'C3'), await field(page, RESULT).inputValue()]).toEqual([
        `Lần ${request}`,
        `Lần ${request}`,
      ]);
      await back.click();
      await page.close();
    }
    await context.close();
  }, 240_000);

  it.each(LOOKS)(
    'axe-core finds nothing, $name',
    async ({ width, ...looks }) => {
      const excel = await excelWithSheets();
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...looks });
      const { page } = await openPane(context, excel);
      await page.getByRole('heading', { name: 'Nhập' }).waitFor();
      await page.getByRole('button', { name: 'Dán lời báo cáo' }).click();
      expect(await barriersOn(page)).toEqual([]);
      await openTask(page, 3);
      await field(page, RESULT).fill('Từ ngăn bên');
      excel.user.type('Nhiệm vụ', 'C4', 'Từ người khác');
      await page.getByText('Ô này đã được sửa trên trang tính trong lúc nhập.').waitFor();
      await page.getByRole('button', { name: 'Thêm số liệu' }).click();
      expect(await barriersOn(page)).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
