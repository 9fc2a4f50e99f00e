import { writeCount } from '../language/number';
import { COUNT_WORDS } from './tableWords';
import { SPLIT_WORDS } from './sheetWords';
import { SHEET_NAMES } from './words';

type Split = keyof typeof SPLIT_WORDS;

/** What the sheets of figures are called while and after another layout is made. */
export const COUNT_SHEETS = {
  unfinished: `${SHEET_NAMES.counts} (đang tạo)`,
  old: (layout: string) => `${SHEET_NAMES.counts} cũ (${layout})`,
} as const;

const AT_MOST = 3;

/** Some by name, the others by their number. */
function some(names: readonly string[]): string {
  const more = names.length - AT_MOST;
  const shown = names.slice(0, AT_MOST).join('; ');
  return more > 0 ? `${shown} và ${writeCount(more)} ô khác` : shown;
}

const layoutWord = (split: Split) => SPLIT_WORDS[split].toLowerCase();

/** Thiết lập: how Số liệu is laid out. */
export const LAYOUT = {
  heading: 'Cách nhập số liệu',
  hint:
    `Cả kỳ: mỗi dòng một số. Theo quý, theo tháng: nhập từng quý, từng tháng; ` +
    `cột ${COUNT_WORDS.value} tự cộng theo kỳ báo cáo.`,
  change: (to: Split) => `Đổi sang ${layoutWord(to)}`,
  keep: 'Giữ nguyên',
  moved: (figures: number, heading: string) =>
    `${writeCount(figures)} số liệu vào cột “${heading}”.`,
  noFigures: 'Chưa có số liệu nào phải chuyển.',
  sameTotal: `${COUNT_WORDS.value} không đổi.`,
  divide: (to: Split) =>
    `Số cả kỳ không tự chia được: sau khi đổi, đơn vị chia lại ${layoutWord(to)} nếu cần.`,
  restored: (figures: number, to: Split) =>
    `${writeCount(figures)} số đã nhập ${layoutWord(to)} trước đây được đưa trở lại.`,
  left: (figures: number, to: Split) =>
    `${writeCount(figures)} số nhập ${layoutWord(to)} trước đây không còn khớp nên chỉ còn ở trang cũ.`,
  kept: 'Số của từng tháng, từng quý được giữ trong nhóm cột đóng, đổi lại thì trở về như cũ.',
  cumulative: (rows: number) =>
    `${COUNT_WORDS.cumulative} của ${writeCount(rows)} dòng tính lại từ các cột vừa đổi.`,
  tasks: (numbers: readonly string[]) =>
    `Tình trạng nhiệm vụ ${numbers.join(', ')} thay đổi: chỉ tiêu định kỳ xét theo từng cột khi nhập theo quý, theo tháng, xét theo tổng số khi nhập cả kỳ.`,
  looking: (cells: readonly string[]) =>
    `Công thức của đơn vị ở ${some(cells)} tiếp tục lấy số từ trang cũ: sửa lại sau khi đổi.`,
  old: 'Trang cũ giữ nguyên trong tệp dưới tên khác, cùng màu, ghi chú ô và nội dung ngoài bảng.',
  blocked: 'Chưa đổi được:',
  moreObstacles: (count: number) => `Còn ${writeCount(count)} ô khác cần sửa.`,
  changed: (sheet: string, to: Split) => `Trang “${sheet}” nay nhập ${layoutWord(to)}.`,
  oldSheet: (sheet: string) =>
    `Trang cũ còn nguyên, tên là “${sheet}”; không tính vào báo cáo nữa, xem xong có thể xóa.`,
  nothing: 'Số liệu đã có cách nhập này: không có gì thay đổi.',
  back: (sheet: string) => `Đã trả lại trang “${sheet}” như trước khi đổi.`,
  notBack: (sheet: string) =>
    `Trang “${sheet}” đã có nội dung mới nên không hoàn tác. Muốn đổi lại, chọn cách nhập cũ.`,
} as const;

/** What stands in the way, by its cell, and the way out. */
export const OBSTACLES = {
  below: (at: string) => `Có dòng nhập bên dưới bảng, từ ${at}. Chọn “Đưa vào bảng” trước.`,
  overwritten: (at: string) =>
    `Công thức ở ${at} đã bị gõ đè. Chọn “Khôi phục công thức” trước, hoặc chuyển số đó vào cột nhập.`,
  formula: (at: string) =>
    `${capital(at)} có công thức của đơn vị, đổi cột thì tính sai. Thay bằng giá trị rồi đổi.`,
  shown: (at: string) =>
    `${capital(at)} đang hiện thành ngày tháng hoặc phần trăm. Nhập lại thành số hoặc chữ rồi đổi.`,
  unreadable: (at: string, text: string) =>
    `${capital(at)} ghi “${text}”, không cộng với các cột khác được. Nhập một số rồi đổi.`,
  differs: (at: string) =>
    `Dòng có ${at} sẽ cho số khác trong kỳ này. Đổi kỳ báo cáo cho trọn quý hoặc sửa số ở dòng đó trước.`,
  heading: (at: string, text: string) =>
    `Cột “${text}” do đơn vị thêm (${at}) trùng tên với cột sắp tạo. Đổi tên cột đó trước.`,
  waived: (at: string) =>
    `Bảng bắt đầu ở ${at}, không phải dòng 1, mà trang Giải trình đã dẫn tới các dòng này. Xóa các dòng trên bảng trước.`,
  columns: (_: string) =>
    `Trang ${SHEET_NAMES.tasks} thiếu cột tính sẵn. Chọn “Năm mới từ tệp này” để có biểu đầy đủ.`,
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
