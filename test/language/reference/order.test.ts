import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/language/reference';
import { orderBreaks } from '../../../src/language/reference/order';
import { seeds } from '../arbitraries';

const breaksIn = (text: string) =>
  orderBreaks(findReferences(text)).map(({ lower, higher }) => [
    lower.symbol.text,
    higher.symbol.text,
  ]);

describe('order of numbers and days', () => {
  it('only the second document breaks it', () => {
    expect(seeds().map(({ name, text }) => [name, breaksIn(text)])).toEqual([
      ['000', []],
      ['001', []],
      ['002', []],
      ['003', []],
      ['004', []],
    ]);
  });

  it('within one year, kind and issuer the higher number has the later day', () => {
    expect(
      breaksIn(
        'Kế hoạch số 11/KH-UBND ngày 19/01/2023 của UBND xã; Kế hoạch số 14/KH-UBND ngày 17/01/2023 của UBND xã',
      ),
    ).toEqual([['11/KH-UBND', '14/KH-UBND']]);
    expect(
      breaksIn(
        'Kế hoạch số 11/KH-UBND ngày 19/01/2023 của UBND xã; Kế hoạch số 14/KH-UBND ngày 17/01/2023 của UBND huyện; ' +
          'Kế hoạch số 15/KH-UBND ngày 17/01/2022 của UBND xã; Quyết định số 16/QĐ-UBND ngày 17/01/2023 của UBND xã',
      ),
    ).toEqual([]);
  });
});
