import type { State } from '../state';

export const ENTER_STATES: readonly State[] = [
  {
    ...{ page: 'enter', book: 'typical', name: 'new-task' },
    reach: (page) => page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click(),
  },
];
