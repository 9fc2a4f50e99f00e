import type { Page } from 'playwright-core';
import type { State } from '../state';

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

async function write(page: Page): Promise<void> {
  await press(page, 'Tạo phụ lục');
  await page.getByRole('button', { name: 'Xem phụ lục' }).waitFor();
}

export const REPORT_STATES: readonly State[] = [
  { page: 'report', book: 'blank', name: 'no-tasks' },
  {
    ...{ page: 'report', book: 'blank', name: 'refused' },
    reach: async (page) => {
      await press(page, 'Tạo phụ lục');
      await page.getByText('Biểu chưa có nhiệm vụ nào').first().waitFor();
    },
  },
  { ...{ page: 'report', book: 'typical', name: 'written' }, reach: write },
  {
    ...{ page: 'report', book: 'typical', name: 'scrolled' },
    reach: async (page) => {
      await write(page);
      await page.getByRole('button', { name: 'Chép lời báo cáo' }).scrollIntoViewIfNeeded();
    },
  },
  {
    ...{ page: 'report', book: 'typical', name: 'edited' },
    reach: async (page, excel) => {
      await write(page);
      excel.user.type('Phụ lục', 'A3', 'Sửa tay');
      await press(page, 'Tạo phụ lục');
      await page.getByRole('button', { name: 'Viết đè' }).waitFor();
    },
  },
  {
    ...{ page: 'report', book: 'typical', name: 'typed' },
    reach: async (page) => {
      await page.getByLabel('Phần ký').check();
      await page.getByLabel('Văn bản kèm theo').fill('Báo cáo số 123/BC-UBND');
    },
  },
  {
    ...{ page: 'report', book: 'typical', name: 'changed-since' },
    reach: async (page, excel) => {
      await page.getByLabel('Tên đơn vị').fill('UBND xã Vĩnh Linh');
      excel.user.type('Thông tin chung', 'B3', 'Ủy ban nhân dân xã Vĩnh Linh');
      await page.getByText('Trang tính nay ghi').waitFor();
      await press(page, 'Tạo phụ lục');
    },
  },
  {
    ...{ page: 'report', book: 'typical', name: 'copied' },
    reach: async (page) => {
      await page.context().grantPermissions(['clipboard-write']);
      await press(page, 'Chép lời báo cáo');
      await page.getByText('Đã chép lời báo cáo').first().waitFor();
    },
  },
];
