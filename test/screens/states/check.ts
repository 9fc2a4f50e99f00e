import type { Page } from 'playwright-core';
import type { State } from '../state';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** A reason closes the first finding. */
async function giveReason(page: Page): Promise<void> {
  await press(page, /^Bỏ qua/);
  await page.getByRole('textbox', { name: 'Lý do bỏ qua' }).fill('Hồ sơ lưu tại Văn phòng');
  await press(page, 'Ghi lý do');
  await page.getByText('Đã bỏ qua (01)').waitFor();
}

/** What a browser does that lets nothing be copied. */
const refuseCopying = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });

export const CHECK_STATES: readonly State[] = [
  {
    ...{ page: 'check', book: 'typical', name: 'fix' },
    reach: (page) => press(page, /^Sửa ô/),
  },
  {
    ...{ page: 'check', book: 'overfull', name: 'fix-all' },
    reach: async (page) => {
      await button(page, /^Sửa tất cả/).scrollIntoViewIfNeeded();
      await page
        .getByRole('button', { name: /^Sửa tất cả/ })
        .last()
        .click();
    },
  },
  {
    ...{ page: 'check', book: 'overfull', name: 'places' },
    reach: (page) => press(page, /^Xem \d+ ô/),
  },
  {
    ...{ page: 'check', book: 'typical', name: 'reason' },
    reach: async (page) => {
      await press(page, /^Bỏ qua/);
      await press(page, 'Ghi lý do');
      await page.getByText('Nhập lý do.').waitFor();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'fixed' },
    reach: async (page) => {
      await press(page, /^Sửa ô/);
      await press(page, 'Ghi vào ô');
      await button(page, 'Hoàn tác').waitFor();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'waived' },
    reach: async (page) => {
      await giveReason(page);
      await page.getByText('Đã bỏ qua (01)').click();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'copied' },
    reach: async (page) => {
      await page.context().grantPermissions(['clipboard-write']);
      await press(page, 'Chép tóm tắt');
      await page.getByText('Đã chép tóm tắt').first().waitFor();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'copy-by-hand' },
    reach: async (page) => {
      await refuseCopying(page);
      await press(page, 'Chép tóm tắt');
      await page.getByRole('group', { name: /^Nhấn Ctrl\+C/ }).waitFor();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'waiting' },
    reach: async (page, excel) => {
      excel.isConnected = false;
      await page.getByRole('button', { name: 'Kiểm tra' }).click();
      await button(page, 'Dừng').waitFor();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'stopped' },
    reach: async (page, excel) => {
      excel.isConnected = false;
      await page.getByRole('button', { name: 'Kiểm tra' }).click();
      await press(page, 'Dừng');
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'failed' },
    reach: async (page, excel) => {
      excel.failRequest(1, { code: 'InvalidOperationInCellEditMode' });
      await page.getByRole('button', { name: 'Kiểm tra' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    ...{ page: 'check', book: 'typical', name: 'protected' },
    reach: async (page, excel) => {
      excel.user.protect('Nhiệm vụ');
      await press(page, /^Sửa ô/);
      await press(page, 'Ghi vào ô');
      await page.getByRole('alert').waitFor();
    },
  },
];
