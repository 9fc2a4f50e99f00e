import {
  MARKS,
  LEVELS,
  CALENDARS,
  MEASURES,
  TARGET_KINDS,
  type TargetKind,
} from '../domain/vocabulary';
import { DOCUMENT_TYPES } from '../language/reference/types';
import { UNIT_FAMILIES, UNIT_FORMS, type UnitFamily } from '../language/units';
import {
  CALENDAR_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  MARK_FORMS,
  MEASURE_WORDS,
  WEEKDAY_WORDS,
} from '../text/sheetWords';
import { MARK_WORDS } from '../text/words';
import { PERIODS } from './periods';

/** A column of Danh mục: what a choice list offers, or what a formula looks up. */
export interface CatalogColumn {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly (string | number)[];
}

/** Units are looked up as written, so each spelling of a list has a row of its own. */
const NEWS = ['tin, bài', 'tin bài', 'tin/bài', 'tin, bài, phóng sự', 'tin, bài, video clip'];

const UNIT_ROWS: readonly (readonly [unit: string, family: UnitFamily])[] = [
  ...NEWS.map((unit) => [unit, 'news'] as const),
  ...UNIT_FAMILIES.flatMap((family) => UNIT_FORMS[family].map((unit) => [unit, family] as const)),
];

const MARK_ROWS = MARKS.flatMap((mark) => MARK_FORMS[mark].map((form) => [form, mark] as const));

const OLD_KIND_FORMS: readonly (readonly [form: string, kind: TargetKind])[] = [
  ['Hàng tuần', 'weekly'],
  ['Hàng tháng', 'monthly'],
  ['Hàng quý', 'quarterly'],
];

const KIND_ROWS = [
  ...TARGET_KINDS.map((kind) => [KIND_WORDS[kind], kind] as const),
  ...OLD_KIND_FORMS,
];

/** How formulas call a family of units: by its commonest unit. */
export function familyName(family: UnitFamily): string {
  return UNIT_FORMS[family][0] ?? family;
}

/** What units that are not known begin with; each is a family of its own. */
export const OTHER_FAMILY = 'khác:';

/** What comes before the family of a stock: flows and stocks never meet in a sum. */
export const STOCK_PREFIX = 'cuối kỳ:';

const FLOWS = [...UNIT_FAMILIES.map(familyName), `${OTHER_FAMILY}*`];

/** Digits are written as 9 before these are looked for. */
const DOCUMENTS = [
  ...new Set(
    Object.values(DOCUMENT_TYPES)
      .flat()
      .flatMap((type) => [`9/${type}-`, `9-${type}/`]),
  ),
  ...['9/UBND', '9/HĐND', '9/SNV', '9/PNV', '9/BNV', '9/QH', '9/QĐUBND', '9/KHUBND', '9/BCUBND'],
];

export const CATALOG = {
  levels: list(
    'CCHC_DM_Cap',
    'Cấp',
    LEVELS.map((level) => LEVEL_WORDS[level]),
  ),
  periods: list(
    'CCHC_DM_Ky',
    'Kỳ báo cáo',
    PERIODS.map(({ word }) => word),
  ),
  periodFirst: list(
    'CCHC_DM_Ky_TuThang',
    'Từ tháng',
    PERIODS.map(({ first }) => first),
  ),
  periodLast: list(
    'CCHC_DM_Ky_DenThang',
    'Đến tháng',
    PERIODS.map(({ last }) => last),
  ),
  periodMonths: list(
    'CCHC_DM_Ky_SoThang',
    'Số tháng',
    PERIODS.map(({ months }) => months),
  ),
  calendars: list(
    'CCHC_DM_Lich',
    'Lịch số liệu',
    CALENDARS.map((one) => CALENDAR_WORDS[one]),
  ),
  kinds: list(
    'CCHC_DM_Loai',
    'Loại chỉ tiêu',
    TARGET_KINDS.map((kind) => KIND_WORDS[kind]),
  ),
  kindForms: list(
    'CCHC_DM_Loai_Viet',
    'Cách viết loại chỉ tiêu',
    KIND_ROWS.map(([form]) => form),
  ),
  kindCodes: list(
    'CCHC_DM_Loai_Ma',
    'Mã loại chỉ tiêu',
    KIND_ROWS.map(([, kind]) => TARGET_KINDS.indexOf(kind) + 1),
  ),
  marks: list(
    'CCHC_DM_DanhGia',
    'Đánh giá',
    MARKS.map((mark) => MARK_WORDS[mark]),
  ),
  markForms: list(
    'CCHC_DM_DanhGia_Viet',
    'Cách viết đánh giá',
    MARK_ROWS.map(([form]) => form),
  ),
  markCodes: list(
    'CCHC_DM_DanhGia_Nghia',
    'Nghĩa của đánh giá',
    MARK_ROWS.map(([, mark]) => MARK_WORDS[mark]),
  ),
  measures: list(
    'CCHC_DM_CachTinh',
    'Cách tính',
    MEASURES.map((one) => MEASURE_WORDS[one]),
  ),
  unitChoices: list('CCHC_DM_DVT_Chon', 'ĐVT để chọn', [
    ...['tin, bài', 'tin, bài, video clip', 'bài', 'chuyên mục', 'cuộc', 'buổi', 'hội nghị', 'lớp'],
    ...['lượt người', 'lượt phát', 'tiểu phẩm', 'lượt xem', 'TTHC', 'đơn', 'băng rôn', 'pa nô'],
    ...['cái', 'tờ', 'cuốn', 'văn bản', 'phiếu', 'đơn vị'],
  ]),
  units: list(
    'CCHC_DM_DVT',
    'ĐVT',
    UNIT_ROWS.map(([unit]) => unit),
  ),
  unitFamilies: list(
    'CCHC_DM_DVT_Ho',
    'Họ của ĐVT',
    UNIT_ROWS.map(([, family]) => familyName(family)),
  ),
  families: list('CCHC_DM_Ho', 'Họ ĐVT', FLOWS),
  allFamilies: list('CCHC_DM_Ho_TatCa', 'Họ ĐVT, cả số cuối kỳ', [
    ...FLOWS,
    ...FLOWS.map((family) => STOCK_PREFIX + family),
  ]),
  documents: list('CCHC_DM_DauHieu', 'Dấu hiệu tài liệu kiểm chứng', DOCUMENTS),
  atLeastWords: list('CCHC_DM_It_Nhat', 'Từ chỉ số tối thiểu', [
    ...['hơn', 'trên', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', '>', '≥'],
  ]),
  unsureWords: list('CCHC_DM_Uoc_Chung', 'Từ chỉ số ước chừng', [
    ...['khoảng', 'gần', 'ước', 'ước tính', 'ước đạt', 'chừng', 'xấp xỉ', 'tối đa', 'không quá'],
    ...['không hơn', '≈', '<', '≤'],
  ]),
  zeroWords: list('CCHC_DM_So_Khong', 'Từ chỉ số không', ['-', 'Không', 'Không có', 'ko']),
  weekdays: list('CCHC_DM_Thu', 'Thứ trong tuần', [...WEEKDAY_WORDS]),
} as const satisfies Readonly<Record<string, CatalogColumn>>;

export type CatalogList = keyof typeof CATALOG;

function list(name: string, heading: string, values: readonly (string | number)[]): CatalogColumn {
  return { name, heading, values };
}
