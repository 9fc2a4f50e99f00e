import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOfTasks } from '../../src/app/newReport';
import { chosenTasks, everyRow } from '../../src/app/chosenTasks';
import { proposalOf } from '../../src/app/pasted';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { phuLuc004 } from '../read/paste/wordHtml';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { findPoppler, wordsOf } from '../tools/pdf';
import { convertToPdf, findSoffice } from '../tools/soffice';
import { pasteInto } from './pasteInto';
import { serveDist, type Site } from './serveDist';
import { calculateLikeFile } from './twin';
import { watchPage } from './watchPage';

const canPrint = findSoffice() !== null && findPoppler() !== null;
const MICROSOFT = 'https://appsforoffice.microsoft.com';

const UNIT = 'UBND huyện Vĩnh Linh';

/** The answers of the formulas for the tasks as they are pasted. */
function answers() {
  const { rows } = proposalOf({ html: phuLuc004(), text: '' }, null);
  const tasks = chosenTasks(rows, everyRow(rows));
  const choice = { unit: UNIT, year: 2024, period: 'year', calendar: 'cchc' } as const;
  return calculateLikeFile(reportOfTasks(tasks, choice));
}

const paste = (page: Page, html: string) =>
  pasteInto(page.getByLabel('Nội dung chép từ Word'), html);

describe.skipIf(findChromium() === null)('a phụ lục that was copied in Word', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  it('is pasted, checked and printed in under ten actions', async () => {
    const excel = new SimulatedExcel({ calculate: await answers() });
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const complaints = watchPage(page, [site.url, MICROSOFT]);
    await becomeTaskPane(page, excel);
    await page.goto(`${site.url}/taskpane.html`);
    let actions = 0;
    const act = async (action: Promise<unknown>) => {
      actions += 1;
      await action;
    };
    const press = (name: string) => act(page.getByRole('button', { name, exact: true }).click());

    await press('Dán phụ lục hoặc kế hoạch từ Word');
    await act(paste(page, phuLuc004()));
    await page.getByText('Đã chọn 08 trong 08 nhiệm vụ.').waitFor();
    await act(page.getByLabel('Tên đơn vị').fill(UNIT));
    await act(page.getByLabel('Năm', { exact: true }).fill('2024'));
    await act(page.getByLabel('Kỳ báo cáo', { exact: true }).selectOption('Năm'));
    await press('Tạo biểu từ bảng này');
    await page.getByText('07/08 nhiệm vụ hoàn thành').waitFor();
    expect(excel.text('Nhiệm vụ', 'E3')).toBe('Chưa hoàn thành');

    await act(page.getByRole('link', { name: 'Kiểm tra' }).click());
    await page.getByText('Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả').waitFor();
    await act(page.getByRole('link', { name: 'Báo cáo' }).click());
    await press('Tạo phụ lục');
    await page.getByText('Đã tạo trang “Phụ lục”').first().waitFor();
    expect(actions).toBeLessThan(10);
    const total = 'Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01';
    const sheet = excel.book.sheets.find(({ name }) => name === 'Phụ lục');
    const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (value === null ? [] : [String(value)])),
    );
    expect(texts).toContain(total);
    expect([excel.refusals, complaints]).toEqual([[], []]);
    await page.close();

    if (!canPrint) return;
    const folder = mkdtempSync(join(tmpdir(), 'paste-'));
    const file = join(folder, 'phu-luc.xlsx');
    writeFileSync(file, writeXlsx(excel.book));
    const [pdf = ''] = convertToPdf([file], folder);
    const printed = wordsOf(pdf)
      .map(({ text }) => text)
      .join(' ');
    expect(printed).toContain(total);
  }, 120_000);

  it('is there again after the pane was reloaded in the middle', async () => {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    await becomeTaskPane(page, new SimulatedExcel());
    await page.goto(`${site.url}/taskpane.html`);
    await page.getByRole('button', { name: 'Dán phụ lục hoặc kế hoạch từ Word' }).click();
    await paste(page, phuLuc004());
    await page.getByRole('checkbox', { name: /^2\./ }).uncheck();
    await page.getByLabel('Tên đơn vị').fill(UNIT);
    await page.reload();
    await page.getByText('Đã chọn 07 trong 08 nhiệm vụ.').waitFor();
    expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe(UNIT);
    expect(await page.getByRole('checkbox', { name: /^2\./ }).isChecked()).toBe(false);
    await page.close();
  }, 120_000);
});
