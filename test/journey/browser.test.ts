import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { serveDist, type Site } from './serveDist';
import { watchPage } from './watchPage';

describe.skipIf(findChromium() === null)('the browser door of dist/', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  it('shows the sample in one click, takes a correction, checks, reports and saves', async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const complaints = watchPage(page, [site.url]);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const turnTo = (name: string) => page.getByRole('link', { name, exact: true }).click();
    await page.goto(site.url);

    await press('Thử với số liệu mẫu');
    await press('Kiểm tra');
    await page.getByText('Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả').waitFor();
    await press('Đến ô C3, trang Nhiệm vụ');
    await page.keyboard.press('F2');
    await page.keyboard.type('Đã lồng ghép tại 02 lớp bồi dưỡng');
    await page.keyboard.press('Enter');
    await press('Kiểm tra');
    await page.getByText(/^Nhiệm vụ 2: đã đánh dấu/).waitFor({ state: 'hidden' });
    await turnTo('Tổng quan');
    await page.getByText('08/08 nhiệm vụ hoàn thành').waitFor();

    await turnTo('Báo cáo');
    await press('Tạo phụ lục');
    await page
      .getByText('Tổng số: 08 nhiệm vụ; hoàn thành: 08 (100%); chưa hoàn thành: 0')
      .waitFor();

    const downloading = page.waitForEvent('download');
    await press('Tải tệp .xlsx về');
    const download = await downloading;
    const parts = unzipSync(readFileSync(await download.path()));
    const strings = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(strings).toContain('Đã lồng ghép tại 02 lớp bồi dưỡng');
    expect(strings).toContain('hoàn thành: 08 (100%)');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
