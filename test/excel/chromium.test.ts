import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { becomeTaskPane } from './chromiumHost';
import { SimulatedExcel } from './simulatedExcel';

const PANE = 'https://pane.example/';
const HTML = `<!doctype html><meta charset="utf-8"><title>Ngăn</title>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

describe.skipIf(findChromium() === null)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('a page from any address is a task pane of the simulated Excel', async () => {
    const excel = new SimulatedExcel();
    const page = await browser.newPage();
    const leave = await becomeTaskPane(page, excel);
    await page.route(PANE, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
    await page.goto(PANE);
    const seen = await page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Nhiệm vụ').getRange('A1');
        range.values = [['ế']];
        range.load('address,values');
        await context.sync();
        return [host, platform, range.address, range.values] as unknown[];
      });
    });
    expect(seen).toEqual(['Excel', 'PC', "'Nhiệm vụ'!A1", [['ế']]]);
    expect(excel.value('Nhiệm vụ', 'A1')).toBe('ế');
    const told = page.evaluate(() =>
      Excel.run(async (context) => {
        const changed = new Promise<string>((resolve) => {
          context.workbook.worksheets.onChanged.add(({ address }) =>
            Promise.resolve(address).then(resolve),
          );
        });
        await context.sync();
        document.title = 'Đang nghe';
        return changed;
      }),
    );
    await page.waitForFunction(() => document.title === 'Đang nghe');
    excel.user.type('Nhiệm vụ', 'D7', 'x');
    expect(await told).toBe('D7');
    expect(excel.refusals).toEqual([]);
    leave();
    await page.close();
  });
});
