import { expect, it } from 'vitest';
import { readMeasure } from '../../src/language/measureWords';
import { readTargetWord } from '../../src/language/targetWords';
import { readLevel } from '../../src/language/unitLevel';

it('a unit names its level', () => {
  const units = [
    'UBND xã Vĩnh Linh',
    'Xã (xã, phường, đặc khu)',
    'Ủy ban nhân dân tỉnh',
    'Sở Nội vụ',
    'Huyện (đến 30/6/2025)',
    'Hội',
  ];
  expect(units.map(readLevel)).toEqual([
    'commune',
    'commune',
    'province',
    'department',
    'district',
    null,
  ]);
});

it('choices are read as they are written and as they were', () => {
  expect(
    ['Hằng quý', 'hàng quý', 'Định kỳ: Hằng tháng', 'Sản phẩm', 'lạ'].map(readTargetWord),
  ).toEqual(['quarterly', 'quarterly', 'monthly', 'deliverable', null]);
  expect(['Số cuối kỳ', 'Cộng dồn', ''].map(readMeasure)).toEqual(['stock', 'flow', null]);
});
