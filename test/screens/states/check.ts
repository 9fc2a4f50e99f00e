import type { State } from '../state';

export const CHECK_STATES: readonly State[] = [
  {
    ...{ page: 'check', book: 'typical', name: 'reason' },
    reach: (page) =>
      page
        .getByRole('button', { name: /^Bỏ qua/ })
        .first()
        .click(),
  },
];
