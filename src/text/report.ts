import type { ReportFacts } from '../domain/plan';
import { writeLongDay } from '../language/dayText';
import { periodName } from './period';
import { FIELD_WORDS, SHEET_NAMES, STATUS_WORDS } from './words';

/** What the printed phụ lục says besides the tasks. */
export const REPORT = {
  appendix: SHEET_NAMES.report,
  tick: 'x',
  end: './.',
  draft: 'DỰ THẢO',
  outsidePlan: 'Nhiệm vụ phát sinh ngoài kế hoạch',
  preparedBy: 'NGƯỜI LẬP BIỂU',
} as const;

/** Headings of the table of tasks. */
export const TASK_HEADINGS = {
  number: FIELD_WORDS.number,
  content: FIELD_WORDS.content,
  deadline: FIELD_WORDS.deadline,
  lead: FIELD_WORDS.lead,
  result: FIELD_WORDS.result,
  done: STATUS_WORDS.done,
  notDone: STATUS_WORDS.notDone,
  note: FIELD_WORDS.note,
} as const;

/** Headings of the table of figures. */
export const FIGURE_HEADINGS = {
  number: FIELD_WORDS.number,
  channel: 'Hình thức tuyên truyền',
  unit: FIELD_WORDS.unit,
  target: FIELD_WORDS.atLeast,
  /** Where the period is the year, or its first part, there is one figure only. */
  only: 'Thực hiện',
  inPeriod: 'Trong kỳ',
  cumulative: 'Lũy kế',
  percent: 'Tỷ lệ',
  note: FIELD_WORDS.note,
} as const;

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];

/** "Phụ lục" alone, "Phụ lục I", "Phụ lục II" among several. */
export function appendixName(index: number, count: number): string {
  return count === 1 ? REPORT.appendix : `${REPORT.appendix} ${NUMERALS[index] ?? index + 1}`;
}

export type AppendixKind = 'tasks' | 'figures' | 'proofs';

/** The title in capitals, as the unit typed it or as the trade has it. */
export function appendixTitle(kind: AppendixKind, facts: ReportFacts): string {
  const typed = kind === 'tasks' ? facts.title.trim() : '';
  const name = periodName(facts);
  const title = typed === '' ? `${TITLES[kind]}${name === '' ? '' : ` ${name}`}` : typed;
  return title.toLocaleUpperCase('vi');
}

const TITLES: Readonly<Record<AppendixKind, string>> = {
  tasks: 'Kết quả thực hiện nhiệm vụ tuyên truyền cải cách hành chính',
  figures: 'Số liệu tuyên truyền cải cách hành chính',
  proofs: 'Danh sách tài liệu kiểm chứng tuyên truyền cải cách hành chính',
};

/** What a title should not part at the end of a line. */
const TOGETHER =
  /(?:kết quả thực hiện|kết quả|nhiệm vụ|tuyên truyền|cải cách hành chính|kế hoạch|số liệu|danh sách|tài liệu kiểm chứng|ủy ban nhân dân|(?:(?:quý|tháng|[69] tháng) )?(?:\S+ )?năm \d{4}|\S+)(?=\s|$)/giu;

/** The words of a title, those that belong together as one. */
export function unbrokenWords(title: string): string[] {
  return title.normalize('NFC').match(TOGETHER) ?? [];
}

/**
 * "(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      của UBND xã A)": number and day
 * may stay blank, as the decree allows of electronic documents.
 */
export function attachment({ document, day, dayAsWritten, unit }: ReportFacts): readonly string[] {
  const named = document.trim() === '' ? `Báo cáo số${BLANK}/BC-UBND` : document.trim();
  const dated = day === null ? openDay(dayAsWritten) : writeLongDay(day);
  const hasDay = /ngày/i.test(named);
  const of = unit === '' ? [] : [`của ${unit}`];
  return [`(Kèm theo ${named}${hasDay ? '' : ` ${dated}`}`, ...of];
}

/** Room to write in by hand. */
const BLANK = '      ';

/** "11/2026" leaves only the day open. */
function openDay(written: string): string {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(written.trim()) ?? [];
  if (month === undefined || year === undefined) return `ngày${BLANK}tháng${BLANK}năm${BLANK}`;
  return `ngày${BLANK}tháng ${/^[12]$/.test(month) ? `0${month}` : month} năm ${year}`;
}
