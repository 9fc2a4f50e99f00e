import { writeCount } from '../language/number';
import { BUTTONS, REPORT_STATE } from './pane';

/** What the pages of the pane are called, and what they are for. */
export const PAGE_WORDS = {
  home: 'Tổng quan',
  create: 'Biểu báo cáo mới',
  enter: 'Nhập',
  check: 'Kiểm tra',
  report: 'Báo cáo',
  settings: 'Thiết lập',
  help: 'Trợ giúp',
} as const;

export const NAVIGATION = {
  label: 'Các phần của chương trình',
  more: 'Mục khác',
} as const;

/** What the first page proposes to do next. */
export const NEXT_STEPS = {
  heading: 'Việc tiếp theo',
  noTasks: 'Thêm nhiệm vụ, hoặc nhập thẳng vào trang tính.',
  notEntered: (tasks: number) => `Còn ${writeCount(tasks)} nhiệm vụ chưa nhập.`,
  errors: (count: number) => `Còn ${writeCount(count)} lỗi: sửa, hoặc bỏ qua có ghi lý do.`,
  warnings: (count: number) => `Có ${writeCount(count)} cảnh báo, nên xem lại.`,
  noReport: `Chưa tạo phụ lục. Mở ${PAGE_WORDS.report}, chọn ${BUTTONS.report}.`,
  outOfDate: REPORT_STATE.outOfDate,
  done: `${REPORT_STATE.current} Có thể in và gửi.`,
} as const;

export const HOME_WORDS = {
  noPeriod: 'Chưa chọn kỳ báo cáo',
  noUnit: 'Chưa nhập tên đơn vị',
  /** A table of an office's own says both above itself. */
  notSeen: 'Không thấy tên đơn vị, kỳ báo cáo ở tiêu đề của biểu.',
  fillIn: `Điền ở ${PAGE_WORDS.settings}`,
  recognised: (tasks: string) => `Bảng có sẵn, đã nhận ra ${tasks}.`,
  showRecognised: 'Xem phần đã nhận ra',
} as const;
