import type { Page } from 'playwright-core';
import type { State } from '../state';

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

const choosePeriod = (page: Page, word: string) =>
  page.getByRole('combobox', { name: 'Kỳ báo cáo' }).selectOption(word);

export const SETTINGS_STATES: readonly State[] = [
  {
    ...{ page: 'settings', book: 'typical', name: 'period' },
    reach: async (page) => {
      await choosePeriod(page, 'Quý I');
      await page.getByLabel('Đến ngày').fill('20/3/2024');
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'period-wrong' },
    reach: async (page) => {
      await choosePeriod(page, 'Chuyên đề');
      await page.getByLabel('Năm', { exact: true }).fill('x');
      await page.getByLabel('Năm mới', { exact: true }).fill('26');
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'period-changed' },
    reach: async (page) => {
      await choosePeriod(page, 'Quý I');
      await press(page, 'Đổi kỳ báo cáo');
      await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'facts' },
    reach: async (page, excel) => {
      await press(page, 'Thông tin thêm');
      await page.getByLabel('Tên đơn vị').fill('UBND xã Vĩnh Linh');
      excel.user.type('Thông tin chung', 'B3', 'Ủy ban nhân dân xã Vĩnh Linh');
      await page.getByText('Trang tính nay ghi').waitFor();
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'layout' },
    reach: (page) => page.getByRole('radio', { name: 'Theo tháng' }).check(),
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'layout-blocked' },
    reach: async (page, excel) => {
      excel.user.type('Số liệu', 'D2', '=30+38');
      await page.getByRole('radio', { name: 'Theo quý' }).check();
      await page.getByText('Chưa đổi được:').waitFor();
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'repairs' },
    reach: async (page, excel) => {
      excel.user.type('Nhiệm vụ', 'A5', '9');
      excel.user.type('Nhiệm vụ', 'B30', 'Tuyên truyền lưu động');
      await page.getByRole('heading', { name: 'Sửa biểu' }).waitFor();
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'next-year' },
    reach: async (page) => {
      await press(page, 'Tạo tệp năm 2025');
      await page.getByText('Đã mở tệp mới').first().waitFor();
    },
  },
  {
    ...{ page: 'settings', book: 'typical', name: 'menu' },
    reach: async (page) => {
      await page.getByRole('navigation').getByRole('button').click();
      await page.getByRole('menu').waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
];
