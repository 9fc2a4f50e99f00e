import type { Calendar, Level, Mark, Measure, Split, TargetKind } from '../domain/vocabulary';
import { MARK_WORDS } from './words';

/** What the choice lists of the sheets offer, and what is written for each. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  province: 'Tỉnh',
  commune: 'Xã',
  department: 'Sở, phòng, đơn vị',
  district: 'Huyện (đến 30/6/2025)',
};

export const KIND_WORDS: Readonly<Record<TargetKind, string>> = {
  qualitative: 'Định tính',
  regular: 'Thường xuyên',
  quantity: 'Số lượng',
  ratio: 'Tỷ lệ',
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  deliverable: 'Văn bản, sản phẩm',
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  flow: 'Cộng dồn',
  stock: 'Số cuối kỳ',
};

export const CALENDAR_WORDS: Readonly<Record<Calendar, string>> = {
  cchc: 'Kỳ báo cáo CCHC (ngày 15 đến ngày 14)',
  civil: 'Tháng dương lịch',
};

export const SPLIT_WORDS: Readonly<Record<Split, string>> = {
  whole: 'Cả kỳ',
  quarters: 'Theo quý',
  months: 'Theo tháng',
};

/** A month is chosen by its number, so that its days can be proposed: "Tháng 5". */
export function monthWord(month: number): string {
  return `Tháng ${month}`;
}

/** What else staff write for their verdict, besides the words of the list. */
export const MARK_FORMS: Readonly<Record<Mark, readonly string[]>> = {
  done: [MARK_WORDS.done, 'x', 'HT', 'Đã hoàn thành', 'Đạt', '✓', 'v', 'có'],
  notDone: [MARK_WORDS.notDone, 'CHT', 'Không hoàn thành', 'Chưa đạt', 'Chưa'],
  notApplicable: [MARK_WORDS.notApplicable, 'KPS', 'Không có phát sinh'],
};

export const WEEKDAY_WORDS = [
  ...['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
] as const;
