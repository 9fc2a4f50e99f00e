import { writeCount } from '../language/number';
import { BUTTONS } from './pane';
import { PAGE_WORDS } from './pages';
import { REPORT } from './report';
import { FIELD_WORDS, SHEET_NAMES } from './words';

const quoted = (sheets: readonly string[]) => sheets.map((sheet) => `“${sheet}”`).join(', ');

/** Báo cáo: what is printed, and the sentences for Word. */
export const REPORT_PAGE = {
  draft: (errors: number) =>
    `Còn ${writeCount(errors)} lỗi chưa sửa: phụ lục in kèm chữ “${REPORT.draft}” ở đầu mỗi trang. ` +
    `Sửa hoặc bỏ qua có ghi lý do ở phần ${PAGE_WORDS.check} rồi tạo phụ lục.`,
  notEntered: (tasks: number) =>
    `${writeCount(tasks)} nhiệm vụ chưa nhập sẽ in là chưa hoàn thành.`,
} as const;

export const CHOICE_WORDS = {
  heading: 'Phụ lục gồm',
  tasks: 'Kết quả thực hiện nhiệm vụ (luôn in)',
  figures: 'Phụ lục số liệu theo hình thức tuyên truyền',
  noFigures: `Trang “${SHEET_NAMES.counts}” chưa có số liệu nên không in phụ lục này.`,
  proofs: 'Danh sách tài liệu kiểm chứng (TLKC)',
  places: {
    after: 'Ngay sau bảng nhiệm vụ',
    apart: 'Thành phụ lục riêng',
    asTyped: `Không in; đường dẫn giữ nguyên ở cột ${FIELD_WORDS.note}`,
  },
  signature: 'Phần ký: người lập biểu, người ký',
  signatureHint: 'Chỉ khi biểu gửi riêng bằng giấy; phụ lục kèm văn bản thì không ký.',
} as const;

export const HEADER_WORDS = {
  heading: 'Thông tin in trên phụ lục',
  hint: `Lấy từ trang “${SHEET_NAMES.facts}”; sửa ở đây thì ghi vào trang đó.`,
  changedSince:
    'Có mục ở phần “Thông tin in trên phụ lục” đã đổi trên trang tính sau khi gõ. ' +
    'Ghi hoặc bỏ phần vừa sửa ở đó rồi tạo phụ lục.',
  none:
    `Tệp này không có trang “${SHEET_NAMES.facts}”: tên đơn vị, văn bản kèm theo đọc từ tiêu đề của biểu. ` +
    `Muốn nhập tại đây, chọn ${BUTTONS.create}.`,
} as const;

export const SENTENCES_WORDS = {
  heading: 'Lời báo cáo',
  hint: `Viết từ trang “${SHEET_NAMES.counts}” và kết quả kiểm tra; chép vào báo cáo Word rồi sửa câu chữ.`,
  none: 'Chưa có số liệu để viết lời báo cáo.',
} as const;

export const PICTURE_WORDS = {
  heading: 'Số liệu theo hình thức',
  channel: 'Hình thức tuyên truyền',
  figure: 'Số liệu',
  family: (unit: string) => `Đơn vị tính: ${unit}`,
  hint: 'Vạch đứng là chỉ tiêu.',
} as const;

/** What becomes of a phụ lục that is taken back. */
export const REPORT_UNDONE = {
  removed: (sheets: readonly string[]) => `Đã hoàn tác: xóa trang ${quoted(sheets)} vừa tạo.`,
  kept: (sheets: readonly string[]) =>
    `Trang ${quoted(sheets)} đã được sửa bằng tay nên giữ nguyên.`,
} as const;
