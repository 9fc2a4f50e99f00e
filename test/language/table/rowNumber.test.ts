import { expect, it } from 'vitest';
import { leadingNumber, readRowNumber } from '../../../src/language/table/rowNumber';

it('a number says what its row is', () => {
  const numbers = [
    'I',
    'II.',
    'A',
    'Phần I',
    '1',
    '01.',
    'NV 3',
    '3.1',
    '1.10',
    'a)',
    'đ)',
    '3a',
    '-',
    '',
    'Cộng',
  ];
  expect(
    numbers.map((number) => readRowNumber(number)).map(({ style, text }) => `${style} ${text}`),
  ).toEqual([
    ...[
      'group I',
      'group II',
      'group A',
      'group I',
      'whole 1',
      'whole 01',
      'whole 3',
      'decimal 3.1',
    ],
    ...['decimal 1.10', 'letter a', 'letter đ', 'letter 3a', 'dash -', 'none ', 'none Cộng'],
  ]);
});

it('a text may bring its number along', () => {
  expect(leadingNumber('1. Xây dựng kế hoạch')).toEqual({
    style: 'whole',
    text: '1',
    rest: 'Xây dựng kế hoạch',
  });
  expect(leadingNumber('3.Giao Tư pháp')?.style).toBe('whole');
  expect(leadingNumber('II. KẾT QUẢ')?.style).toBe('group');
  expect(leadingNumber('+ Hàng tháng')).toEqual({ style: 'dash', text: '+', rest: 'Hàng tháng' });
  for (const text of [
    '100% TTHC',
    '25/10/2017',
    'TM. UBND',
    'Kế hoạch',
    '3, 4, dịch vụ',
    '1.250 hồ sơ',
  ]) {
    expect(leadingNumber(text), text).toBeNull();
  }
});
