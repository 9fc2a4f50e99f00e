import type { State } from '../state';

export const REPORT_STATES: readonly State[] = [
  {
    ...{ page: 'report', book: 'typical', name: 'written' },
    reach: async (page) => {
      await page.getByRole('button', { name: 'Tạo phụ lục', exact: true }).click();
      await page.getByRole('button', { name: 'Xem phụ lục' }).waitFor();
    },
  },
];
