import type { Page } from 'playwright-core';
import { pasteInto } from '../../journey/pasteInto';
import { phuLuc004, wordTable } from '../../read/paste/wordHtml';
import type { State } from '../state';

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

const paste = async (page: Page, html: string) => {
  await press(page, 'Dán phụ lục hoặc kế hoạch từ Word');
  await pasteInto(page.getByLabel('Nội dung chép từ Word'), html);
};

const pastePreview = async (page: Page) => {
  await paste(page, phuLuc004());
  await page.getByText('Đã chọn 08 trong 08 nhiệm vụ.').waitFor();
};

const newReport = async (page: Page) => {
  await press(page, 'Tạo biểu báo cáo mới');
  await page.getByRole('heading', { level: 1, name: 'Tạo biểu báo cáo mới' }).waitFor();
};

const NO_TABLE = '<p>Kính gửi: Ủy ban nhân dân tỉnh</p>';
const OTHER_HEADINGS = wordTable([
  ['Mục', 'Việc', 'Ai làm'],
  ['1', 'Ban hành kế hoạch', 'Văn phòng'],
]);

export const CREATE_STATES: readonly State[] = [
  {
    ...{ page: 'create', book: 'empty', name: 'paste' },
    reach: (page) => press(page, 'Dán phụ lục hoặc kế hoạch từ Word'),
  },
  {
    ...{ page: 'create', book: 'empty', name: 'paste-nothing-copied' },
    reach: async (page) => {
      await press(page, 'Dán phụ lục hoặc kế hoạch từ Word');
      await page.getByRole('button', { name: 'Dán', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    ...{ page: 'create', book: 'empty', name: 'paste-preview' },
    reach: pastePreview,
  },
  {
    ...{ page: 'create', book: 'empty', name: 'paste-preview-opened' },
    reach: async (page) => {
      await pastePreview(page);
      await page.getByText(/^Lấy: /).click();
      await page.getByText(/^Không lấy vào biểu/).click();
      await press(page, 'Xem hết');
    },
  },
  {
    ...{ page: 'create', book: 'empty', name: 'paste-no-table' },
    reach: (page) => paste(page, NO_TABLE),
  },
  {
    ...{ page: 'create', book: 'empty', name: 'paste-unknown-columns' },
    reach: (page) => paste(page, OTHER_HEADINGS),
  },
  {
    ...{ page: 'create', book: 'typical', name: 'paste-into-sheets' },
    reach: async (page) => {
      await paste(page, phuLuc004());
      await page.getByText('Đã có trong biểu').first().waitFor();
    },
  },
  {
    ...{ page: 'create', book: 'theirs', name: 'existing' },
    reach: async (page) => {
      await press(page, 'Dùng bảng có sẵn trong tệp này');
      await page.getByRole('heading', { name: 'Bảng đã nhận ra' }).waitFor();
    },
  },
  {
    ...{ page: 'create', book: 'empty', name: 'new-report' },
    reach: newReport,
  },
  {
    ...{ page: 'create', book: 'empty', name: 'new-report-mistakes' },
    reach: async (page) => {
      await newReport(page);
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'mau-cua-tinh.json', mimeType: 'application/json' },
        buffer: Buffer.from('{ "ma": "A b", "cap": "thôn" }'),
      });
      await page.getByLabel('Năm', { exact: true }).fill('26');
      await page.getByRole('button', { name: 'Tạo biểu', exact: true }).click();
    },
  },
  {
    ...{ page: 'create', book: 'empty', name: 'no-district' },
    reach: async (page) => {
      await newReport(page);
      await page.getByLabel('Mẫu').selectOption('Huyện (đến 30/6/2025)');
      await page.getByLabel('Năm', { exact: true }).fill('2026');
      await page.getByRole('button', { name: 'Tạo biểu', exact: true }).click();
    },
  },
  {
    ...{ page: 'create', book: 'typical', name: 'there-already' },
    reach: newReport,
  },
  {
    ...{ page: 'create', book: 'empty', name: 'protected' },
    reach: async (page, excel) => {
      await newReport(page);
      for (const request of [1, 2, 3, 4]) excel.failRequest(request, { code: 'AccessDenied' });
      await page.getByRole('button', { name: 'Tạo biểu', exact: true }).click();
      await page
        .getByText(/đang được bảo vệ/)
        .first()
        .waitFor();
    },
  },
];
