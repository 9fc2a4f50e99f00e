import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/file/xlsx/openXlsx';
import type { Book } from '../../src/file/book';
import { shownText } from '../../src/sheetview/look';
import { compoundFile } from '../file/xlsx/compoundFile';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { findPoppler, pageSizesOf, wordsOf } from '../tools/pdf';
import { run } from '../tools/programs';
import { convertToPdf, findSoffice } from '../tools/soffice';
import { giveFile } from './giveFile';
import { serveDist, type Site } from './serveDist';
import { watchPage } from './watchPage';

const ROOT = resolve(import.meta.dirname, '../..');
const RESULT = 'Đã lồng ghép tại 02 lớp bồi dưỡng';
const REPORT = 'Phụ lục';
const NEXT_FILE = 'BC CCHC - Uy ban nhan dan huyen Vinh Linh - Quy I nam 2025.xlsx';
const FILE = 'BC CCHC - Uy ban nhan dan huyen Vinh Linh - Nam 2024.xlsx';

/** From a server, and from a folder or a USB stick. */
const PLACES = ['a server', 'a file'] as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const opened = async (page: Page, name: string) => {
  await page.getByTitle(name, { exact: true }).waitFor();
  await page.getByText('Đã mở tệp.').waitFor();
};
const turnTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

/** A browser without the dialogs of the File System Access API, which no program can answer. */
async function withoutPickers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined });
  });
}

const wordsIn = ({ sheets }: Book, name: string) =>
  sheets
    .filter((sheet) => sheet.name === name)
    .flatMap(({ cells }) => [...cells.values()].flatMap((line) => [...line.values()]))
    .flatMap(({ value }) => shownText(value).split(/\s+/))
    .filter((word) => word !== '');

/** What is on paper, whatever lines and pages it was broken into. */
const letters = (words: readonly string[]) => Array.from(words.join('')).sort().join('');

describe.skipIf(findChromium() === null)('the browser door of dist/', () => {
  let browser: Browser;
  let site: Site;
  let folder = '';
  const urlOf = (place: (typeof PLACES)[number]) =>
    place === 'a file' ? pathToFileURL(join(ROOT, 'dist/index.html')).href : site.url;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PLACES)(
    'from %s: sample, correction, check, report, save and print',
    async (place) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      await withoutPickers(context);
      const page = await context.newPage();
      const complaints = watchPage(page, [site.url, 'null']);
      await page.goto(urlOf(place));

      await press(page, 'Thử với số liệu mẫu');
      await press(page, 'Kiểm tra');
      await page.getByText('Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả').waitFor();
      await press(page, 'Đến ô C3, trang Nhiệm vụ');
      await page.locator('[role="gridcell"][aria-selected="true"]:focus-within').waitFor();
      await page.keyboard.press('F2');
      await page.keyboard.type(RESULT);
      await page.keyboard.press('Enter');
      await press(page, 'Kiểm tra');
      await page.getByText(/^Nhiệm vụ 2: đã đánh dấu/).waitFor({ state: 'hidden' });
      await turnTo(page, 'Tổng quan');
      await page.getByText('08/08 nhiệm vụ hoàn thành').waitFor();

      await turnTo(page, 'Báo cáo');
      await press(page, 'Tạo phụ lục');
      const total = 'Tổng số: 08 nhiệm vụ; hoàn thành: 08 (100%); chưa hoàn thành: 0';
      await page.getByRole('gridcell', { name: total }).waitFor();
      expect(await page.title()).toBe('Phụ lục CCHC');

      const downloading = page.waitForEvent('download');
      await page.keyboard.press('Control+s');
      const download = await downloading;
      const saved = join(folder, `${PLACES.indexOf(place)}.xlsx`);
      await download.saveAs(saved);
      await page.getByText('Đã tải tệp về máy.').waitFor();
      expect(download.suggestedFilename()).toBe(FILE);
      expect(await page.title()).toBe(`${FILE} – Phụ lục CCHC`);

      const book = openXlsx(readFileSync(saved));
      expect(wordsIn(book, 'Nhiệm vụ').join(' ')).toContain(RESULT);
      const check = run(process.execPath, [join(ROOT, 'dist/cli.mjs'), 'check', '--json', saved]);
      expect(JSON.parse(check)).toMatchObject({ tasks: { total: 8, done: 8 } });
      if (findSoffice() !== null)
        expect(existsSync(convertToPdf([saved], folder)[0] ?? '')).toBe(true);

      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-asked', 'print');
      });
      await press(page, 'In phụ lục');
      await page.locator('body[data-asked]').waitFor();
      if (findPoppler() !== null) {
        const pdf = join(folder, `${PLACES.indexOf(place)}-printed.pdf`);
        writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
        expectPrinted(pdf, wordsIn(book, REPORT));
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
    180_000,
  );

  it.each(PLACES)(
    'from %s: nothing typed before the last second is lost when the tab dies',
    async (place) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await page.goto(urlOf(place));
      await press(page, 'Thử với số liệu mẫu');
      await page.getByRole('tab', { name: 'Nhiệm vụ' }).click();
      await page.locator('td[data-row="2"][data-column="2"]').click();
      await page.keyboard.type('xong o nay');
      await page.keyboard.press('Enter');
      await page.keyboard.type('dang go do');
      await page.waitForTimeout(1000);
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await crashed;

      const next = await context.newPage();
      await next.goto(urlOf(place));
      await next.getByRole('button', { name: /^Khôi phục “Tệp mới”/ }).click();
      await next.getByRole('gridcell', { name: 'dang go do' }).first().waitFor();
      await next.getByRole('gridcell', { name: 'xong o nay' }).first().waitFor();

      const third = await context.newPage();
      await third.goto(urlOf(place));
      await third.waitForTimeout(1500);
      expect(await third.getByRole('button', { name: /^Khôi phục/ }).count()).toBe(0);
      await context.close();
    },
    120_000,
  );

  it('unsaved work is forgotten only after a second yes', async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(site.url);
    await press(page, 'Thử với số liệu mẫu');
    await page.getByText('07/08 nhiệm vụ hoàn thành').waitFor();
    const comeBack = async () => {
      const next = await context.newPage();
      await next.goto(site.url);
      return next;
    };
    page.on('dialog', (dialog) => void dialog.accept());
    await page.close({ runBeforeUnload: true });
    const second = await comeBack();
    // A hand that clicks twice loses nothing.
    await second.getByRole('button', { name: 'Bỏ “Tệp mới”' }).dblclick();
    await second.getByText(/^“Tệp mới” có nội dung chưa lưu/).waitFor();
    await press(second, 'Bỏ “Tệp mới”');
    await second.getByText('Bỏ rồi không lấy lại được').waitFor();
    await press(second, 'Bỏ hẳn “Tệp mới”');
    await second.getByText('Bỏ rồi không lấy lại được').waitFor({ state: 'detached' });
    const third = await comeBack();
    await third.waitForTimeout(1500);
    expect(await third.getByRole('button', { name: /^Khôi phục/ }).count()).toBe(0);
    await context.close();
  }, 120_000);

  it('opens a file that is picked, dropped or pasted, and asks before it takes the place of work', async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await withoutPickers(context);
    const page = await context.newPage();
    const complaints = watchPage(page, [site.url]);
    const file = join(ROOT, 'test/foreign/books/b01-as-the-decree-wants.xlsx');
    await page.goto(site.url);

    const choosing = page.waitForEvent('filechooser');
    await press(page, 'Mở tệp Excel có sẵn');
    await (await choosing).setFiles(file);
    await opened(page, 'b01-as-the-decree-wants.xlsx');

    await giveFile(page, 'paste', 'so-lieu.csv', Buffer.from('STT;Nội dung'));
    await page.getByText('Tệp này không phải là sổ tính Excel').waitFor();
    const unreadable: readonly [sentence: string, bytes: Uint8Array][] = [
      ['Tệp này ở định dạng Excel cũ (.xls).', compoundFile('Workbook')],
      ['Tệp này có mật khẩu mở tệp.', compoundFile('EncryptedPackage')],
      ['Tệp bị hỏng hoặc tải về chưa đủ.', readFileSync(file).subarray(0, 3000)],
    ];
    for (const [sentence, bytes] of unreadable) {
      await giveFile(page, 'drop', 'a.xlsx', Buffer.from(bytes));
      await page.getByText(sentence).waitFor();
      expect(await page.title()).toBe('b01-as-the-decree-wants.xlsx – Phụ lục CCHC');
    }
    await giveFile(page, 'drop', 'b02.xlsx', readFileSync(file));
    await opened(page, 'b02.xlsx');

    await press(page, 'Tệp mới');
    await press(page, 'Thử với số liệu mẫu');
    await page.getByText('chưa lưu', { exact: true }).waitFor();
    await giveFile(page, 'drop', 'b03.xlsx', readFileSync(file));
    await page.getByRole('alertdialog', { name: 'Lưu tệp đang làm?' }).waitFor();
    await press(page, 'Hủy');
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).waitFor();
    await giveFile(page, 'drop', 'b03.xlsx', readFileSync(file));
    await press(page, 'Không lưu');
    await opened(page, 'b03.xlsx');
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('begins next year’s file in place of this one, once its work is saved or given up', async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await withoutPickers(context);
    const page = await context.newPage();
    await page.goto(site.url);
    await press(page, 'Thử với số liệu mẫu');
    await page.getByText('07/08 nhiệm vụ hoàn thành').waitFor();
    await page.evaluate(() => (location.hash = '#settings'));
    await page.getByRole('textbox', { name: 'Năm mới' }).fill('2025');
    await press(page, 'Tạo tệp năm 2025');
    await page.getByRole('alertdialog', { name: 'Lưu tệp đang làm?' }).waitFor();
    await press(page, 'Hủy');
    await page.getByText('Tệp mới', { exact: true }).first().waitFor();
    await press(page, 'Tạo tệp năm 2025');
    await press(page, 'Không lưu');
    await page.getByText(NEXT_FILE).first().waitFor();
    await page.getByText('chưa lưu', { exact: true }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Control+Shift+s');
    expect((await downloading).suggestedFilename()).toBe(NEXT_FILE);
    await page.getByText('0/08 nhiệm vụ hoàn thành').waitFor();
    await context.close();
  }, 120_000);

  it('writes a file back to its place on the disk', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
          (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
      });
    });
    const page = await context.newPage();
    await page.goto(site.url);
    await press(page, 'Thử với số liệu mẫu');
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Đã lưu tệp.').waitFor();
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).click();
    await page.locator('td[data-row="2"][data-column="2"]').click();
    await page.keyboard.type('them');
    // What is still being typed is saved, too.
    await page.keyboard.press('Control+s');
    await page.getByText('Đã lưu tệp.').waitFor();
    const savedWords = async () => {
      const bytes = await page.evaluate(async (name) => {
        const root = await navigator.storage.getDirectory();
        const written = await (await root.getFileHandle(name)).getFile();
        return [...new Uint8Array(await written.arrayBuffer())];
      }, FILE);
      return wordsIn(openXlsx(Uint8Array.from(bytes)), 'Nhiệm vụ').join(' ');
    };
    expect(await savedWords()).toContain('them');
    // So is what is typed in the pane, where it waits for a pause.
    await page.getByRole('link', { name: 'Nhập', exact: true }).click();
    await page.locator('main button[data-row="4"]').click();
    await page.getByLabel('Ghi chú', { exact: true }).fill('go trong ngan');
    await page.keyboard.press('Control+s');
    await expect.poll(savedWords, { timeout: 20_000 }).toContain('go trong ngan');
    await context.close();
  }, 120_000);
});

/** Every word of the phụ lục on A4, its heading on each page, the number from the second page on. */
function expectPrinted(pdf: string, words: readonly string[]): void {
  const printed = wordsOf(pdf);
  const sizes = pageSizesOf(pdf).map(({ width, height }) => [width, height].map(Math.round));
  expect(new Set(sizes.map(String))).toEqual(new Set(['842,595']));
  const pages = sizes.map((_, index) => printed.filter(({ page }) => page === index + 1));
  expect(pages.length).toBeGreaterThan(1);
  const inMargin = ({ bottom }: { readonly bottom: number }) => bottom < 56;
  const body = printed.filter((word) => !inMargin(word)).map(({ text }) => text);
  const heading =
    'STT Nội dung nhiệm vụ Kết quả thực hiện Hoàn thành Chưa hoàn thành Ghi chú'.split(' ');
  const repeated = pages.slice(1).flatMap(() => heading);
  expect(letters(body)).toBe(letters([...words, ...repeated]));
  expect(pages.map((page) => page.filter(inMargin).map(({ text }) => text))).toEqual(
    pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])),
  );
}
