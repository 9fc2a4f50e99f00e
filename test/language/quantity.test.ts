import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../src/language/quantity';

const found = (text: string) =>
  quantitiesIn(text).map(({ value, bound, unit, start, end }) => [
    value,
    bound,
    unit?.name ?? null,
    text.slice(start, end),
  ]);

describe('quantities in a clean text', () => {
  it.each([
    [
      'được 38 cuộc với hơn 950 lượt người',
      [
        [38, 'exact', 'cuộc', '38 cuộc'],
        [950, 'atLeast', 'lượt người', 'hơn 950 lượt người'],
      ],
    ],
    ['trên 285 tin, bài', [[285, 'atLeast', 'tin, bài', 'trên 285 tin, bài']]],
    ['trên 02 trang', [[2, 'exact', null, '02']]],
    ['trên 14 đơn vị', [[14, 'exact', 'đơn vị', '14 đơn vị']]],
    ['17.270 lượt người', [[17270, 'exact', 'lượt người', '17.270 lượt người']]],
    ['01 bộ phận', [[1, 'exact', null, '01']]],
  ] as const)('%j', (text, quantities) => {
    expect(found(text)).toEqual(quantities);
  });

  it.each([
    '08/3/2024',
    '29/KH-UBND',
    '100%',
    '87,5 %',
    'a1',
    '1a',
    '3-4',
    '2021-2025',
    '1.2.3',
    'v1.0',
    'x_1',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
