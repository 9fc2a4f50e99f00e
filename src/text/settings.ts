import { writeCount } from '../language/number';
import { BUTTONS } from './pane';
import { SPLIT_WORDS } from './sheetWords';
import { NEW_REPORT } from './start';
import { COUNT_WORDS } from './tableWords';
import { FIELD_WORDS, SHEET_NAMES } from './words';

const sheets = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** Thiết lập: the kỳ, the unit, and what is done to the workbook as a whole. */
export const SETTINGS = {
  noTable: 'Tệp này chưa có biểu nhiệm vụ nên chưa có gì để thiết lập.',
  noForm:
    `Tệp này không có trang “${SHEET_NAMES.facts}” do chương trình tạo, nên kỳ báo cáo và đơn vị ` +
    `đọc theo tiêu đề của biểu. Muốn nhập tại đây, chọn “${BUTTONS.create}”.`,
} as const;

export const PERIOD_SETTINGS = {
  heading: 'Kỳ báo cáo',
  hint: 'Một tệp dùng cho cả năm: đổi kỳ thì ngày số liệu, tình trạng và các tổng số tính lại theo.',
  change: 'Đổi kỳ báo cáo',
  keep: 'Giữ nguyên',
  /** Beside days that are not those of the calendar. */
  proposed: (from: string, to: string) => `Theo lịch: ${from} đến ${to}`,
  useProposed: 'Dùng ngày theo lịch',
  noDays: 'Đợt chuyên đề không có lịch chung: nhập ngày đầu và ngày chốt số liệu.',
  wholeFigures: (count: number, period: string) =>
    `${writeCount(count)} số liệu đã nhập là của ${period} (nhập ${SPLIT_WORDS.whole.toLowerCase()}). ` +
    'Sau khi đổi kỳ, nhập lại số của kỳ mới.',
  changed: (period: string) => `Đã đổi sang ${period}.`,
  follow: 'Tình trạng và các tổng số tính lại theo kỳ này.',
  problems: {
    year: NEW_REPORT.badYear,
    from: 'Nhập ngày theo dạng 15/12/2025.',
    to: 'Nhập ngày theo dạng 14/6/2026.',
    order: 'Ngày chốt số liệu phải sau ngày đầu.',
  },
} as const;

export const FACT_SETTINGS = {
  heading: 'Đơn vị',
  more: 'Thông tin thêm',
  moreHint: 'Chỉ điền khi phụ lục của đơn vị cần đến.',
  hints: {
    title: 'Để trống thì dùng tên thường lệ.',
    document: 'Ví dụ: Báo cáo số 123/BC-UBND. Chưa có số thì để trống, in sẵn chỗ ghi tay.',
    documentDay: 'Ngày đầy đủ, hoặc tháng và năm: 11/2026. Chưa có thì để trống.',
    signer: 'Mỗi ý một dòng: quyền hạn, chức vụ, họ tên. Chỉ in ở phần ký.',
    preparedBy: 'Chỉ in ở phần ký.',
  },
  sheetNow: (text: string) =>
    text === ''
      ? 'Ô này trên trang tính nay để trống. Ghi để thay bằng nội dung ở đây, hoặc bỏ phần vừa sửa.'
      : `Trang tính nay ghi “${text}”. Ghi để thay bằng nội dung ở đây, hoặc bỏ phần vừa sửa.`,
  drop: 'Bỏ phần vừa sửa',
  write: `Ghi vào trang ${SHEET_NAMES.facts}`,
  written: (lines: number) => `Đã ghi ${writeCount(lines)} mục vào trang “${SHEET_NAMES.facts}”.`,
} as const;

export const REPAIRS = {
  heading: 'Sửa biểu',
  renumber: 'Đánh lại số',
  renumberHint: (cells: number, names: readonly string[]) =>
    `${writeCount(cells)} ô ở trang ${sheets(names)} có số thứ tự nhảy hoặc trùng. Đánh lại từ 1; ` +
    `cột ${COUNT_WORDS.tasks} đổi theo.`,
  /** A cell and the number that it names. */
  link: (sheet: string, cell: string, number: string) => `ô ${cell}, trang ${sheet} (số ${number})`,
  astray: (links: readonly string[]) =>
    `Chưa đánh lại số được: ${writeCount(links.length)} ô ghi số của nhiệm vụ không còn, đánh lại số thì ` +
    `trỏ nhầm sang nhiệm vụ khác. Sửa hoặc xóa số ở ${links.slice(0, 5).join('; ')}` +
    `${links.length > 5 ? '…' : ''} trước.`,
  renumbered: (cells: number) => `Đã đánh lại số ở ${writeCount(cells)} ô.`,
  formulas: 'Khôi phục công thức',
  formulasHint: (cells: number, names: readonly string[]) =>
    `${writeCount(cells)} ô tính sẵn ở trang ${sheets(names)} đã bị gõ đè nên không tính lại nữa.`,
  mended: (cells: number) => `Đã khôi phục công thức ở ${writeCount(cells)} ô.`,
  adopt: 'Đưa vào bảng',
  adoptHint: (rows: number) =>
    `${writeCount(rows)} dòng nhập bên dưới bảng chưa có công thức tính tình trạng.`,
  adopted: (rows: number) =>
    `Đã đưa ${writeCount(rows)} dòng vào bảng; nội dung đã nhập giữ nguyên.`,
} as const;

export const NEXT_YEAR = {
  heading: 'Năm mới từ tệp này',
  hint:
    `Tệp mới giữ đơn vị, nhiệm vụ và hình thức tuyên truyền; ${FIELD_WORDS.result.toLowerCase()} và số liệu để trống. ` +
    'Tệp này không đổi.',
  lastYear: (figures: number, period: string) =>
    `${writeCount(figures)} số liệu của ${period} ghi sẵn vào cột ${COUNT_WORDS.lastYear} của tệp mới.`,
  noFigures: `Tệp này chưa có số liệu nên cột ${COUNT_WORDS.lastYear} của tệp mới để trống.`,
  thisFile: 'tệp này',
  year: 'Năm mới',
  period: 'Kỳ đầu tiên',
  create: (year: number) => `Tạo tệp năm ${year}`,
  creating: 'Đang tạo tệp mới…',
  opened: (year: number) => `Đã mở tệp mới của năm ${year} trong cửa sổ khác. Lưu tệp đó lại.`,
  saved: (file: string) => `Đã tải tệp “${file}” về máy. Mở tệp đó để lập báo cáo năm mới.`,
} as const;

export const ABOUT = {
  heading: 'Về chương trình',
  version: (version: string) => `Phiên bản ${version}`,
  licence: 'Giấy phép MIT',
  licenceHint: 'Phần mềm tự do, dùng và sửa đổi không mất phí.',
  privacy:
    'Số liệu chỉ nằm trong tệp của đơn vị. Chương trình không có máy chủ, không cần tài khoản, không gửi gì ra ngoài máy.',
} as const;
