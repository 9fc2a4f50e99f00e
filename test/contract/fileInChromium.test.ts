import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { bundle } from '../tools/bundle.mjs';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { workbookIn } from './pageDoor';
import { describePort } from './port';

describe.skipIf(findChromium() === null)('in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    const script = await bundle('test/contract/pageFile.ts', join(folder, 'pageFile.mjs'), 'web');
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: readFileSync(script, 'utf8') });
    await page.waitForFunction('"door" in globalThis');
    rmSync(folder, { recursive: true });
  });

  afterAll(() => browser.close());

  describePort('a file', () => workbookIn(page));
});
