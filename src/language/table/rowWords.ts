import { headingKey } from '../headings/headingKey';

/** "Tổng số: 08 nhiệm vụ", "Cộng"; but not "Tổng kết …" and "Công khai …". */
const TOTAL =
  /^(?:tong so|tong cong)(?= |$)|^(?:tong|cong)(?: (?:\d|[ivx]+(?= |$)|muc|nhom|phan)|$)/;
const SPELT_SO = /^\s*(?:tổng|cộng)/iu;

/** A sum under a table or under a part of it. */
export function isTotalRow(text: string): boolean {
  return SPELT_SO.test(text.normalize('NFC')) && TOTAL.test(headingKey(text));
}

const REMARK = /^\s*\(?\*|^\s*(?:ghi chú|chú thích|lưu ý|nơi nhận)\s*:|^\s*\.\/\.\s*$/iu;
const PLACE_AND_DATE = /^[^,\n]{2,40},\s*ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$/iu;
const ROLE = new RegExp(
  '^(?:nguoi (?:lap|tong hop|bao cao)|thu truong|can bo lap|cong chuc lap|xac nhan cua|' +
    '(?:tm|kt|tl|tuq|q) |(?:pho )?(?:chu tich|giam doc|truong phong|chanh van phong)|noi nhan)',
);

/** What stands under a table: remarks, recipients, the place for signatures. */
export function endsTable(text: string): boolean {
  const composed = text.normalize('NFC');
  if (REMARK.test(composed) || PLACE_AND_DATE.test(composed)) return true;
  if (composed.length > 80 || !ROLE.test(headingKey(text))) return false;
  return composed === composed.toUpperCase() || composed.length < 25;
}

const OUTSIDE = [
  /ngoai ke hoach/,
  /nhiem vu (?:phat sinh|dot xuat|bo sung|duoc giao them)/,
  /^(?:phat sinh|dot xuat)(?= |$)/,
];

/** The head of the tasks that the plan does not hold: "Nhiệm vụ phát sinh ngoài kế hoạch". */
export function namesOutside(label: string): boolean {
  const key = headingKey(label);
  return (
    key.length < 100 && OUTSIDE.some((words) => words.test(key)) && !key.includes('khong phat sinh')
  );
}

/** The one form that our own sheets know it by. */
export function namesOutsidePlan(label: string): boolean {
  return headingKey(label).includes('ngoai ke hoach');
}

/** A column's number under its heading: "(1)", "A", "(6)=(4)/(5)". */
export function isColumnNumber(text: string): boolean {
  return /^\s*\(?\s*(?:\d{1,2}|[A-ZĐa-z])\s*\)?(?:\s*=.{1,30})?\s*$/u.test(text);
}

const OF_WHICH = /^(?:trong do|bao gom|gom)(?= |$)/;
const BEGINS_SO = /^[\s\-–+•]*(?:trong|bao|g)/iu;

/** "Trong đó: cấp tỉnh" */
export function saysOfWhich(text: string): boolean {
  return BEGINS_SO.test(text) && OF_WHICH.test(headingKey(text));
}

/** "Trong đó:" alone is the head of the rows below it. */
export function isOfWhichHead(text: string): boolean {
  return /^(?:trong do|bao gom|gom)$/.test(headingKey(text));
}

/** What a program writes into a cell that it cannot reckon. */
export function isErrorValue(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(text);
}
