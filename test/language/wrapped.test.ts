import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/language/wrapped';

it('lines that the page broke are joined, those of the author stay', () => {
  const text = `III. HÌNH THỨC
1. Đối với các sở, ngành tỉnh
Các sở, ngành tỉnh, UBND cấp huyện cụ thể hóa kế hoạch này thành kế

hoạch của cơ quan.
2

- Thời gian: Định kỳ hàng quý.
- Cơ quan chủ trì: Báo Long An`;
  expect(paragraphsOf(text)).toEqual([
    'III. HÌNH THỨC',
    '1. Đối với các sở, ngành tỉnh',
    'Các sở, ngành tỉnh, UBND cấp huyện cụ thể hóa kế hoạch này thành kế hoạch của cơ quan.',
    '- Thời gian: Định kỳ hàng quý.',
    '- Cơ quan chủ trì: Báo Long An',
  ]);
});
