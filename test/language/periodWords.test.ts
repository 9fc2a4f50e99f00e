import { expect, it } from 'vitest';
import { readPeriod } from '../../src/language/periodWords';

it('a period is known in a cell and in a title', () => {
  const drawn = (text: string) =>
    Object.values(readPeriod(text) ?? {})
      .map(String)
      .join(' ');
  expect(
    [
      'Quý I',
      'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025',
      'quý III năm 2026',
      '9 tháng',
      'Năm 2024',
      'Tháng 5/2026',
      'Chuyên đề',
      'tốt',
    ].map(drawn),
  ).toEqual([
    ...['quarter1 null null', 'halfYear null 2025', 'quarter3 null 2026', 'nineMonths null null'],
    ...['year null 2024', 'month 5 2026', 'campaign null null', ''],
  ]);
});
