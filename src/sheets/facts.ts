import { PERIOD_WORDS } from '../text/period';
import { CALENDAR_WORDS } from '../text/sheetWords';
import { STATUS_WORDS } from '../text/words';
import type { FACT_NAMES } from './formulas/names';
import { FORM_WORDS } from './formulas/taskRow';
import { type Accepts, COUNT_FORMAT, DAY_FORMAT, GENERAL_FORMAT, PERCENT_FORMAT } from './template';

/** Thông tin chung is a form: a label and a value in each row. */
export interface FormRow<Field extends string = string> {
  readonly field: Field;
  readonly label: string;
  readonly format?: string;
  readonly accepts?: Accepts;
  readonly prompt?: string;
  /** "#year" is the value of another row of the form. */
  readonly formula?: string;
  /** What the other formulas call the cell. */
  readonly name?: keyof typeof FACT_NAMES;
}

export const FACTS_TITLE = 'THÔNG TIN CHUNG';
export const OPTIONAL_TITLE = 'Thông tin thêm';
export const SUMMARY_TITLE = 'Kết quả tính đến thời điểm chốt số liệu';
export const FLAT_TITLE = 'Dòng tổng hợp (chép sang tệp của cấp trên)';

const FIRST = 'INDEX(@periodFirst,MATCH(TRIM(@period),@periods,0))';
const LAST = 'INDEX(@periodLast,MATCH(TRIM(@period),@periods,0))';
const IS_CIVIL = `TRIM(@calendar)="${CALENDAR_WORDS.civil}"`;
const proposed = (cchc: string, civil: string) =>
  `=IF(OR(NOT(ISNUMBER(@year)),TRIM(@period)="${PERIOD_WORDS.campaign}"),"",IFERROR(IF(${IS_CIVIL},${civil},${cchc}),""))`;

export const MAIN_FACTS = [
  { field: 'level', label: 'Cấp', accepts: { list: 'levels' }, name: 'level' },
  {
    field: 'unit',
    label: 'Tên đơn vị',
    name: 'unit',
    prompt: 'Ví dụ: Ủy ban nhân dân xã Vĩnh Linh.',
  },
  { field: 'year', label: 'Năm', format: '0', accepts: 'number', name: 'year' },
  {
    field: 'period',
    label: 'Kỳ báo cáo',
    accepts: { list: 'periods' },
    name: 'period',
    prompt: 'Đổi kỳ thì ngày số liệu, tình trạng và các tổng số tính lại theo.',
  },
  {
    field: 'from',
    label: 'Số liệu từ ngày',
    format: DAY_FORMAT,
    accepts: 'day',
    name: 'typedFrom',
    formula: proposed(`DATE(@year,${FIRST}-1,15)`, `DATE(@year,${FIRST},1)`),
    prompt: 'Được đề xuất theo kỳ báo cáo; có thể gõ ngày khác.',
  },
  {
    field: 'to',
    label: 'Đến ngày',
    format: DAY_FORMAT,
    accepts: 'day',
    name: 'typedTo',
    formula: proposed(`DATE(@year,${LAST},14)`, `DATE(@year,${LAST}+1,0)`),
    prompt: 'Thời điểm chốt số liệu. Được đề xuất theo kỳ báo cáo; có thể gõ ngày khác.',
  },
  {
    field: 'planDocument',
    label: 'Kế hoạch của đơn vị',
    prompt: 'Số, ký hiệu và ngày: Kế hoạch số 29/KH-UBND ngày 31/01/2024.',
  },
  {
    field: 'document',
    label: 'Văn bản kèm theo',
    prompt: 'Loại, số, ký hiệu: Báo cáo số 123/BC-UBND. Chưa có số thì để trống.',
  },
  {
    field: 'documentDay',
    label: 'Ngày văn bản',
    prompt: 'Ngày đầy đủ, hoặc tháng và năm: 11/2026. Chưa có thì để trống.',
  },
  { field: 'title', label: 'Tên phụ lục', prompt: 'Để trống thì dùng tên thường lệ.' },
] as const satisfies readonly FormRow[];

export const MORE_FACTS = [
  {
    field: 'calendar',
    label: 'Lịch số liệu',
    accepts: { list: 'calendars' },
    name: 'calendar',
  },
  {
    field: 'planStart',
    label: 'Kế hoạch thực hiện từ ngày',
    format: DAY_FORMAT,
    accepts: 'day',
    name: 'planStart',
    prompt: 'Nhiệm vụ định kỳ chỉ tính những tuần, tháng, quý kết thúc từ ngày này.',
  },
  { field: 'upperPlan', label: 'Kế hoạch cấp trên' },
  { field: 'authority', label: 'Cơ quan chủ quản' },
  { field: 'place', label: 'Địa danh' },
  { field: 'preparedBy', label: 'Người lập biểu' },
  { field: 'signer', label: 'Quyền hạn, chức vụ, người ký' },
  { field: 'addressee', label: 'Kính gửi' },
  { field: 'recipients', label: 'Nơi nhận' },
  { field: 'generalTarget', label: 'Chỉ tiêu chung' },
] as const satisfies readonly FormRow[];

const tasks = (...conditions: string[]) =>
  `COUNTIFS(${[`#tasks.form,"${FORM_WORDS.task}"`, ...conditions].join(',')})`;
const inPlan = (...conditions: string[]) => tasks('#tasks.outside,0', ...conditions);
const status = (word: string) => `#tasks.status,"${word}"`;

export const SUMMARY = [
  { field: 'total', label: 'Tổng số nhiệm vụ', format: COUNT_FORMAT, formula: `=${inPlan()}` },
  {
    field: 'done',
    label: 'Hoàn thành',
    format: COUNT_FORMAT,
    formula: `=${inPlan(status(STATUS_WORDS.done))}`,
  },
  {
    field: 'explained',
    label: '  trong đó đơn vị xác định, có giải trình',
    format: COUNT_FORMAT,
    formula: `=${inPlan('#tasks.explained,1')}`,
  },
  {
    field: 'notDone',
    label: 'Chưa hoàn thành',
    format: COUNT_FORMAT,
    formula: '=#total-#notApplicable-#done',
  },
  {
    field: 'open',
    label: '  trong đó đang thực hiện, chưa đến hạn',
    format: COUNT_FORMAT,
    formula: `=${inPlan(status(STATUS_WORDS.inProgress))}+${inPlan(status(STATUS_WORDS.notDue))}`,
  },
  {
    field: 'notEntered',
    label: '  trong đó chưa nhập',
    format: COUNT_FORMAT,
    formula: `=${inPlan(status(STATUS_WORDS.notEntered))}`,
  },
  {
    field: 'notApplicable',
    label: 'Không phát sinh',
    format: COUNT_FORMAT,
    formula: `=${inPlan(status(STATUS_WORDS.notApplicable))}`,
  },
  {
    field: 'percent',
    label: 'Tỷ lệ hoàn thành',
    format: PERCENT_FORMAT,
    formula:
      '=IF(#total-#notApplicable=0,"",INT(ROUND(#done/(#total-#notApplicable)*1000,6))/1000)',
  },
  {
    field: 'outside',
    label: 'Nhiệm vụ ngoài kế hoạch',
    format: COUNT_FORMAT,
    formula: `=${tasks('#tasks.outside,1')}`,
  },
  {
    field: 'proofs',
    label: 'Tài liệu kiểm chứng (dòng)',
    format: COUNT_FORMAT,
    formula: '=SUMPRODUCT(--(#proofs.kind<>""))',
  },
] as const satisfies readonly FormRow[];

/** One row to copy into a file of the superior. */
export const FLAT_ROW = [
  ...['unit', 'level', 'year', 'period', 'from', 'to', 'total', 'done', 'notDone', 'open'],
  ...['notEntered', 'notApplicable', 'percent', 'outside', 'proofs'],
] as const;

export type FactField = (typeof MAIN_FACTS)[number]['field'] | (typeof MORE_FACTS)[number]['field'];
export type SummaryField = (typeof SUMMARY)[number]['field'];
export const GENERAL = GENERAL_FORMAT;
