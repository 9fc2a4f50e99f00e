import type { State } from '../state';

export const CREATE_STATES: readonly State[] = [
  {
    ...{ page: 'create', book: 'empty', name: 'new-report' },
    reach: (page) => page.getByRole('button', { name: 'Tạo biểu báo cáo mới' }).click(),
  },
];
