import { vocabularyOf } from './vocabulary';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const at = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export const MONTH_COLUMNS = [
  ...['month1', 'month2', 'month3', 'month4', 'month5', 'month6'],
  ...['month7', 'month8', 'month9', 'month10', 'month11', 'month12'],
] as const;
export const QUARTER_COLUMNS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;
type PartColumn = `month${(typeof at)[number]}` | (typeof QUARTER_COLUMNS)[number];

const months = at.map((n) => [
  `month${n}`,
  [`Tháng ${n}*`, `T${n}`, `Tháng ${String(n).padStart(2, '0')}*`, `Tháng: ${n}`],
]);
const quarters = ROMAN.map((roman, index) => [
  `quarter${index + 1}`,
  [`Quý ${roman}*`, `Quý ${index + 1}*`, `Q${index + 1}`, `Q${roman}`],
]);
const parts = Object.fromEntries([...months, ...quarters]) as Record<PartColumn, string[]>;

/** How the columns of a table of figures are called. */
export const COUNT_HEADINGS = vocabularyOf(
  {
    number: ['STT', 'Số TT', 'Số thứ tự', 'Số', 'Mục'],
    channel: [
      ...['Hình thức tuyên truyền*', 'Hình thức*', 'Kênh tuyên truyền*', 'Kênh', 'Loại hình*'],
      ...['Phương tiện*', 'Nội dung, hình thức*', 'Hình thức, nội dung*', 'Chỉ tiêu thống kê*'],
      ...['Nội dung thống kê*', 'Tên chỉ tiêu', 'Nội dung số liệu'],
    ],
    /** Tables of tasks begin so as well. */
    anything: [
      'Nội dung',
      'Nội dung tuyên truyền',
      'Hoạt động',
      'Nội dung hoạt động',
      'Tên hoạt động',
    ],
    unit: ['Đơn vị tính*', 'ĐVT', 'Đơn vị đo'],
    value: [
      ...['Số liệu trong kỳ*', 'Số liệu', 'Số lượng', 'Kết quả', 'Kết quả thực hiện', 'Thực hiện'],
      ...['Trong kỳ*', 'Số liệu thực hiện*', 'Thực hiện trong kỳ*', 'Kết quả trong kỳ', 'Kỳ này'],
      ...['Số liệu kỳ báo cáo', 'Số lượng thực hiện*', 'Cả năm', 'Tổng số', 'Tổng cộng', 'Cộng'],
    ],
    ...parts,
    tasks: ['Nhiệm vụ số*', 'Thuộc nhiệm vụ*', 'Nhiệm vụ', 'Phục vụ nhiệm vụ*'],
    note: ['Ghi chú*', 'Chú thích'],
    cumulative: ['Lũy kế*', 'Cộng dồn từ đầu năm*'],
    cumulativeBefore: ['Lũy kế kỳ trước*', 'Lũy kế đến kỳ trước*', 'Kỳ trước*'],
    sameBefore: ['Cùng kỳ*', 'Cùng kỳ năm trước*', 'Năm trước*'],
    share: ['Tỷ lệ*', 'Đạt tỷ lệ*', 'So với chỉ tiêu*'],
    target: ['Chỉ tiêu*', 'Kế hoạch', 'Kế hoạch năm*', 'Kế hoạch giao'],
    measure: ['Cách tính'],
    group: ['Nhóm', 'Nhóm hình thức'],
  },
  ['Nội dung nhiệm vụ', 'Chỉ tiêu, nhiệm vụ'],
);

export type CountHeading = (typeof COUNT_HEADINGS.fields)[number];
