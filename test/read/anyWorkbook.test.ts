import fc from 'fast-check';
import { expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import { locate, readPlan } from '../../src/read/plan';
import type { CellValue } from '../../src/workbook/snapshot';
import { aSheet } from '../support/snapshot';

const word = fc.constantFrom<CellValue>(
  ...[
    'STT',
    'Nội dung nhiệm vụ',
    'Kết quả',
    'HT',
    'CHT',
    'Ghi chú',
    'ĐVT',
    'Số lượng',
    'Hình thức',
    'Nhiệm vụ số',
  ],
  ...[
    'Tháng 1',
    'Quý I',
    'Link',
    'Trang, ô',
    'Lý do',
    'Chỉ tiêu',
    'Thực hiện',
    'Mẫu số',
    'Thời hạn',
    'Tình trạng',
  ],
  ...[
    'I',
    'A',
    '1',
    '1.1',
    'a)',
    '-',
    'x',
    '100%',
    'Tổng số: 02 nhiệm vụ',
    'trong đó: xã',
    'hàng quý',
    '#REF!',
    'Cấp',
  ],
);
const cell = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.string(),
  fc.double(),
  fc.boolean(),
);
const small = fc.integer({ min: 0, max: 7 });
const merge = fc.record({
  row: small,
  column: small,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const sheet = fc
  .record({
    name: fc.constantFrom('Nhiệm vụ', 'Thông tin chung', 'Lời báo cáo', 'Kế hoạch', 'A'),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
    merges: fc.array(merge, { maxLength: 3 }),
    hidden: fc.array(small, { maxLength: 2 }),
    shown: fc.array(
      fc.tuple(
        fc.constantFrom('A2', 'B2', 'C3', 'D3'),
        fc.constantFrom('day' as const, 'percent' as const),
      ),
    ),
    table: fc.option(fc.constantFrom('NhiemVu', 'SoLieu', 'KiemChung'), { nil: null }),
  })
  .map(({ name, rows, merges, hidden, shown, table }) => {
    const plain = aSheet(name, rows);
    const tables = table === null ? [] : [{ name: table, area: plain.area }];
    return {
      ...plain,
      merges,
      hiddenRows: hidden,
      hiddenColumns: hidden,
      shown: new Map(shown),
      tables,
    };
  });

it('never throws, whatever the cells hold, and what it reads can be reviewed and found again', () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const reading = readPlan({ sheets, names: [] });
      if (reading === null) return;
      for (const { at } of review(reading.plan).findings) locate(reading, at);
      for (const { at } of reading.unread) locate(reading, at);
      expect(reading.understood.tasks).toBe(reading.plan.tasks.length);
    }),
    { numRuns: 1500 },
  );
});
