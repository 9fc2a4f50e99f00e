import type { Mark, Severity, Status, TaskField } from '../domain/vocabulary';

/** The words that headings, sentences and buttons share; a thing has one name everywhere. */
export const PRODUCT = 'Phụ lục CCHC';

export const SHEET_NAMES = { tasks: 'Nhiệm vụ', report: 'Phụ lục' } as const;

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  done: 'Hoàn thành',
  notDone: 'Chưa hoàn thành',
  notEntered: 'Chưa nhập',
};

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  done: 'Hoàn thành',
  notDone: 'Chưa hoàn thành',
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
};
