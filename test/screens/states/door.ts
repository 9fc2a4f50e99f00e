import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { reportOfTasks } from '../../../src/app/newReport';
import { newFile } from '../../../src/entry/newFile';
import { bigPlan } from '../../bench/bigPlan';
import { giveFile } from '../../journey/giveFile';

/** What somebody without Excel sees, one step after another from the address on. */
export interface DoorState {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const BOOKS = join(import.meta.dirname, '../../foreign/books');

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
const turnTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);

async function sample(page: Page): Promise<void> {
  await press(page, 'Thử với số liệu mẫu');
  await page.getByText('07/08 nhiệm vụ hoàn thành').waitFor();
}

async function sheet(page: Page, name: string): Promise<void> {
  await sample(page);
  await tab(page, name);
}

async function report(page: Page): Promise<void> {
  await sample(page);
  await turnTo(page, 'Báo cáo');
  await press(page, 'Tạo phụ lục');
  await page.getByRole('tab', { name: 'Phụ lục', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Xem phụ lục' }).waitFor();
}

async function foreign(page: Page, name: string): Promise<void> {
  await giveFile(page, 'drop', name, readFileSync(join(BOOKS, name)));
  await page.getByRole('heading', { name: 'Tình hình thực hiện' }).waitFor();
}

async function typed(page: Page, row: number, column: number, text: string): Promise<void> {
  await cell(page, row, column).click();
  await page.keyboard.type(text);
}

const sheetStates = ['Thông tin chung', 'Số liệu', 'Tài liệu kiểm chứng'].map(
  (name, index): DoorState => ({
    name: ['sheet-general', 'sheet-counts', 'sheet-proofs'][index] ?? name,
    reach: (page) => sheet(page, name),
  }),
);

const pageStates = (['enter', 'check', 'report', 'settings', 'help'] as const).map(
  (hash): DoorState => ({
    name: `page-${hash}`,
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await page.evaluate((fragment) => (location.hash = fragment), hash);
      await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    },
  }),
);

const workStates: readonly DoorState[] = [
  {
    name: 'task-open',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await turnTo(page, 'Nhập');
      await page.locator('main button[data-row="4"]').click();
    },
  },
  {
    name: 'typing',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await typed(
        page,
        2,
        2,
        'Đã lồng ghép tuyên truyền tại 02 lớp bồi dưỡng nghiệp vụ cho cán bộ',
      );
    },
  },
  {
    name: 'block',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await cell(page, 2, 1).click();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) {
        await page.keyboard.press(`Shift+${key}`);
      }
    },
  },
  {
    name: 'choices',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await cell(page, 3, 3).click();
      await page.keyboard.press('F2');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'hidden-pane',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await press(page, 'Ẩn ngăn làm việc');
    },
  },
  { name: 'report-written', reach: report },
  {
    name: 'paper',
    reach: async (page) => {
      await report(page);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
    },
  },
];

const fileStates: readonly DoorState[] = [
  ...['b01-as-the-decree-wants.xlsx', 'b08-groups-across-the-table.xlsx'].map(
    (name): DoorState => ({
      name: `opened-${name.slice(0, 3)}`,
      reach: (page) => foreign(page, name),
    }),
  ),
  {
    name: 'wrong-file',
    reach: async (page) => {
      await giveFile(page, 'paste', 'so-lieu.csv', Buffer.from('STT;Nội dung'));
      await page.getByText('Tệp này không phải là sổ tính Excel').waitFor();
    },
  },
  {
    name: 'hovering',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'a.xlsx'));
        const init = { bubbles: true, cancelable: true, dataTransfer };
        document.body.dispatchEvent(new DragEvent('dragover', init));
      });
    },
  },
  {
    name: 'leaving',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await giveFile(
        page,
        'drop',
        'b.xlsx',
        readFileSync(join(BOOKS, 'b01-as-the-decree-wants.xlsx')),
      );
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'saved',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await page.keyboard.press('Control+s');
      await page.getByText(/^Đã tải tệp/).waitFor();
    },
  },
  {
    name: 'lost-work',
    reach: async (page) => {
      await sheet(page, 'Nhiệm vụ');
      await typed(page, 2, 2, 'xong');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1500);
      const closed = page.url();
      await page.goto('about:blank');
      await page.goto(closed.replace(/#.*$/, ''));
      await page.getByRole('button', { name: /^Khôi phục “/ }).waitFor();
    },
  },
  {
    name: 'large',
    reach: async (page) => {
      const { tasks } = bigPlan(2_000, 0);
      const choice = { unit: 'UBND tỉnh', year: 2024, period: 'year', calendar: 'cchc' } as const;
      const bytes = await newFile(reportOfTasks(tasks, choice));
      await giveFile(page, 'drop', 'tinh.xlsx', bytes);
      await page.getByRole('tab', { name: 'Nhiệm vụ' }).waitFor({ timeout: 60_000 });
      await tab(page, 'Nhiệm vụ');
      await page.getByText(/nhiệm vụ hoàn thành/).waitFor({ timeout: 60_000 });
    },
  },
];

export const DOOR_STATES: readonly DoorState[] = [
  { name: 'start', reach: (page) => page.getByRole('heading', { level: 1 }).first().waitFor() },
  { name: 'sample', reach: sample },
  ...sheetStates,
  ...pageStates,
  ...workStates,
  ...fileStates,
];
