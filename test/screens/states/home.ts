import type { State } from '../state';

export const HOME_STATES: readonly State[] = [
  { page: 'home', book: 'grouped' },
  { page: 'home', book: 'theirs' },
  { page: 'home', book: 'blank' },
  {
    ...{ page: 'home', book: 'empty', name: 'sample-made' },
    reach: async (page) => {
      await page.getByRole('button', { name: 'Thử với số liệu mẫu' }).click();
      await page.getByRole('heading', { name: 'Tình hình thực hiện' }).waitFor();
    },
  },
  {
    ...{ page: 'home', book: 'typical', name: 'more' },
    reach: async (page) => {
      await page.getByRole('button', { name: 'Mục khác' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
];
