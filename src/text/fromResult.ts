import type { Amount } from '../domain/amount';
import { writeCount } from '../language/number';
import { writeAmount } from './figures';
import { FIELD_WORDS, SHEET_NAMES, taskName } from './words';

/** Lấy số liệu từ Kết quả: figures of the text become rows of Số liệu. */
export const FROM_RESULT = {
  heading: `Lấy số liệu từ ${FIELD_WORDS.result}`,
  hint: `Số liệu nêu trong ${FIELD_WORDS.result}, ${FIELD_WORDS.note} được ghi vào trang “${SHEET_NAMES.counts}”.`,
  allThere: `Số liệu nêu trong ${FIELD_WORDS.result}, ${FIELD_WORDS.note} đã có ở trang “${SHEET_NAMES.counts}”.`,
  close: 'Đóng',
  nothing: `Chưa thấy số liệu nào trong ${FIELD_WORDS.result}, ${FIELD_WORDS.note}.`,
  row: (channel: string, amount: Amount, unit: string) =>
    `${channel}: ${writeAmount(amount)} ${unit}`,
  quote: (quote: string, number: string) => `“${quote}”, ${taskName(number).toLowerCase()}`,
  blank: (channel: string) => `Ghi vào dòng “${channel}” đang để trống`,
  same: (channel: string) => `Đã có ở dòng “${channel}”`,
  other: (channel: string, value: string) => `Dòng “${channel}” đang ghi ${value}; chọn để thay`,
  beside: (channel: string) => `Dòng “${channel}” dành cho số liệu khác; chọn để thêm dòng mới`,
  unnamed: 'Chưa rõ hình thức tuyên truyền; chọn nếu cần',
  write: `Ghi vào ${SHEET_NAMES.counts}`,
  writing: 'Đang ghi số liệu…',
  noneChosen: 'Chưa chọn số liệu nào.',
  added: (rows: number) => `Đã ghi ${writeCount(rows)} dòng vào trang “${SHEET_NAMES.counts}”.`,
  gone: (rows: number) =>
    `${writeCount(rows)} số liệu đã thay đổi nên chưa ghi. Xem lại rồi thực hiện lại.`,
  split: `Trang “${SHEET_NAMES.counts}” đang nhập theo quý hoặc tháng nên không ghi được số cả kỳ. Nhập trực tiếp vào trang, hoặc chuyển sang Cả kỳ.`,
} as const;
