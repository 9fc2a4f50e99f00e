import { describe, expect, it } from 'vitest';
import type { Explanation, Plan } from '../../src/domain/plan';
import { review } from '../../src/domain/review';
import { aPlan } from '../support/plan';
import { inYear } from '../support/report';

/** Two tasks that nobody filled in: an error at each. */
const BLANK_ROWS = aPlan({}, {});
const at = (row: number) => ({ sheet: 'Nhiệm vụ', row });

const left = (plan: Plan, ...explanations: readonly Explanation[]) =>
  review({ ...plan, explanations }).findings.map(({ check, at: { row } }) => [check, row]);

const linesOf = (plan: Plan) =>
  review(plan).lines.map(({ check, severity, findings }) => [severity, check, findings.length]);

describe('explainedFindings', () => {
  const given: Explanation = { check: 'notEntered', at: at(1), reason: 'Tách sang kỳ sau' };

  it('a written reason closes the finding in its row, and no other', () => {
    expect(left(BLANK_ROWS)).toEqual([
      ['notEntered', 1],
      ['notEntered', 2],
    ]);
    expect(left(BLANK_ROWS, given)).toEqual([['notEntered', 2]]);
    expect(left(BLANK_ROWS, { ...given, at: { sheet: 'Phụ lục', row: 1 } })).toHaveLength(2);
  });

  it('a reason without a row closes every finding of its check', () => {
    expect(left(BLANK_ROWS, { ...given, at: null })).toEqual([]);
  });

  it('a blank reason, and one for another check, close nothing', () => {
    expect(left(BLANK_ROWS, { ...given, reason: '' })).toHaveLength(2);
    expect(left(BLANK_ROWS, { ...given, check: 'vagueResult', at: null })).toHaveLength(2);
  });

  it('what is explained stands in no line either', () => {
    expect(linesOf({ ...BLANK_ROWS, explanations: [given] })).toEqual([['error', 'notEntered', 1]]);
  });
});

describe('linesOf', () => {
  it('up to three cells are a line each, more are one', () => {
    const one = ['error', 'notEntered', 1];
    expect(linesOf(aPlan({}, {}, {}))).toEqual([one, one, one]);
    expect(linesOf(aPlan({}, {}, {}, {}))).toEqual([['error', 'notEntered', 4]]);
  });

  it.each([
    ['C53', 'linkForms', 'https://a.vn/tin/bai-viet-so-1 và http://a.vn/tin/bai-viet-so-1'],
    ['C55', 'homePageLink', 'https://a.gov.vn'],
    ['C60', 'untidyText', 'tuyên  truyền 12 cuộc'],
    ['C61', 'misspelling', 'thủ tục hành chinh'],
    ['C62', 'unfinishedTelex', 'kết quả thưcj hiện'],
    ['C63', 'repeatedWord', 'hài lòng lòng của người dân'],
    ['C64', 'unmatchedQuote', 'cuộc thi "Tìm hiểu'],
    ['C65', 'listLeftOpen', 'loa, đài…..'],
    ['C66', 'informalWord', 'thanh toán ko dùng tiền mặt'],
    ['C43', 'shareInProse', 'Đạt 100% kế hoạch'],
    ['C56', 'categoryLink', 'https://a.gov.vn/vi/tin-ve-cchc'],
    ['C57', 'oldPortal', 'https://xa.vinhlinh.quangtri.gov.vn/chi-tiet/1740130062464'],
    ['C58', 'abolishedLevel', 'Phối hợp Phòng Nội vụ huyện'],
    ['C67', 'oldEncoding', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'],
  ])('[%s] %s is one line for the workbook, however many cells it is in', (_, id, result) => {
    const plan = aPlan({ result, mark: 'done' }, { result: `${result} `, mark: 'done' });
    const lines = linesOf(inYear(2026, plan));
    expect(lines.filter(([, check]) => check === id)).toEqual([['note', id, 2]]);
  });

  it('[C54] one article for three tasks is one line', () => {
    const note = 'https://a.gov.vn/chi-tiet/1706749827799';
    const other = 'https://a.gov.vn/chi-tiet/1706749827800';
    const plan = aPlan({ note }, { note: `${note} ${other}` }, { note: other });
    expect(linesOf(plan).filter(([, check]) => check === 'sameLink')).toEqual([
      ['note', 'sameLink', 2],
    ]);
  });

  it('[C60] errors stand before warnings, warnings before notes', () => {
    const severities = review(
      aPlan({ result: 'hai  dấu cách', mark: 'notDone' }, {}, { mark: 'notApplicable' }),
    ).lines.map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning', 'warning', 'note']);
  });
});
