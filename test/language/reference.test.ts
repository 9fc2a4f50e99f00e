import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/language/day';
import { writeDay } from '../../src/language/dayText';
import { findDocumentNumbers, findReferences, writeReference } from '../../src/language/reference';
import type { ReferenceIssueCode } from '../../src/language/reference/issue';
import { writeSymbol } from '../../src/language/reference/symbol';
import { DOCUMENT_TYPES } from '../../src/language/reference/types';
import { anyText, expectStraightReading, seeds } from './arbitraries';

interface Fixture {
  readonly seed: string;
  readonly text: string;
  readonly issues: readonly string[];
}

const FIXTURES = (
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../support/seeds/fixtures.json'), 'utf8'),
  ) as {
    references: Fixture[];
  }
).references;

/** How the fixtures say it, without the words quoted from the text. */
const CODE_OF: Readonly<Record<string, ReferenceIssueCode>> = {
  'loại ≠ ký hiệu': 'typeAgainstSymbol',
  'thừa khoảng trắng trong ký hiệu': 'strayBlank',
  'thừa dấu phẩy trước': 'commaBeforeDay',
  'thiếu từ': 'missingNumberWord',
  'ký hiệu sai cấu trúc': 'missingHyphen',
};

const codeOf = (issue: string) =>
  CODE_OF[issue.replace(/ "[^"]+"/g, '').replace(/:? \/\S+$/, '')] ?? issue;
const codesIn = (text: string) =>
  findReferences(text).flatMap(({ issues }) => issues.map(({ code }) => code));
const issuesIn = (text: string) => findReferences(text).flatMap(({ issues }) => issues);

describe('references', () => {
  it('the 21 of the documents have exactly their verdicts', () => {
    expect(FIXTURES).toHaveLength(21);
    expect(FIXTURES.map(({ text }) => [text, codesIn(text).sort()])).toEqual(
      FIXTURES.map(({ text, issues }) => [text, issues.map(codeOf).sort()]),
    );
  });

  it('they are found in the running text of the documents, and no others', () => {
    const found = seeds().flatMap(({ name, text }) =>
      findReferences(text).map((reference) => `${name} ${reference.text.replace(/\s+/g, ' ')}`),
    );
    const expected = FIXTURES.map(({ seed, text }) => `${seed} ${text}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('each has its kind, number, day and issuer', () => {
    const text =
      'Thực hiện Kế hoạch số 35/KH-UBND ngày 07/02/2024 của UBND tỉnh Quảng Trị về tuyên truyền';
    const [found] = findReferences(text);
    expect({
      ...found,
      symbol: found?.symbol.parts,
      text: text.slice(found?.start, found?.end),
    }).toEqual({
      start: 10,
      end: 48,
      text: 'Kế hoạch số 35/KH-UBND ngày 07/02/2024',
      type: 'Kế hoạch',
      symbol: ['KH', 'UBND'],
      day: dayOf({ year: 2024, month: 2, day: 7 }),
      issuer: 'UBND tỉnh Quảng Trị',
      issues: [],
    });
  });

  it.each([
    'Nghị quyết số 202/2025/QH15 ngày 12/6/2025',
    'Thông tư số 18/2025/TT-BNV',
    'Nghị định 30'.replace(' 30', ' số 30/2020/NĐ-CP'),
    'Công văn số 244/PNV ngày 08/8/2022',
    'Công văn số 725/BNV-CCHC',
    'Chương trình số 15-CTr/TU',
    'Chương trình số 15/CTR-UBND',
    'Tờ trình số 12/TTr-UBND ngày 08 tháng 3 năm 2024',
    'Quy định số 37-QĐ/TW',
    'KH số 29/KH-UBND',
    'số 29/KH-UBND ngày 07/08/2017',
    '29/KH-UBND',
    'Báo cáo số      /BC-UBND ngày      tháng 11 năm 2024',
    'Kế hoạch số 29/KH-UBND ngày      tháng      năm 2024',
    'KẾ HOẠCH SỐ 29/KH-UBND',
  ])('%j has no issue', (text) => {
    expect(issuesIn(text)).toEqual([]);
  });

  it.each([
    ['Kế hoạch số 132-KH/UBND', { code: 'partyOrder', proposed: '132/KH-UBND' }],
    ['Kế hoạch số 5/KH-UBND', { code: 'numberNotPadded', proposed: '05/KH-UBND' }],
    ['Kế hoạch số 29/KH UBND', { code: 'malformedSymbol', proposed: '29/KH-UBND' }],
    ['Kế hoạch số 29/KH_UBND', { code: 'malformedSymbol', proposed: '29/KH-UBND' }],
    ['Kế hoạch số 29-KH-UBND', { code: 'malformedSymbol', proposed: '29/KH-UBND' }],
    ['Kế hoạch số 29/KH/UBND', { code: 'malformedSymbol', proposed: '29/KH-UBND' }],
    ['Kế hoạch số 29/KH–UBND', { code: 'malformedSymbol', proposed: '29/KH-UBND' }],
    ['Kế hoạch số 29/ KH-UBND', { code: 'strayBlank', proposed: '29/KH-UBND' }],
    ['Kế hoạch số 29/KH-UBND, ngày 31/01/2024', { code: 'commaBeforeDay' }],
    ['Kế hoạch số 29/KH-UBND ngày 31/02/2024', { code: 'unreadableDay', written: '31/02/2024' }],
    ['Kế hoạch số 29/KH-UBND ngày 31/2024', { code: 'unreadableDay', written: '31/2024' }],
    ['Kế hoạch số 29/KH-UBND ngày 8/3/2024', { code: 'dayNotPadded', proposed: '08/3/2024' }],
    ['Kế hoạch số 29/KH-UBND ngày 31/1/2024', { code: 'dayNotPadded', proposed: '31/01/2024' }],
    ['Kế hoạch số 775/UBND-NV', { code: 'typeAgainstSymbol', type: 'Kế hoạch', symbolType: null }],
    [
      'Công văn số 29/KH-UBND',
      { code: 'typeAgainstSymbol', type: 'Công văn', symbolType: 'Kế hoạch' },
    ],
    ['Luật 63/2020/QH14', { code: 'missingNumberWord' }],
  ])('%j: %j', (text, issue) => {
    expect(issuesIn(text)).toEqual([issue]);
  });

  it('a hyphen that is missing names its place', () => {
    expect(issuesIn('Quyết định số 3647/QĐUBND')).toEqual([
      { code: 'missingHyphen', proposed: '3647/QĐ-UBND' },
      { code: 'typeAgainstSymbol', type: 'Quyết định', symbolType: null },
    ]);
  });

  it.each([
    '100/TTHC',
    'năm 2024 - UBND huyện',
    '24/24',
    '31/01/2024',
    'PAR INDEX',
    '1/KH',
    'A1/B2',
    'https://a.vn/29/KH-UBND',
  ])('%j is no reference', (text) => {
    expect(findReferences(text)).toEqual([]);
  });

  it('numbers alone are found as written', () => {
    expect(
      findDocumentNumbers(
        'Đã ban hành 29/KH-UBND, 775/UBND-NV và số 12/PCCC; xem https://a.vn/1/KH-UBND',
      ),
    ).toEqual(['29/KH-UBND', '775/UBND-NV', '12/PCCC']);
  });

  it('what is written strictly is read back without an issue', () => {
    const types = Object.entries(DOCUMENT_TYPES).filter(
      ([, [first]]) => first !== undefined && first !== 'CV',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('UBND', 'HĐND', 'BNV', 'SNV'),
        fc.integer({ min: 40_000, max: 60_000 }),
        ([type, [abbreviation]], number, issuer, day) => {
          const text = `${type} số ${number < 10 ? `0${number}` : number}/${abbreviation ?? ''}-${issuer} ngày ${writeDay(day)}`;
          const [found] = findReferences(`Thực hiện ${text} của UBND xã.`);
          expect(found?.issues).toEqual([]);
          expect(found && [found.text, writeReference(found), found.day]).toEqual([
            text,
            text,
            day,
          ]);
        },
      ),
    );
  });

  it('a mended symbol has nothing left to mend', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { symbol } of findReferences(text)) {
          const [again] = findReferences(`số ${writeSymbol(symbol)}`);
          const codes = again?.issues.map(({ code }) => code) ?? [];
          expect(
            codes.filter((code) => code === 'strayBlank' || code === 'numberNotPadded'),
          ).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('any text gets an answer', () => {
    fc.assert(
      fc.property(anyText, (text) => Array.isArray(findReferences(text))),
      { numRuns: 1000 },
    );
    expectStraightReading(findReferences);
  }, 60_000);
});
