import { exactly } from '../../../src/domain/amount';
import type { Period } from '../../../src/domain/period';
import type { Count, Plan, RowPlace } from '../../../src/domain/plan';
import { BLANK_PLAN } from '../../../src/domain/blank';
import { quarters, whole } from '../../support/figures';
import { aCount, aPlan } from '../../support/plan';

const at = (row: number): RowPlace => ({ sheet: 'Số liệu', row });

const COUNTS: readonly (readonly [string, string, number, Partial<Count>?])[] = [
  ['Hội nghị, cuộc họp lồng ghép', 'cuộc', 38, { tasks: ['1'] }],
  ['- Lượt người dự', 'lượt người', 950, { tasks: ['1'], role: { kind: 'paired', of: at(1) } }],
  ['TTHC công khai trên Trang TTĐT huyện', 'TTHC', 210, { measure: 'stock' }],
  ['TTHC cấp xã', 'TTHC', 101, { measure: 'stock' }],
  ['TTHC nhiều cấp', 'TTHC', 55, { measure: 'stock' }],
  ['TTHC ngành dọc', 'TTHC', 69, { measure: 'stock' }],
  ['- trong đó: cấp tỉnh', 'TTHC', 37, { measure: 'stock', role: { kind: 'ofWhich', of: at(6) } }],
  ['- trong đó: cấp huyện', 'TTHC', 18, { measure: 'stock', role: { kind: 'ofWhich', of: at(6) } }],
  ['- trong đó: cấp xã', 'TTHC', 14, { measure: 'stock', role: { kind: 'ofWhich', of: at(6) } }],
  ['PAKN tiếp nhận và giải quyết', 'đơn', 3],
  ['Tiểu phẩm "câu chuyện truyền thanh"', 'tiểu phẩm', 24, { tasks: ['3'] }],
  ['Phát thanh', 'tin, bài', 41],
  ['Xe thông tin lưu động', 'cuộc', 2],
  ['Băng rôn', 'cái', 4, { tasks: ['5'] }],
  ['Đối thoại', 'cuộc', 3, { tasks: ['4'], figures: quarters(1, 1, 1) }],
  [
    '- trong đó: Chủ tịch đối thoại doanh nghiệp',
    'cuộc',
    1,
    { role: { kind: 'ofWhich', of: at(15) } },
  ],
];

/** Seed 000 as officer.md §2 enters it. */
export function seed000(period: Period): Plan {
  return {
    ...aPlan(
      {
        content: 'Tuyên truyền nội bộ, lồng ghép trong hội nghị, cuộc họp',
        target: { kind: 'regular' },
        mark: 'done',
      },
      {
        content: 'Niêm yết, công khai thủ tục hành chính',
        target: { kind: 'ratio', percent: 100 },
        achieved: exactly(100),
        mark: 'done',
      },
      {
        content: 'Chuyên mục "câu chuyện truyền thanh" phát thứ Năm hàng tuần',
        target: { kind: 'regular' },
        mark: 'done',
      },
      {
        content: 'Đối thoại với người dân, doanh nghiệp hàng quý',
        target: { kind: 'quarterly', times: 1, unit: 'cuộc', from: null },
        mark: 'done',
      },
      {
        content: 'Lồng ghép văn nghệ; pa nô, băng rôn',
        target: { kind: 'regular' },
        mark: 'done',
      },
    ),
    report: {
      ...BLANK_PLAN.report,
      period,
      planDocument: 'Kế hoạch số 435/KH-UBND ngày 08/3/2024',
    },
    counts: COUNTS.map(([channel, unit, value, given], index) =>
      aCount({
        at: at(index + 1),
        number: String(index + 1),
        channel,
        unit,
        figures: whole(value),
        tasks: [],
        ...given,
      }),
    ),
  };
}
