import { SEVERITIES, type Severity, type TaskField } from '../domain/vocabulary';
import { writeCount } from '../language/number';
import { REPORT } from './report';
import { FIELD_WORDS, SEVERITY_WORDS } from './words';

/** What the buttons say. Other sentences name them by these words. */
export const BUTTONS = {
  create: 'Tạo biểu báo cáo mới',
  sample: 'Thử với số liệu mẫu',
  check: 'Kiểm tra',
  report: 'Tạo phụ lục',
  showCell: 'Đến ô',
  showReport: 'Xem phụ lục',
  readAgain: 'Đọc lại tệp',
  tryAgain: 'Thử lại',
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  writeOver: 'Viết đè',
  keepEdited: 'Giữ lại, viết trang mới',
  copySentences: 'Chép lời báo cáo',
  fix: 'Sửa',
  waive: 'Bỏ qua',
  undo: 'Hoàn tác',
  copy: 'Chép tóm tắt',
  dismiss: 'Đóng thông báo',
} as const;

export const SUMMARY = {
  heading: 'Tình hình thực hiện',
  total: 'Tổng số nhiệm vụ',
  noTasks:
    `Biểu chưa có nhiệm vụ nào. Nhập mỗi nhiệm vụ một dòng vào cột ${FIELD_WORDS.content}, ` +
    `rồi chọn ${BUTTONS.check}.`,
  refresh: `Sửa xong trên trang tính, chọn ${BUTTONS.readAgain} để cập nhật.`,
  sheet: (sheet: string) => `Trang “${sheet}”`,
  done: (done: number, tasks: number) =>
    `${writeCount(done)}/${writeCount(tasks)} nhiệm vụ hoàn thành`,
} as const;

export const FINDINGS = {
  heading: 'Kết quả kiểm tra',
  none: 'Không có lỗi.',
  group: (severity: Severity, count: number) =>
    `${SEVERITY_WORDS[severity]} (${writeCount(count)})`,
  place: (sheet: string, cells: readonly string[]) => `${sheet}, ô ${someOf(cells)}`,
  show: (sheet: string, cell: string) => `${BUTTONS.showCell} ${cell}, trang ${sheet}`,
} as const;

/** Long lists are cut: "C5, C9, C12 và 09 ô khác". */
const MOST_CELLS = 6;

export function someOf(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(', ');
  const more = cells.length - MOST_CELLS;
  return more > 0 ? `${shown} và ${writeCount(more)} ô khác` : shown;
}

/** How the report gets onto paper, from Excel and from the browser. */
export const HOW_TO_PRINT = {
  excel: 'Xem lại rồi nhấn Ctrl+P để in.',
  browser:
    'Mở từng trang phụ lục, xem lại rồi chọn “In phụ lục”; trong hộp thoại in, bỏ chọn “Đầu trang và chân trang”.',
} as const;

/** “Phụ lục”, “Phụ lục số liệu” */
function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

/** What the pane tells of while it works and once it is done; also read out aloud. */
export const NOTICES = {
  reading: 'Đang đọc tệp…',
  loading: 'Đang mở…',
  creating: 'Đang tạo biểu…',
  checking: 'Đang kiểm tra…',
  writing: 'Đang tạo phụ lục…',
  mending: 'Đang ghi vào tệp…',
  stoppedReading: 'Đã dừng đọc tệp.',
  stoppedWriting: 'Đã dừng; tệp giữ nguyên như trước.',
  created: (sheet: string) => `Đã tạo trang “${sheet}”.`,
  sampled: (sheet: string, tasks: number) =>
    `Đã tạo trang “${sheet}” với ${writeCount(tasks)} nhiệm vụ mẫu. Chọn ${BUTTONS.check} để xem thử.`,
  exists: (sheet: string) =>
    `Tệp này đã có biểu nhiệm vụ ở trang “${sheet}”; biểu được giữ nguyên.`,
  noTable: `Tệp này chưa có biểu nhiệm vụ. Chọn ${BUTTONS.create} để bắt đầu.`,
  noTasks: 'Biểu chưa có nhiệm vụ nào. Nhập nhiệm vụ rồi thực hiện lại.',
  clean: 'Kiểm tra xong. Không có lỗi.',
  checked: (counts: Readonly<Record<Severity, number>>) =>
    `Kiểm tra xong: ${countsInWords(counts)}.`,
  written: (sheets: readonly string[]) => `Đã tạo trang ${quoted(sheets)}.`,
  kept: (sheets: readonly string[]) =>
    `Trang ${quoted(sheets)} đã được sửa bằng tay nên giữ nguyên; xóa trang đó nếu không cần nữa.`,
  edited: (sheets: readonly string[]) =>
    `Trang ${quoted(sheets)} đã được sửa bằng tay nên chưa viết lại. ` +
    `Chọn “${BUTTONS.writeOver}” để bỏ phần đã sửa, hoặc “${BUTTONS.keepEdited}”.`,
  sentencesCopied: 'Đã chép lời báo cáo. Mở Word, nhấn Ctrl+V để dán.',
  notCopied: 'Trình duyệt không cho chép. Cho phép chép vào bộ nhớ tạm rồi thực hiện lại.',
  nothingToCopy: 'Chưa có số liệu để viết lời báo cáo. Nhập số liệu rồi thực hiện lại.',
  fixed: (cells: number) => `Đã sửa ${writeCount(cells)} ô.`,
  waived: (findings: number) =>
    `Đã bỏ qua ${writeCount(findings)} mục; lý do ghi ở trang “${FIELD_WORDS.explanation}”.`,
  reopened: 'Đã bỏ lý do; mục này được kiểm tra lại.',
  undone: (cells: number) => `Đã hoàn tác: ${writeCount(cells)} ô trở lại như trước.`,
  nothingWritten: 'Chưa ghi gì vào tệp.',
  changedSince: (cells: readonly string[]) =>
    `Nội dung đã thay đổi nên giữ nguyên: ${someOf(cells)}. Xem lại rồi thực hiện lại nếu cần.`,
  copied: 'Đã chép tóm tắt. Nhấn Ctrl+V để dán vào thư.',
  errorsLeft: (errors: number) =>
    `Còn ${writeCount(errors)} lỗi nên in kèm chữ “${REPORT.draft}”. Sửa xong, tạo lại phụ lục.`,
} as const;

function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${writeCount(counts[severity])} ${SEVERITY_WORDS[severity].toLowerCase()}`)
    .join(', ');
}

export function unreadSentence({ field, text }: { field: TaskField | null; text: string }): string {
  if (field === null) return `Không hiểu “${text}” nên chưa tính. Nhập lại ô này.`;
  if (field === 'content') {
    return `Dòng ghi “${text}” nhưng chưa có ${FIELD_WORDS.content} nên chưa tính. Nhập ${FIELD_WORDS.content}.`;
  }
  return `${FIELD_WORDS[field]}: không hiểu “${text}” nên chưa tính. Nhập lại ô này.`;
}

/** How the phụ lục that was written last stands to the data of now. */
export const REPORT_STATE = {
  current: 'Phụ lục đã tạo khớp với số liệu hiện có.',
  outOfDate: `Số liệu đã thay đổi sau khi tạo phụ lục. Chọn ${BUTTONS.report} để cập nhật.`,
  edited: (sheets: readonly string[]) =>
    `Trang ${quoted(sheets)} đã được sửa bằng tay sau khi tạo.`,
} as const;
