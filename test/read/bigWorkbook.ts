import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../support/snapshot';

type Row = readonly CellValue[];

/** What a province collects, as its sheets: so many tasks, so many counts by months. */
export function bigWorkbook(tasks: number, counts: number): Snapshot {
  const months = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);
  const taskRows = Array.from({ length: tasks }, (_, index): Row => [
    index + 1,
    `Cập nhật tin, bài về cải cách hành chính trên Trang Thông tin điện tử xã số ${index}`,
    `Kế hoạch số ${index}/KH-UBND ngày 31/01/2024 của UBND xã; đã đăng tải ${index} tin, bài`,
    index % 7 === 0 ? null : 'x',
    index % 7 === 0 ? 'x' : null,
    `https://xa.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/${1647698873288 + index}`,
  ]);
  const countRows = Array.from({ length: counts }, (_, index): Row => [
    index + 1,
    `Trang Thông tin điện tử xã số ${index}`,
    ['tin, bài', 'cuộc', 'lượt người', 'TTHC'][index % 4] ?? '',
    ...months.map((_, month) => (index + month * 7) % 60),
    `${(index % tasks) + 1}; ${((index + 1) % tasks) + 1}`,
  ]);
  const six = [
    'STT',
    'Nội dung nhiệm vụ',
    'Kết quả thực hiện',
    'Hoàn thành',
    'Chưa hoàn thành',
    'Ghi chú',
  ];
  return {
    sheets: [
      aSheet('Nhiệm vụ', [['Phụ lục'], six, ...taskRows, ['Tổng số: nhiều nhiệm vụ']]),
      aSheet('Số liệu', [
        ['STT', 'Hình thức tuyên truyền', 'ĐVT', ...months, 'Nhiệm vụ số'],
        ...countRows,
      ]),
    ],
    names: [],
  };
}
