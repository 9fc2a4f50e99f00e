import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { writeReport } from '../../src/app/writeReport';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { GUIDE } from '../../src/text/help';
import { serveDist, type Site } from '../journey/serveDist';
import { launchChromium } from '../tools/chromium.mjs';
import { drawPage } from '../tools/pdf';
import { convertToPdf } from '../tools/soffice';
import { LOOKS, showTaskPane } from './taskPane';

/** `npm run pictures:help`: the pictures of the guide, drawn anew into assets/help. */
const ROOT = resolve(import.meta.dirname, '../..');
const PAGE_OF: Readonly<Record<string, string>> = {
  'tong-quan': 'home',
  'kiem-tra': 'check',
  'thiet-lap': 'settings',
};
const MOST_BYTES = 60 * 1024;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

async function sample() {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return workbook;
}

/** The top of a page, as large as it is drawn. */
async function picture(url: string, path: string, size: { width: number; height: number }) {
  const page = await browser.newPage({ viewport: size });
  await page.goto(url);
  await page.screenshot({ path });
  await page.close();
}

it('draws the pictures of the guide', async () => {
  for (const { picture: wanted } of GUIDE) {
    if (wanted === undefined) continue;
    const { file, width, height } = wanted;
    const path = join(ROOT, file);
    mkdirSync(resolve(path, '..'), { recursive: true });
    const name = /([\w-]+)\.png$/.exec(file)?.[1] ?? '';
    const { book } = await sample();
    if (PAGE_OF[name] === undefined) {
      await picture(await printedReport(width), path, { width, height });
    } else {
      const [look] = LOOKS;
      if (look === undefined) throw new Error('no look');
      const url = `${site.url}/taskpane.html#${PAGE_OF[name]}`;
      const { page } = await showTaskPane(browser, { url, book, width, height, look });
      await page.screenshot({ path });
      await page.close();
    }
    expect([file, statSync(path).size < MOST_BYTES]).toEqual([file, true]);
  }
}, 300_000);

/** A page that shows the first sheet of the phụ lục as paper. */
async function printedReport(width: number): Promise<string> {
  const workbook = await sample();
  const outcome = await writeReport(workbook);
  if (outcome.kind !== 'written') throw new Error(`expected a phụ lục, got ${outcome.kind}`);
  const { book } = workbook;
  const folder = mkdtempSync(join(tmpdir(), 'help-'));
  const appendix = book.sheets.filter(({ name }) => name === outcome.sheets[0]);
  book.sheets.splice(0, book.sheets.length, ...appendix);
  book.names.clear();
  const file = join(folder, 'phu-luc.xlsx');
  writeFileSync(file, writeXlsx(book));
  const [pdf = ''] = convertToPdf([file], folder);
  drawPage(pdf, 1, join(folder, 'page'));
  const html = join(folder, 'page.html');
  writeFileSync(html, `<body style="margin:0"><img src="page.png" style="width:${width}px">`);
  return `file://${html}`;
}
