import type { Period } from '../domain/period';
import { writeCount } from '../language/number';
import { windowLine } from './period';
import { BUTTONS } from './pane';
import { FIELD_WORDS, SHEET_NAMES } from './words';

/** The ways in. */
export const WAYS = {
  paste: {
    name: 'Dán phụ lục hoặc kế hoạch từ Word',
    hint: 'Chép bảng hoặc cả kế hoạch trong Word, dán vào đây; xem trước rồi mới tạo biểu.',
    more: 'Thêm nhiệm vụ vào biểu đang có; xem trước rồi mới thêm.',
  },
  existing: {
    name: 'Dùng bảng có sẵn trong tệp này',
    hint: (sheet: string, understood: string) => `Đã nhận ra ở trang “${sheet}”: ${understood}.`,
  },
  create: {
    name: BUTTONS.create,
    hint: 'Chọn mẫu theo cấp, đơn vị, năm, kỳ. Các trang đang có được giữ nguyên.',
    there: 'Tệp này đã có biểu, dùng cho cả năm: đổi kỳ ở Thiết lập.',
  },
  sample: {
    name: BUTTONS.sample,
    hint: 'Số liệu của Vĩnh Linh năm 2024, đã nhập sẵn để xem thử.',
  },
} as const;

export const START = {
  heading: 'Bắt đầu lập báo cáo',
  purpose:
    'Nhập kết quả từng nhiệm vụ tuyên truyền cải cách hành chính vào biểu; ' +
    'chương trình kiểm tra, tính tỷ lệ hoàn thành và trình bày phụ lục đúng thể thức để in.',
  ways: 'Cách bắt đầu',
  back: 'Chọn cách khác',
  skip: 'Chưa chọn cũng được: cứ nhập bảng nhiệm vụ vào trang tính, chương trình tự nhận ra.',
  privacy: 'Số liệu chỉ nằm trong tệp của đơn vị, không gửi đi nơi khác.',
  home: 'Về Tổng quan',
} as const;

/** What was recognised in a table that stands in the workbook already. */
export const RECOGNISED = {
  heading: 'Bảng đã nhận ra',
  place: (sheet: string, row: number) => `Trang “${sheet}”, tiêu đề ở dòng ${row}.`,
  tasks: (tasks: number, groups: number, parts: number) =>
    [
      `${writeCount(tasks)} nhiệm vụ`,
      ...(groups > 0 ? [`${writeCount(groups)} nhóm`] : []),
      ...(parts > 0 ? [`${writeCount(parts)} phần`] : []),
    ].join(', '),
  counts: (rows: number) => `${writeCount(rows)} dòng số liệu`,
  proofs: (rows: number) => `${writeCount(rows)} tài liệu kiểm chứng`,
  columns: 'Các cột đã hiểu',
  column: (heading: string, field: string) => `“${heading}” là ${field}`,
  left: 'Chưa dùng đến',
  unknownColumn: (heading: string, sheet: string) => `Cột “${heading}”, trang “${sheet}”`,
  hiddenRows: (rows: readonly number[]) =>
    `Dòng đang ẩn vẫn được đọc: ${someNumbers(rows)}. Bỏ ẩn để kiểm tra.`,
  unread: (cells: readonly string[]) => `Ô chưa hiểu: ${someNumbers(cells)}.`,
  uncalculated: (cells: readonly string[]) =>
    `Ô công thức chưa có kết quả: ${someNumbers(cells)}. Mở tệp bằng Excel, lưu lại.`,
  below: (rows: readonly number[]) => `Dòng nằm dưới bảng, vẫn được đọc: ${someNumbers(rows)}.`,
  others: {
    hidden: (sheet: string, row: number) => `Bảng ở trang ẩn “${sheet}”, dòng ${row}`,
    written: (sheet: string) => `Phụ lục chương trình đã viết: trang “${sheet}”`,
    plan: (sheet: string, row: number) =>
      `Bảng kế hoạch ở trang “${sheet}”, dòng ${row}: dùng để so nhiệm vụ`,
    another: (sheet: string, row: number) => `Bảng khác ở trang “${sheet}”, dòng ${row}`,
  },
  use: 'Dùng bảng này',
  hint: 'Không phải chép sang biểu khác: sửa ngay trên bảng, kiểm tra và tạo phụ lục như thường.',
} as const;

const MOST_SHOWN = 8;

function someNumbers(items: readonly (string | number)[]): string {
  const more = items.length - MOST_SHOWN;
  const shown = items.slice(0, MOST_SHOWN).join(', ');
  return more > 0 ? `${shown} và ${writeCount(more)} chỗ khác` : shown;
}

/** The form of a new report. */
export const NEW_REPORT = {
  heading: BUTTONS.create,
  preset: 'Mẫu',
  blank: 'Biểu trống, tự nhập nhiệm vụ',
  contains: (tasks: number, channels: number) =>
    `${writeCount(tasks)} nhiệm vụ, ${writeCount(channels)} hình thức tuyên truyền; sửa được sau khi tạo.`,
  blankHint: `Chỉ có tiêu đề và dòng trống để nhập ${FIELD_WORDS.content}.`,
  ownPreset: 'Chọn mẫu riêng của tỉnh (.json)…',
  mistakes: (file: string) => `Chưa dùng được mẫu “${file}”. Sửa các chỗ sau rồi chọn lại:`,
  notRead: (file: string) => `Không đọc được tệp “${file}”. Chọn lại tệp.`,
  unit: 'Tên đơn vị',
  unitHint: `Ví dụ: UBND xã Vĩnh Linh. Để trống thì nhập sau ở trang “${SHEET_NAMES.facts}”.`,
  year: 'Năm',
  badYear: 'Nhập năm bốn chữ số, ví dụ 2026.',
  period: 'Kỳ báo cáo',
  calendar: 'Lịch số liệu',
  days: (period: Period) => `${windowLine(period)}; sửa được sau khi tạo.`,
  noDays: `Chuyên đề: nhập từ ngày, đến ngày ở trang “${SHEET_NAMES.facts}” sau khi tạo.`,
  submit: 'Tạo biểu',
  noDistrict:
    'Cấp huyện chỉ dùng cho kỳ kết thúc đến 30/6/2025. Chọn mẫu của cấp xã, sở, phòng hoặc tỉnh.',
  ours: (sheet: string) =>
    `Tệp này đã có biểu báo cáo ở trang “${sheet}”, dùng cho cả năm: đổi kỳ ở Thiết lập. ` +
    'Muốn lập biểu khác, mở một tệp mới rồi thực hiện lại.',
} as const;
