import type { Page } from 'playwright-core';
import { newFile } from '../../src/entry/newFile';
import { reportOfTasks } from '../../src/app/newReport';
import { serveDist } from '../journey/serveDist';
import { launchChromium } from '../tools/chromium.mjs';
import { bigPlan } from './bigPlan';

/** Milliseconds from a key to the picture that shows it. */
export interface Typing {
  readonly p50: number;
  readonly p95: number;
}

declare global {
  interface Window {
    /** Filled by the page itself: no journey to the test and back is counted. */
    keystrokes: number[];
  }
}

const CELLS = 20;
const TEXT = 'da dang tai 12 tin';

/** A hand's pace, so that the reckoning in the pauses runs as it does in real work. */
const PAUSES = { letter: 60, cell: 400 };

/** Letters, and the Enter that puts them into the workbook, among so many tasks in dist/. */
export async function measureTyping(rows: number): Promise<Typing> {
  const [browser, site] = await Promise.all([launchChromium(), serveDist()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(watchKeystrokes);
    await page.goto(site.url);
    await open(page, await workbookOf(rows));
    await page.getByRole('tab', { name: 'Nhiệm vụ' }).click();
    await page.locator('td[data-row="2"][data-column="2"]').click();
    await page.waitForTimeout(3000);
    for (let cell = 0; cell < CELLS; cell += 1) {
      await page.keyboard.type(TEXT, { delay: PAUSES.letter });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(PAUSES.cell);
    }
    const times = (await page.evaluate(() => window.keystrokes)).sort((a, b) => a - b);
    const expected = CELLS * (TEXT.length + 1);
    if (times.length !== expected) throw new Error(`${times.length} keys of ${expected} were seen`);
    const share = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
    return { p50: share(0.5), p95: share(0.95) };
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

/** From the event's own time, so that waiting for a busy page counts; a message comes after the paint. */
function watchKeystrokes(): void {
  window.keystrokes = [];
  Object.assign(window, { showOpenFilePicker: undefined });
  const keydown = ({ timeStamp }: KeyboardEvent) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keystrokes.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  window.addEventListener('keydown', keydown, { capture: true });
}

async function workbookOf(rows: number): Promise<Uint8Array> {
  const choice = {
    ...{ unit: 'UBND tỉnh Quảng Trị', year: 2024 },
    ...({ period: 'year', calendar: 'cchc' } as const),
  };
  return newFile(reportOfTasks(bigPlan(rows, 0).tasks, choice));
}

async function open(page: Page, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp Excel có sẵn', exact: true }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await choosing).setFiles({ name: 'lon.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await page.getByText('Đã mở tệp “lon.xlsx”.').waitFor();
}
