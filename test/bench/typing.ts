import type { Page } from 'playwright-core';
import { newFile } from '../../src/entry/newFile';
import { reportOfTasks } from '../../src/app/newReport';
import { serveDist } from '../journey/serveDist';
import { launchChromium } from '../tools/chromium.mjs';
import { bigPlan } from './bigPlan';

/** Milliseconds from a key to the picture that shows it. */
export interface Typing {
  readonly all: Shares;
  readonly letters: Shares;
  /** Enter and Tab put a text into the workbook; the arrows only move. */
  readonly entering: Shares;
  readonly arrows: Shares;
}

export interface Shares {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** Milliseconds from the choice of a file of so many rows. */
export interface Opening {
  /** Until the page says that it opens it, until its sheet is drawn, and until it is reviewed. */
  readonly told: number;
  readonly drawn: number;
  readonly reviewed: number;
}

interface Key {
  readonly key: string;
  readonly milliseconds: number;
}

declare global {
  interface Window {
    /** Filled by the page itself: no journey to the test and back is counted. */
    keystrokes: Key[];
    opening: Partial<Opening>;
  }
}

const CELLS = 20;
const TEXT = 'da dang tai 12 tin';

/** A hand's pace, so that the reckoning in the pauses runs as it does in real work. */
const PAUSES = { letter: 60, cell: 400, arrow: 100 };

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'];

/** Letters, and the Enter that puts them into the workbook, among so many tasks in dist/. */
export async function measureTyping(
  rows: number,
): Promise<{ readonly typing: Typing; readonly opening: Opening }> {
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
      await page.keyboard.press(cell % 2 === 0 ? 'Enter' : 'Tab');
      await page.waitForTimeout(PAUSES.cell);
      if (cell % 2 === 0) continue;
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(PAUSES.arrow);
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(PAUSES.arrow);
    }
    const { keys, opening } = await page.evaluate(() => ({
      keys: window.keystrokes,
      opening: window.opening,
    }));
    const expected = CELLS * (TEXT.length + 2);
    if (keys.length !== expected) throw new Error(`${keys.length} keys of ${expected} were seen`);
    const { told = Number.NaN, drawn = Number.NaN, reviewed = Number.NaN } = opening;
    return {
      typing: {
        all: sharesOf(keys),
        letters: sharesOf(keys.filter(({ key }) => key.length === 1)),
        entering: sharesOf(keys.filter(({ key }) => key === 'Enter' || key === 'Tab')),
        arrows: sharesOf(keys.filter(({ key }) => ARROWS.includes(key))),
      },
      opening: { told, drawn, reviewed },
    };
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

function sharesOf(keys: readonly Key[]): Shares {
  const times = keys.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const share = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
  return { p50: share(0.5), p95: share(0.95), most: times.at(-1) ?? Number.NaN };
}

/** From the event's own time, so that waiting for a busy page counts; a message comes after the paint. */
function watchKeystrokes(): void {
  window.keystrokes = [];
  Object.assign(window, { showOpenFilePicker: undefined });
  const keydown = ({ timeStamp, key }: KeyboardEvent) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        window.keystrokes.push({ key, milliseconds: performance.now() - timeStamp });
      port2.postMessage(null);
    });
  window.addEventListener('keydown', keydown, { capture: true });
}

/** In frames that were drawn: a text that is in the page but not on the screen does not count. */
function watchOpening(): void {
  const begun = performance.now();
  window.opening = {};
  const note = (name: keyof Opening, is: boolean) => {
    if (is) window.opening = { [name]: performance.now() - begun, ...window.opening };
  };
  const look = () => {
    const { textContent } = document.body;
    note('told', textContent.includes('Đang mở tệp'));
    note('drawn', document.querySelector('[role="grid"]') !== null);
    note('reviewed', textContent.includes('nhiệm vụ hoàn thành'));
    if (window.opening.reviewed === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
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
  const chooser = await choosing;
  await page.evaluate(watchOpening);
  await chooser.setFiles({ name: 'lon.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await page.getByText('nhiệm vụ hoàn thành').first().waitFor();
}
