import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../src/language/stretch';

describe('stretchOf', () => {
  it.each([
    'Quý I đăng 12 tin',
    'Trong 6 tháng đầu năm',
    'tháng 3 có 05 tin',
    'so với năm ngoái',
    'mỗi tuần 02 tin',
  ])('"%s" is a part of the period, or another', (text) => {
    expect(stretchOf(text).part).toBe(true);
  });

  it('a year is named, and a date is no part', () => {
    expect(stretchOf('Trong năm 2024, đăng 68 tin')).toEqual({ part: false, years: [2024] });
    expect(stretchOf('Kế hoạch ngày 31/01/2024: đăng 68 tin')).toEqual({ part: false, years: [] });
  });
});
