import { describe, expect, it } from 'vitest';
import type { ReportFacts } from '../../src/domain/plan';
import { appendixName, appendixTitle, attachment } from '../../src/text/report';
import { day } from '../support/days';
import { aPlan } from '../support/plan';

const facts = (given: Partial<ReportFacts>): ReportFacts => ({ ...aPlan().report, ...given });
const attached = (given: Partial<ReportFacts>) => attachment(facts(given)).join(' ');

describe('appendixName', () => {
  it('has a Roman numeral only among several', () => {
    expect(appendixName(0, 1)).toBe('Phụ lục');
    expect([0, 1, 2].map((index) => appendixName(index, 3))).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
    ]);
  });
});

describe('appendixTitle', () => {
  const window = { from: day('15/12/2025'), to: day('14/3/2026') };

  it('is in capitals, with the period', () => {
    expect(appendixTitle('tasks', facts({ period: { kind: 'quarter1', window } }))).toBe(
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2026',
    );
    expect(appendixTitle('figures', facts({ year: 2026 }))).toBe(
      'SỐ LIỆU TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    );
  });

  it('is that of the unit where it typed one', () => {
    expect(appendixTitle('tasks', facts({ title: 'Kết quả năm 2026', year: 2026 }))).toBe(
      'KẾT QUẢ NĂM 2026',
    );
  });
});

describe('attachment', () => {
  it('keeps the blanks of number and day, as the decree allows', () => {
    expect(attached({})).toBe('(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      ');
  });

  it('says what is known: document, day or month, and whose it is', () => {
    const known = { document: 'Công văn số 12/UBND-VHXH', unit: 'UBND xã A' };
    expect(attached({ ...known, day: day('05/2/2026') })).toBe(
      '(Kèm theo Công văn số 12/UBND-VHXH ngày 05 tháng 02 năm 2026 của UBND xã A',
    );
    expect(attached({ ...known, dayAsWritten: '2/2026' })).toContain('ngày      tháng 02 năm 2026');
    expect(attached({ document: 'Báo cáo số 12/BC-UBND ngày 05/02/2026' })).toBe(
      '(Kèm theo Báo cáo số 12/BC-UBND ngày 05/02/2026',
    );
  });
});
