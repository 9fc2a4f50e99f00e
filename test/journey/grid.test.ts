import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cellName } from '../../src/workbook/address';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { serveDist, type Site } from './serveDist';
import { watchPage } from './watchPage';

describe.skipIf(findChromium() === null)('the keys of the sheet in Chromium', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  let context: BrowserContext;
  let page: Page;
  let devtools: CDPSession;
  let complaints: readonly string[];
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
    page = await context.newPage();
    devtools = await context.newCDPSession(page);
    complaints = watchPage(page, [site.url]);
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Thử với số liệu mẫu', exact: true }).click();
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).click();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  const cell = (name: string) => {
    const [column = '', ...row] = name;
    return page.locator(
      `td[data-row="${Number(row.join('')) - 1}"][data-column="${'ABCDEF'.indexOf(column)}"]`,
    );
  };
  /** As it stands in the sheet, without what is being typed. */
  const textOf = (name: string) =>
    cell(name).evaluate((td) =>
      [...td.childNodes]
        .filter((node) => node.nodeName === '#text' || node.nodeName === 'SPAN')
        .map(({ textContent }) => textContent)
        .join(''),
    );
  const shows = (name: string, text: string) =>
    expect.poll(() => textOf(name), { timeout: 5000 }).toBe(text);
  const placeOfFocus = () =>
    page.evaluate(() => {
      const { row = '-1', column = '-1' } =
        document.activeElement?.closest<HTMLElement>('td[data-row]')?.dataset ?? {};
      return { row: Number(row), column: Number(column) };
    });
  const isAt = (name: string) =>
    expect.poll(async () => cellName(await placeOfFocus()), { timeout: 5000 }).toBe(name);
  const editor = () => page.locator('td textarea:not([data-resting])');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** What an input method of the system does: letters that grow under one another. */
  const compose = async (...stages: readonly string[]) => {
    const taken = { key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    for (const text of stages) {
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      await devtools.send('Input.imeSetComposition', { text, ...selection });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...taken });
    }
    await devtools.send('Input.insertText', { text: stages.at(-1) ?? '' });
  };

  it('the arrows, Enter and Tab go from cell to cell, with Shift back, with Ctrl to the end', async () => {
    await cell('B3').click();
    await isAt('B3');
    await press('ArrowRight', 'ArrowDown');
    await isAt('C4');
    await press('ArrowLeft', 'ArrowUp');
    await isAt('B3');
    await press('Enter', 'Tab');
    await isAt('C4');
    await press('Shift+Tab', 'Shift+Enter');
    await isAt('B3');
    await press('Control+ArrowDown');
    await isAt('B9');
    await press('Control+ArrowUp');
    await isAt('B1');
  });

  it('Enter and Tab stay within a selected block', async () => {
    await cell('B3').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Enter');
    await isAt('B4');
    await press('Enter');
    await isAt('C3');
    await page.keyboard.type('mot');
    await press('Enter');
    await shows('C3', 'mot');
    await isAt('C4');
    await press('Enter');
    await isAt('B3');
    await press('Tab', 'Tab');
    await isAt('B4');
    await press('Shift+Tab', 'ArrowUp', 'Enter');
    await isAt('C3');
  });

  it('a letter begins anew, F2 goes on, Escape takes back, Delete empties', async () => {
    await cell('C3').click();
    await page.keyboard.type('abc');
    await press('Enter');
    await shows('C3', 'abc');
    await isAt('C4');
    await press('ArrowUp', 'F2');
    await page.keyboard.type('d');
    await press('Tab');
    await shows('C3', 'abcd');
    await isAt('D3');
    await press('ArrowLeft');
    await page.keyboard.type('xyz');
    await press('Escape');
    expect(await editor().count()).toBe(0);
    await isAt('C3');
    expect(await textOf('C3')).toBe('abcd');
    await press('Delete');
    await shows('C3', '');
    await page.keyboard.type('e');
    await press('ArrowDown');
    await shows('C3', 'e');
    await isAt('C4');
  });

  it('Escape, then Tab or Shift+Tab leaves the sheet', async () => {
    const isInGrid = () =>
      page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null);
    await cell('C3').click();
    await press('Escape', 'Tab');
    expect(await isInGrid()).toBe(false);
    await press('Shift+Tab');
    await isAt('C3');
    await press('Escape', 'Shift+Tab');
    expect(await isInGrid()).toBe(false);
  });

  it('an input method of the system composes from the first key on', async () => {
    await cell('C3').click();
    await compose('t', 'ti', 'tie', 'tiê', 'tiên', 'tiêng', 'tiếng');
    expect(await editor().inputValue()).toBe('tiếng');
    await press('Enter');
    await shows('C3', 'tiếng');
    await isAt('C4');
    await compose('d', 'đ');
    await press('Tab');
    await shows('C4', 'đ');
    await press('ArrowLeft', 'F2');
    await compose('a', 'â');
    await press('Enter');
    await shows('C4', 'đâ');
  });

  it('UniKey takes back a letter and sends another', async () => {
    await cell('C3').click();
    await press('d', 'Backspace');
    const sent = { key: 'đ', windowsVirtualKeyCode: 231 };
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'đ', ...sent });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...sent });
    await press('i');
    expect(await editor().inputValue()).toBe('đi');
    await press('Enter');
    await shows('C3', 'đi');
  });

  it('rows are copied and pasted, also those of a web page', async () => {
    await cell('C3').click();
    await page.keyboard.type('một');
    await press('Enter');
    await page.keyboard.type('hai');
    await press('Enter', 'ArrowUp', 'ArrowUp', 'Shift+ArrowDown', 'Control+c');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^một\r?\nhai$/);
    await cell('C6').click();
    await press('Control+v');
    await shows('C6', 'một');
    await shows('C7', 'hai');

    await page.evaluate(() => {
      const html = '<table><tr><td>ba</td></tr><tr><td>bốn<br>năm</td></tr></table>';
      const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      return navigator.clipboard.write([
        new ClipboardItem({ ...blob('text/html', html), ...blob('text/plain', 'ba bốn năm') }),
      ]);
    });
    await cell('C4').click();
    await press('Control+v');
    await shows('C4', 'ba');
    await shows('C5', 'bốn\nnăm');
    await shows('C6', 'một');
  });

  it('one Ctrl+Z takes back what was done last, in the sheet or in the pane', async () => {
    const before = await textOf('C3');
    const report = page.getByRole('tab', { name: 'Phụ lục', exact: true });
    await cell('C3').click();
    await page.keyboard.type('abc');
    await press('Enter');
    await shows('C3', 'abc');
    await page.getByRole('link', { name: 'Báo cáo', exact: true }).click();
    await page.getByRole('button', { name: 'Tạo phụ lục', exact: true }).click();
    await report.waitFor();
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).click();
    await cell('C4').click();
    await press('Control+z');
    await report.waitFor({ state: 'detached' });
    await shows('C3', 'abc');
    await press('Control+z');
    await shows('C3', before);
    await press('Control+y');
    await shows('C3', 'abc');
    await press('Control+y');
    await report.waitFor();
  });
});
