import { headingKey } from './headings/headingKey';

/** What a part of a plan is about. */
export type PlanPart = 'tasks' | 'aside' | 'duties';

const PARTS: readonly (readonly [PlanPart, RegExp])[] = [
  ['duties', /to chuc thuc hien|phan cong|trach nhiem thuc hien/],
  [
    'tasks',
    /chi tieu|hinh thuc|giai phap|nhiem vu|thoi gian thuc hien|noi dung thuc hien|noi dung cong viec/,
  ],
  ['aside', /muc dich|yeu cau|doi tuong|kinh phi|noi nhan|noi dung|muc tieu|can cu|quan diem/],
];

/** What the heading of a part announces; null for one that says nothing of the kind. */
export function readPlanPart(heading: string): PlanPart | null {
  const key = headingKey(heading);
  return key.length > 90 ? null : (PARTS.find(([, words]) => words.test(key))?.[0] ?? null);
}

export type PlanLabel = 'time' | 'lead' | 'partner' | 'product';

export interface Labelled {
  readonly label: PlanLabel;
  readonly value: string;
}

const LABELS: readonly (readonly [PlanLabel, RegExp])[] = [
  ['time', /^(?:thoi gian|thoi han|tien do|han hoan thanh|thoi diem)(?: |$)/],
  ['partner', /^(?:co quan|don vi|bo phan)?(?: don vi)? ?phoi hop(?: |$)/],
  [
    'lead',
    /^(?:(?:co quan|don vi|bo phan)(?: don vi)? (?:chu tri|thuc hien)|chu tri|phan cong|nguoi thuc hien)(?: |$)/,
  ],
  ['product', /^(?:san pham|ket qua)(?: |$)/],
];

/** "Cơ quan chủ trì: Báo Long An": what a line below a task says of it. */
export function readLabelled(text: string): Labelled | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 50) return null;
  const key = headingKey(text.slice(0, colon));
  const label = LABELS.find(([, words]) => words.test(key))?.[0];
  return label === undefined ? null : { label, value: withoutStop(text.slice(colon + 1)) };
}

export function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/[.;,”"]+$/u, '')
    .trim();
}

const PRODUCT =
  /(?<!\p{L})(?:mở chuyên (?:trang|mục)|có tài liệu|ban hành(?! kèm)|xây dựng (?:và ban hành )?(?:các )?(?:kế hoạch|văn bản)|xây dựng chuyên (?:trang|mục))(?!\p{L})/iu;
const MEETINGS = /thường kỳ/iu;

/** "Mở chuyên trang, chuyên mục": what is there when it is done. */
export function promisesProduct(text: string): boolean {
  return PRODUCT.test(text.normalize('NFC'));
}

/** "Phiên họp thường kỳ" of a people's committee is held every month. */
export function namesRegularMeeting(text: string): boolean {
  return MEETINGS.test(text.normalize('NFC'));
}

const TWO_PLACES = /^(.+?)\s+(tại\s.+?)\s+và\s+((?:trên|tại)\s.+)$/iu;

/** "… tại Bộ phận Một cửa và trên trang TTĐT": one promise for two places. */
export function twoPlaces(text: string): readonly [string, string] | null {
  const [, , first, second] = TWO_PLACES.exec(text.normalize('NFC').replace(/\s+/g, ' ')) ?? [];
  return first === undefined || second === undefined ? null : [capital(first), capital(second)];
}

const REPORTS = /báo cáo[^.;]*?(?:hàng|hằng|mỗi)\s(?:tuần|tháng|quý)[^.;]*/iu;

/** "báo cáo kết quả định kỳ hàng quý, 6 tháng, năm" in a sentence about duties. */
export function reportDuty(text: string): string | null {
  const found = REPORTS.exec(text.normalize('NFC').replace(/\s+/g, ' '))?.[0];
  return found === undefined ? null : capital(withoutStop(found));
}

/** "Đối với các sở, ngành tỉnh" and "Giao Văn phòng UBND xã: …": whose duties follow. */
export function dutyHolder(heading: string): string {
  const [head = ''] = heading.normalize('NFC').split(':');
  return capital(head.replace(/^(?:đối với|giao|đề nghị)\s+/iu, '').trim());
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
