import { describe, expect, it } from 'vitest';
import { isVague } from '../../src/language/vague';

describe('isVague', () => {
  it.each([
    '',
    'Thường xuyên, kịp thời',
    'trong năm 2024',
    'giai đoạn 2021-2025',
    '1. Pano',
    'trực 24/7',
  ])('nothing can be looked up: %s', (text) => expect(isVague(text)).toBe(true));

  it.each(['02 cuộc', 'ngày 31/01/2024', '29/KH-UBND', '1. Pano: 4 cái', '100% hồ sơ', '12024'])(
    'something can: %s',
    (text) => expect(isVague(text)).toBe(false),
  );
});
