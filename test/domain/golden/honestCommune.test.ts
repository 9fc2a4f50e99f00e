import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { review } from '../../../src/domain/review';
import { quarters, YEAR_2024 } from '../../support/figures';
import { aCount, aPlan, aProof } from '../../support/plan';

/** A file as a careful commune fills it in, with all that the workbook offers. */
function honestCommune() {
  const plan = aPlan(
    {
      content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm 2024',
      result: 'Kế hoạch số 12/KH-UBND ngày 31/01/2024 của UBND xã',
      mark: 'done',
      target: { kind: 'deliverable' },
    },
    {
      content: 'Đăng tải tin, bài về CCHC trên Trang thông tin điện tử',
      target: { kind: 'quantity', atLeast: 40, unit: 'tin, bài' },
      mark: 'done',
      note: 'https://sontrung.gov.vn/tin/cchc-2024',
    },
    {
      content: 'Đăng tải tin, bài về CCHC trên Đài truyền thanh',
      target: { kind: 'regular' },
      mark: 'done',
      result: 'Đài truyền thanh xã phát thường xuyên',
    },
    {
      content: 'Giải quyết hồ sơ đúng hạn',
      target: { kind: 'ratio', percent: 95 },
      achieved: exactly(1249),
      whole: 1250,
      mark: 'done',
      result: 'Đã giải quyết đúng hạn 1.249/1.250 hồ sơ',
    },
    {
      content: 'Đối thoại với doanh nghiệp',
      target: { kind: 'quarterly', times: 1, unit: 'cuộc', from: null },
      mark: 'notDone',
      result: 'Đã tổ chức 03 cuộc',
      reason: 'Quý III có bão; tổ chức bù trong tháng 01/2025',
    },
    {
      content: 'Tuyên truyền tới doanh nghiệp nước ngoài',
      mark: 'notApplicable',
      note: 'Trên địa bàn không có doanh nghiệp nước ngoài',
    },
    {
      content: 'Tổng kết công tác tuyên truyền',
      mark: 'done',
      result: 'Thực hiện tổng kết tại báo cáo này',
    },
  );
  const at = (row: number) => ({ sheet: 'Số liệu', row });
  return {
    ...plan,
    report: { ...plan.report, period: YEAR_2024 },
    counts: [
      aCount({
        at: at(1),
        channel: 'Trang thông tin điện tử xã',
        figures: quarters(9, 12, 11, 14),
        tasks: ['2'],
      }),
      aCount({
        at: at(2),
        channel: 'Đài truyền thanh xã',
        figures: quarters(12, 12, 10, 14),
        tasks: ['3'],
      }),
      aCount({
        at: at(3),
        channel: 'Đối thoại',
        unit: 'cuộc',
        figures: quarters(1, 1, 0, 1),
        tasks: ['5'],
      }),
      aCount({
        at: at(4),
        channel: '- Lượt người dự',
        unit: 'lượt người',
        figures: quarters(40, 35, 0, 52),
        tasks: ['5'],
        role: { kind: 'paired', of: at(3) },
      }),
      aCount({ at: at(5), channel: 'Mạng xã hội', figures: quarters(), tasks: [] }),
      aCount({
        at: at(6),
        channel: 'TTHC công khai',
        unit: 'TTHC',
        measure: 'stock',
        figures: quarters(210, 210, 210, 210),
        tasks: [],
      }),
    ],
    proofs: [aProof({ tasks: ['5'], name: 'Thông báo kết luận đối thoại số 45/TB-UBND' })],
    totalLine: {
      at: { sheet: 'Phụ lục', row: 9 },
      tasks: 7,
      done: 5,
      notDone: 1,
      notApplicable: 1,
    },
  };
}

describe('an honest commune', () => {
  it('is left in peace', () => {
    const { lines, totals } = review(honestCommune());
    expect(totals.byStatus).toMatchObject({ done: 5, notDone: 1, notApplicable: 1 });
    expect(lines.map(({ check, severity }) => [check, severity])).toEqual([]);
  });
});
