/** The line of a letterhead that names who reports. */
const HEAD = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|sở|phòng|văn phòng|trung tâm)\s/iu;
const DATED = /ngày[\s\d.…]*tháng/iu;
const APPENDIX = /^\s*phụ lục(?!\p{L})/iu;
const DUE = /^\s*(?:trước|chậm nhất|đến|trong|hoàn thành)\s+(?:là\s+|hết\s+)?/iu;
const FROM = /từ\s+(?:ngày\s+)?(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})/iu;
const CROWD = /^[\s\-–+•]*(?:tổng )?(?:số )?(?:lượt|người|số người)(?!\p{L})/iu;
const NONE = /^\s*(?:không|ko|chưa)\s*[.;]?\s*$/iu;
const CIVIL = /dương lịch/iu;

export function isLetterhead(text: string): boolean {
  return text.length < 80 && HEAD.test(text.normalize('NFC'));
}

/** "Vĩnh Linh, ngày 20 tháng 11 năm 2024" */
export function saysDate(text: string): boolean {
  return DATED.test(text.normalize('NFC'));
}

export function isAppendixTitle(text: string): boolean {
  return APPENDIX.test(text.normalize('NFC'));
}

/** "Trước 30/6/2024": the day behind the words. */
export function withoutDueWord(text: string): string {
  return text.normalize('NFC').replace(DUE, '');
}

/** The day in "từ ngày 08/3/2024". */
export function dayBehindFrom(text: string): string | null {
  return FROM.exec(text.normalize('NFC'))?.[1] ?? null;
}

/** "Lượt người dự", as the name of a row. */
export function namesCrowd(text: string): boolean {
  return CROWD.test(text.normalize('NFC'));
}

/** "Không" in a column of ticks. */
export function saysNone(text: string): boolean {
  return NONE.test(text.normalize('NFC'));
}

export function namesCivilCalendar(text: string): boolean {
  return CIVIL.test(text.normalize('NFC'));
}

/** "KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN …": a line in capitals that is no letterhead. */
export function isTitle(text: string): boolean {
  const composed = text.normalize('NFC');
  const isLoud = composed.length > 15 && composed === composed.toUpperCase();
  return isLoud && !isLetterhead(text) && !/^(?:cộng h|độc lập)/iu.test(composed);
}
