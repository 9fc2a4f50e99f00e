import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers, findLinks, namesThisReport } from '../../src/language/evidence';
import { anyText } from './arbitraries';

describe('evidence', () => {
  it('a report can prove itself, whatever stands behind the words', () => {
    expect(
      ['tổng kết tại báo cáo này.', 'BÁO CÁO NÀY', 'tại (báo cáo  này)', 'báo cáo của năm này'].map(
        namesThisReport,
      ),
    ).toEqual([true, true, true, false]);
  });

  it('links are no document numbers', () => {
    const text = 'Kế hoạch 29/KH-UBND: https://a.vn/30/KH-UBND';
    expect([findLinks(text), findDocumentNumbers(text)]).toEqual([
      ['https://a.vn/30/KH-UBND'],
      ['29/KH-UBND'],
    ]);
  });

  it('any text gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => typeof namesThisReport(text) === 'boolean'));
  });
});
