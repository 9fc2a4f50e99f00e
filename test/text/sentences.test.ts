import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/domain/plan';
import { review } from '../../src/domain/review';
import { reportSentences, resultOfCounts } from '../../src/text/sentences';
import { aCount, aPlan } from '../support/plan';
import { inYear } from '../support/report';

const whole = (value: number): Pick<Count, 'figures'> => ({
  figures: { split: 'whole', value: { value, bound: 'exact' } },
});
const at = (row: number) => ({ sheet: 'Số liệu', row });

/** Seed 000: 38 cuộc with 950 lượt người, 69 TTHC of which 37, 18, 14. */
const COUNTS = [
  aCount({ at: at(1), channel: 'Hội nghị, cuộc họp lồng ghép', unit: 'cuộc', ...whole(38) }),
  aCount({
    ...{ at: at(2), channel: '- Lượt người dự', unit: 'lượt người', ...whole(950) },
    role: { kind: 'paired', of: at(1) },
  }),
  aCount({ at: at(3), channel: 'TTHC ngành dọc', unit: 'TTHC', measure: 'stock', ...whole(69) }),
  aCount({
    ...{ at: at(4), channel: '- Trong đó: cấp tỉnh', unit: 'TTHC', ...whole(37) },
    role: { kind: 'ofWhich', of: at(3) },
  }),
  aCount({ at: at(5), channel: 'Đối thoại', unit: 'cuộc', ...whole(0) }),
];

describe('reportSentences', () => {
  it('are in the manner of the seeds: a form, its figure, its people, its parts', () => {
    const plan = inYear(
      2024,
      { ...aPlan({ mark: 'done', result: 'Đã ban hành' }), counts: COUNTS },
      {
        unit: 'UBND huyện A',
      },
    );
    expect(reportSentences(plan, review(plan).totals)).toEqual([
      'Từ ngày 15 tháng 12 năm 2023 đến ngày 14 tháng 12 năm 2024, UBND huyện A đã tổ chức tuyên truyền cải cách hành chính với kết quả như sau:',
      '- Hội nghị, cuộc họp lồng ghép: kết quả được 38 cuộc với 950 lượt người tham dự.',
      '- TTHC ngành dọc: kết quả được 69 TTHC (trong đó cấp tỉnh 37).',
      'Kết quả thực hiện kế hoạch tuyên truyền: tổng số: 01 nhiệm vụ; hoàn thành: 01 (100%); chưa hoàn thành: 0.',
    ]);
  });

  it('says nothing where nothing was entered', () => {
    const empty = aPlan();
    expect(reportSentences(empty, review(empty).totals)).toEqual([]);
  });
});

describe('resultOfCounts', () => {
  it('is what the linked figures say; nothing of none', () => {
    const plan = { ...aPlan({}), counts: COUNTS };
    expect(resultOfCounts(COUNTS.slice(0, 2), plan)).toBe(
      'Hội nghị, cuộc họp lồng ghép: kết quả được 38 cuộc với 950 lượt người tham dự.',
    );
    expect(resultOfCounts([], plan)).toBe('');
  });
});
