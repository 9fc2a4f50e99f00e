import { expect, it } from 'vitest';
import { readDateRange } from '../../src/language/dateRange';
import { days } from '../support/figures';

it('two days in order are a window', () => {
  const window = days('15/12/2023', '14/12/2024');
  expect(readDateRange('(Số liệu từ ngày 15/12/2023 đến ngày 14/12/2024)')).toEqual(window);
  expect(readDateRange('từ 15 tháng 12 năm 2023 đến hết ngày 14-12-2024')).toEqual(window);
  expect(readDateRange('từ ngày 14/12/2024 đến ngày 15/12/2023')).toBeNull();
  expect(readDateRange('đến ngày 14/12/2024')).toBeNull();
});
