import { writeCount } from '../language/number';
import { FIELD_WORDS, MARK_WORDS, SHEET_NAMES } from './words';

/** Dán phụ lục hoặc kế hoạch từ Word. */
export const PASTE = {
  target: 'Nội dung chép từ Word',
  targetHint:
    'Trong Word: chọn bảng phụ lục hoặc cả kế hoạch, nhấn Ctrl+C. Nhấn vào ô này rồi nhấn Ctrl+V.',
  paste: 'Dán',
  preview: 'Xem trước',
  notAllowed: 'Không đọc được bộ nhớ tạm. Nhấn vào ô trên rồi nhấn Ctrl+V để dán.',
  emptyClipboard: 'Bộ nhớ tạm chưa có chữ nào. Chép bảng hoặc kế hoạch trong Word rồi dán lại.',
  nothing:
    'Chưa nhận ra nhiệm vụ nào. Chép cả dòng tiêu đề của bảng, hoặc phần “Nhiệm vụ” của kế hoạch, rồi dán lại.',
  noContent: `Chọn cột là “${FIELD_WORDS.content}” để lấy nhiệm vụ.`,
  again: 'Dán nội dung khác',
  columns: 'Các cột của bảng',
  taken: (fields: readonly string[]) =>
    fields.length === 0 ? 'Chưa lấy cột nào' : `Lấy: ${fields.join(', ')}`,
  column: (place: number, heading: string) =>
    heading === '' ? `Cột ${writeCount(place)}` : `Cột “${heading}”`,
  notUsed: 'Không lấy',
  rows: 'Nhiệm vụ sẽ lấy',
  rowsHint: 'Chỉ chọn nhiệm vụ của đơn vị mình.',
  all: 'Chọn tất cả',
  none: 'Bỏ chọn',
  chosen: (tasks: number, of: number) =>
    `Đã chọn ${writeCount(tasks)} trong ${writeCount(of)} nhiệm vụ.`,
  group: (label: string) => `Nhóm: ${label}`,
  part: 'Phần của nhiệm vụ trên',
  twin: (number: string) =>
    number === '' ? 'Trùng với nhiệm vụ ở trên' : `Trùng với nhiệm vụ ${number} ở trên`,
  there: 'Đã có trong biểu',
  unsure: 'Không thấy chỉ tiêu, sản phẩm; chọn nếu đây là nhiệm vụ',
  result: (text: string) => `${FIELD_WORDS.result}: ${text}`,
  noResult: `Chưa có ${FIELD_WORDS.result}`,
  lead: (text: string) => `Chủ trì: ${text}`,
  more: 'Xem hết',
  less: 'Thu gọn',
  mark: MARK_WORDS,
  aside: (lines: number) => `Không lấy vào biểu (${writeCount(lines)} dòng)`,
  report: 'Báo cáo của đơn vị',
  create: 'Tạo biểu từ bảng này',
  add: 'Thêm vào biểu đang có',
  addHint: (sheet: string) =>
    `Thêm vào cuối bảng ở trang “${sheet}”, đánh số tiếp theo. Các dòng đang có được giữ nguyên.`,
  noneChosen: 'Chưa chọn nhiệm vụ nào.',
  adding: 'Đang thêm nhiệm vụ…',
  added: (tasks: number, sheet: string) =>
    `Đã thêm ${writeCount(tasks)} nhiệm vụ vào trang “${sheet}”.`,
  incomplete:
    `Biểu thiếu bảng ở trang “${SHEET_NAMES.tasks}”, “${SHEET_NAMES.counts}” hoặc “${SHEET_NAMES.proofs}” nên chưa thêm được. ` +
    'Mở bản tệp còn đủ các trang rồi thực hiện lại.',
  blocked: (sheet: string, row: number) =>
    `Trang “${sheet}”: dòng ${row} dưới bảng đang có nội dung nên chưa thêm. Chuyển nội dung đó đi chỗ khác rồi thực hiện lại.`,
} as const;
