import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/file/book';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { FAILURE_SENTENCES } from '../../src/text/failures';
import { areaName } from '../../src/workbook/address';
import { becomeTaskPane } from '../excel/chromiumHost';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { findPoppler, wordsOf } from '../tools/pdf';
import { convertToPdf, findSoffice } from '../tools/soffice';
import { serveDist, type Site } from './serveDist';
import { calculateLikeFile } from './twin';
import { watchPage } from './watchPage';

const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** What Excel says, and what the user is told. */
const FAULTS: readonly (readonly [code: string, failure: keyof typeof FAILURE_SENTENCES])[] = [
  ['AccessDenied', 'protected'],
  ['InvalidOperationInCellEditMode', 'busy'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ConnectionFailure', 'disconnected'],
  ['ItemNotFound', 'missing'],
  ['UnsupportedFeature', 'unsupported'],
  ['GeneralException', 'refused'],
];

/** All that a sheet says, row by row. */
const textsOf = ({ book }: SimulatedExcel, name: string) => {
  const rows =
    book.sheets.find((sheet) => sheet.name === name)?.cells ?? new Map<number, Map<number, Cell>>();
  return [...rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ value }) => (value === null ? [] : [String(value)])),
  );
};

const selectionIn = ({ book: { active, sheets } }: SimulatedExcel) => {
  const { selection } = sheets.find(({ name }) => name === active) ?? {};
  return [active, selection ? areaName(selection) : null];
};

const canPrint = findSoffice() !== null && findPoppler() !== null;

describe.skipIf(findChromium() === null)('the task pane of dist/ in Excel', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  const blank = async () => new SimulatedExcel({ calculate: await calculateLikeFile() });
  const forSample = async () =>
    new SimulatedExcel({ calculate: await calculateLikeFile(VINH_LINH_BOOK) });
  const openPane = async (excel: SimulatedExcel, fragment = '') => {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    const complaints = watchPage(page, [site.url, MICROSOFT]);
    await becomeTaskPane(page, excel);
    await page.goto(`${site.url}/taskpane.html${fragment}`);
    return { excel, page, complaints };
  };
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const turnTo = (page: Page, name: string) =>
    page.getByRole('link', { name, exact: true }).click();

  it('makes the sheet, finds the task without basis, jumps to its cell, writes the phụ lục', async () => {
    const { excel, page, complaints } = await openPane(await forSample());

    await press(page, 'Thử với số liệu mẫu');
    await page.getByText('Đã tạo trang “Nhiệm vụ”').first().waitFor();
    expect(excel.text('Nhiệm vụ', 'C2')).toContain('Kế hoạch số 29/KH-UBND');

    await press(page, 'Kiểm tra');
    await page.getByText('Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả').waitFor();
    await press(page, 'Đến ô C3, trang Nhiệm vụ');
    await expect.poll(() => selectionIn(excel)).toEqual(['Nhiệm vụ', 'C3']);

    await turnTo(page, 'Báo cáo');
    await press(page, 'Tạo phụ lục');
    await page.getByText('Đã tạo trang “Phụ lục”').first().waitFor();
    const texts = textsOf(excel, 'Phụ lục');
    expect(texts).toContain('Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01');
    expect(texts.filter((text) => text === 'x').length).toBe(8);

    expect(excel.refusals).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();

    if (canPrint) {
      const folder = mkdtempSync(join(tmpdir(), 'journey-'));
      const file = join(folder, 'phu-luc.xlsx');
      writeFileSync(file, writeXlsx(excel.book));
      const [pdf = ''] = convertToPdf([file], folder);
      const words = wordsOf(pdf)
        .map(({ text }) => text)
        .join(' ');
      for (const text of texts) {
        for (const word of text.split(/[\s/%-]+/)) expect(words).toContain(word);
      }
    }
  }, 120_000);

  it('an empty sheet is made with the button, and making it twice changes nothing', async () => {
    const { excel, page, complaints } = await openPane(await blank());
    await press(page, 'Tạo biểu báo cáo mới');
    await page.getByLabel('Mẫu').selectOption('Biểu trống, tự nhập nhiệm vụ');
    await press(page, 'Tạo biểu');
    await page.getByText('Biểu chưa có nhiệm vụ nào').waitFor();
    for (const heading of ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Ghi chú']) {
      expect(textsOf(excel, 'Nhiệm vụ')).toContain(heading);
    }
    const sheets = excel.book.sheets.map(({ name }) => name);
    await turnTo(page, 'Kiểm tra');
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a ribbon button checks at once, also when the pane is open already', async () => {
    const { excel, page } = await openPane(await forSample());
    await press(page, 'Thử với số liệu mẫu');
    await page.getByText('Đã tạo trang “Nhiệm vụ”').first().waitFor();
    excel.user.type('Nhiệm vụ', 'C3', 'Đã lồng ghép tại 02 lớp bồi dưỡng');
    await page.evaluate(() => (location.hash = '#check'));
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await page.getByText(/^Nhiệm vụ 2: đã đánh dấu/).waitFor({ state: 'hidden' });
    await turnTo(page, 'Tổng quan');
    await page.getByText('08/08 nhiệm vụ hoàn thành').waitFor();
    await page.close();
  });

  it.each(FAULTS)(
    '%s is said in its own words, and the pane goes on',
    async (code, failure) => {
      const { excel, page, complaints } = await openPane(await blank());
      const sheets = excel.book.sheets.map(({ name }) => name);
      await press(page, 'Tạo biểu báo cáo mới');
      await page.getByLabel('Mẫu').selectOption('Biểu trống, tự nhập nhiệm vụ');
      // The third request is the one that writes.
      excel.failRequest(3, { code });
      await press(page, 'Tạo biểu');
      await page.getByRole('alert').getByText(FAILURE_SENTENCES[failure]).waitFor();
      expect(excel.book.sheets.map(({ name }) => name)).toEqual(sheets);
      await press(page, 'Tạo biểu');
      await page.getByText('Biểu chưa có nhiệm vụ nào').waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('a file that is open only to be read is said to be that, not protected', async () => {
    const { excel, page } = await openPane(await blank());
    await press(page, 'Tạo biểu báo cáo mới');
    await page.getByLabel('Mẫu').selectOption('Biểu trống, tự nhập nhiệm vụ');
    excel.readOnly = true;
    await press(page, 'Tạo biểu');
    await page.getByRole('alert').getByText(FAILURE_SENTENCES.readOnly).waitFor();
    await page.close();
  });

  it('an Excel that is too old is told so', async () => {
    const { page } = await openPane(new SimulatedExcel({ excelApi: '1.13' }));
    await page.getByText('Cần Excel 2021 trở lên').waitFor();
    await page.close();
  });
});
