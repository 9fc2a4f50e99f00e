import { describe, expect, it } from 'vitest';
import { review } from '../../../src/domain/review';
import { countedTasks } from '../../../src/domain/totals';
import { reasonPhrase } from '../../../src/text/reasons';
import { totalLine } from '../../../src/text/totals';
import { STATUS_WORDS } from '../../../src/text/words';
import { seed004 } from './seed004Raw';

/** officer.md §1, as it stands there. */
const GOLDEN = [
  ['1', 'Hoàn thành', 'Kế hoạch số 29/KH-UBND ngày 31/01/2024; 01 đường dẫn'],
  [
    '2',
    'Chưa hoàn thành',
    'Đánh dấu Hoàn thành nhưng chưa có kết quả, số liệu, tài liệu kiểm chứng',
  ],
  [
    '3',
    'Hoàn thành',
    '423 tin, bài (68 + 42 + 26 + 02 + 285, trong đó 285 là số gần đúng); 02 đường dẫn',
  ],
  ['4', 'Hoàn thành', '04 đường dẫn'],
  ['5', 'Hoàn thành', '02 đường dẫn chuyên trang; 63 tin, bài'],
  ['6', 'Hoàn thành', '05 đường dẫn'],
  ['7', 'Hoàn thành', '01 cuộc thi; 14 đơn vị dự thi; 04 đường dẫn'],
  ['8', 'Hoàn thành', 'Tổng kết tại chính báo cáo này'],
];

describe('seed 004', () => {
  const { statuses, totals } = review(seed004());

  it('every task has the status and the reason of the golden table', () => {
    expect(
      statuses.map((each) => [each.task.number, STATUS_WORDS[each.status], reasonPhrase(each)]),
    ).toEqual(GOLDEN);
  });

  it('seven of eight are done', () => {
    expect(countedTasks(totals)).toBe(8);
    expect(totals.byStatus).toMatchObject({ done: 7, notDone: 1 });
    expect(totalLine(totals)).toBe(
      'Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01',
    );
  });
});
