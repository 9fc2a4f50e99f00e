import type { Mark, Severity, Status, TaskField } from '../domain/vocabulary';

/** The words that headings, sentences and buttons share; a thing has one name everywhere. */
export const PRODUCT = 'Phụ lục CCHC';

export const SHEET_NAMES = {
  facts: 'Thông tin chung',
  tasks: 'Nhiệm vụ',
  counts: 'Số liệu',
  proofs: 'Tài liệu kiểm chứng',
  explanations: 'Giải trình',
  narrative: 'Lời báo cáo',
  catalog: 'Danh mục',
  report: 'Phụ lục',
  figures: 'Phụ lục số liệu',
  proofList: 'Phụ lục TLKC',
} as const;

/** Names of sheets while a new phụ lục is written beside the old one. */
export const UNFINISHED_SHEETS = {
  tasks: 'Phụ lục đang viết',
  figures: 'Phụ lục số liệu đang viết',
  proofs: 'Phụ lục TLKC đang viết',
} as const;

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  done: 'Hoàn thành',
  inProgress: 'Đang thực hiện',
  notDone: 'Chưa hoàn thành',
  overdue: 'Quá hạn',
  notDue: 'Chưa đến hạn',
  notApplicable: 'Không phát sinh',
  notEntered: 'Chưa nhập',
};

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  done: 'Hoàn thành',
  notDone: 'Chưa hoàn thành',
  notApplicable: 'Không phát sinh',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Lưu ý',
};

export const FIELD_WORDS: Readonly<Record<TaskField, string>> = {
  number: 'STT',
  content: 'Nội dung nhiệm vụ',
  result: 'Kết quả thực hiện',
  mark: 'Đơn vị đánh giá',
  note: 'Ghi chú',
  target: 'Loại chỉ tiêu',
  atLeast: 'Chỉ tiêu',
  unit: 'ĐVT',
  achieved: 'Thực hiện',
  whole: 'Mẫu số',
  deadline: 'Thời hạn',
  lead: 'Cơ quan chủ trì',
  partner: 'Cơ quan phối hợp',
  reason: 'Nguyên nhân, thời hạn mới',
  explanation: 'Giải trình',
};

/** How a sentence names a task; some tables leave the column of numbers empty. */
export function taskName(number: string): string {
  return number === '' ? 'Nhiệm vụ chưa có số thứ tự' : `Nhiệm vụ ${number}`;
}
